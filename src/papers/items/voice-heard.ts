import type { Day } from '../../domain/day.js'
import heard from '../../practice/voice/kinds/heard.js'
import type { Item } from '../../register/items.js'
import type { PaperFacts } from '../facts/paper-facts.js'
import { dayIn, idsIn } from './item-names.js'

/** Something children said, and what was done about it. */
export interface Heard {
  readonly item: Item
  readonly theme: string
  /** Their words; null where they did not say that they may be quoted. */
  readonly quoted: string | null
  readonly done: readonly { readonly words: string; readonly told: Day | null }[]
}

/** Which of what was heard: after a day, and from a group (null for all). */
export interface HeardWish {
  readonly since: Day
  readonly group: string | null
}

/** What was heard up to the day as which the paper knows, by theme and then by day. */
export function heardSince(facts: PaperFacts, { since, group }: HeardWish): Heard[] {
  const responses = facts.items('heard-response')
  return facts
    .items('heard')
    .filter(({ fields: { day, groups } }) => {
      const isIn = String(day) > since && String(day) <= facts.knownOn
      return isIn && (group === null || idsIn(groups).includes(group))
    })
    .map(item => heardOf(item, responses))
    .sort((one, other) => (one.theme < other.theme ? -1 : one.theme > other.theme ? 1 : 0))
}

/** The newest of what was heard, in the order it came; all where no number is given. */
export function newest(heard: readonly Heard[], most: number | null): readonly Heard[] {
  if (most === null) return heard
  const dayOf = ({ item }: Heard) => String(item.fields.day)
  const byDay = [...heard].sort((one, other) => (dayOf(one) < dayOf(other) ? 1 : dayOf(one) > dayOf(other) ? -1 : 0))
  const kept = new Set(byDay.slice(0, most))
  return heard.filter(each => kept.has(each))
}

function heardOf(item: Item, responses: readonly Item[]): Heard {
  const { words, theme, consent } = item.fields
  const own = responses.filter(({ part_of }) => part_of === item.id)
  return {
    item,
    theme: String(theme).trim(),
    quoted: consent === 'yes' ? String(words).trim() : null,
    done: own.map(({ fields }) => ({ words: String(fields.words).trim(), told: dayIn(fields.toldBack) }))
  }
}

/** Says whether something should be done about it: thanks ask for nothing. */
export function isAsking({ item, done }: Heard): boolean {
  return done.length > 0 || item.fields.how !== 'compliment'
}

/** What a group or an age is called. */
export function heardLabel(field: 'ages' | 'groups', value: string): string {
  return heard.fields[field].choices.find(each => each.value === value)?.label ?? value
}
