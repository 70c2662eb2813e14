import { dayText } from '../../../../domain/day-text.js'
import { chainOf } from '../../../../practice/chain.js'
import { isLikely, likeness, tellingWords } from '../../../../practice/improvement/likely-repeat.js'
import { mayChange } from '../../../../practice/may-change.js'
import { KINDS } from '../../../../practice/read-kinds.js'
import { findItem, findItems, type Item, itemsNaming } from '../../../../register/items.js'
import { itemsSharingWords } from '../../../../register/items-sharing-words.js'
import type { Register } from '../../../../register/register.js'
import type { AskedByReader } from '../item-pages.js'
import { kindPage } from '../kind-page.js'
import { hrefOf, nameOf } from '../shown-value.js'

/** The same finding in other letters: those it is known to repeat, and those it may. */
export interface FindingPanel {
  /** From the first letter that found it to the last; empty when it stands alone. */
  readonly chain: readonly (FoundIn & { readonly here: boolean })[]
  readonly likely: readonly (FoundIn & {
    readonly id: string
    readonly shared: readonly string[]
    readonly of: number
  })[]
  /** What a form sends to say which finding it repeats; null when the reader may not. */
  readonly accept: {
    readonly action: string
    readonly version: number
    readonly fields: readonly { readonly name: string; readonly value: string }[]
  } | null
}

interface FoundIn {
  readonly name: string
  readonly href: string
  readonly letter: string
  readonly day: string
}

const CANDIDATES = 40
const SHOWN = 5
const LONGEST = 20

export default kindPage({
  kind: 'finding',
  panel: async (asked, finding): Promise<FindingPanel | null> => {
    const { register } = asked.application
    const chain = await repeatsAround(register, finding)
    const likely = finding.fields.repeats ? [] : await likelyRepeats(register, finding)
    if (chain.length < 2 && likely.length === 0) return null
    const letters = await findItems(register, [...chain, ...likely.map(each => each.item)].map(letterOf))
    const foundIn = (item: Item): FoundIn => {
      const letter = letters.get(letterOf(item))
      const day = letter?.sort ? dayText(letter.sort) : ''
      return { name: nameOf(item), href: hrefOf(item), letter: letter ? nameOf(letter) : '', day }
    }
    const sorted = [...chain].sort((one, other) => (sortOf(one, letters) < sortOf(other, letters) ? -1 : 1))
    return {
      chain: chain.length < 2 ? [] : sorted.map(each => ({ ...foundIn(each), here: each.id === finding.id })),
      likely: likely.map(({ item, shared, of }) => ({ ...foundIn(item), id: item.id, shared, of })),
      accept: likely.length > 0 ? await acceptOf(asked, finding) : null
    }
  },
  wrong: async ({ application: { register } }, values, item) => {
    if (typeof values.repeats !== 'string') return {}
    if (values.repeats === item?.id) return { repeats: 'A finding cannot repeat itself' }
    const earlier = await findItem(register, values.repeats)
    const letters = await findItems(register, [String(values.letter), String(earlier?.part_of)])
    const [own, other] = [letters.get(String(values.letter)), letters.get(String(earlier?.part_of))]
    return own && other && other.sort > own.sort ? { repeats: 'That finding is of a later letter' } : {}
  }
})

/** A finding, those it repeats, and those that repeat any of them. */
async function repeatsAround(register: Register, finding: Item): Promise<Item[]> {
  const found = new Map([[finding.id, finding]])
  let next = finding.fields.repeats
  while (typeof next === 'string' && !found.has(next) && found.size < LONGEST) {
    const earlier = await findItem(register, next)
    if (earlier) found.set(earlier.id, earlier)
    next = earlier?.fields.repeats ?? null
  }
  for (const { id } of found.values()) {
    if (found.size >= LONGEST) break
    const later = await itemsNaming(register, { kind: 'finding', field: 'repeats', several: false }, id)
    for (const each of later) found.set(each.id, each)
  }
  return [...found.values()]
}

/** Findings of earlier letters that share many words with this one, those that share most first. */
async function likelyRepeats(register: Register, finding: Item) {
  const text = String(finding.fields.words)
  const words = [...tellingWords(text).values()]
  const query = { authority: finding.authority, kind: 'finding', words, limit: CANDIDATES }
  const candidates = await itemsSharingWords(register, query, finding.id)
  const letters = await findItems(register, [finding, ...candidates].map(letterOf))
  return candidates
    .filter(each => each.part_of !== finding.part_of && sortOf(each, letters) < sortOf(finding, letters))
    .map(item => ({ item, ...likeness(text, String(item.fields.words)) }))
    .filter(isLikely)
    .sort((one, other) => other.shared.length / other.of - one.shared.length / one.of)
    .slice(0, SHOWN)
}

async function acceptOf(asked: AskedByReader, finding: Item): Promise<FindingPanel['accept']> {
  const kind = KINDS.get('finding')!
  if (!mayChange(asked.reader, kind, await chainOf(asked.application.register, finding))) return null
  const names = Object.keys(kind.fields).filter(name => name !== 'repeats')
  return {
    action: `${hrefOf(finding)}/edit`,
    version: finding.version,
    fields: names.map(name => ({ name, value: String(finding.fields[name] ?? '') }))
  }
}

function letterOf({ part_of }: Item): string {
  return String(part_of)
}

/** Where a finding's letter stands in time. */
function sortOf(finding: Item, letters: ReadonlyMap<string, Item>): string {
  return letters.get(letterOf(finding))?.sort ?? ''
}
