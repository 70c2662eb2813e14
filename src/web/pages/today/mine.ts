import { dayText } from '../../../domain/day-text.js'
import { readNeeds } from '../../../practice/improvement/needs.js'
import { dueOf } from '../../../practice/mine.js'
import { hrefOf, nameOf } from '../items/shown-value.js'
import type { ReadPart, TodayPart } from './part.js'

const SHOWN = 12

/** What is theirs and wants doing: of plans, recommendations and audits, the first due first. */
export const minePart: ReadPart = async ({ application, reader }, { authority, today }): Promise<TodayPart> => {
  const { register } = application
  const [needs, due] = await Promise.all([
    readNeeds(register, authority, reader, today),
    dueOf(register, reader, { authority, today })
  ])
  const rows = [
    ...needs.map(({ item, what, due, late, why }) => ({ item, day: due, late, note: `${what}: ${why}` })),
    ...due.map(({ item, kind, due }) => ({
      item,
      day: due,
      late: due < today,
      note: `${kind.one}, due ${dayText(due)}`
    }))
  ].sort((one, other) => ((one.day ?? '9') < (other.day ?? '9') ? -1 : 1))
  const late = rows.filter(row => row.late).length
  return {
    title: 'For you',
    words:
      rows.length === 0
        ? 'Nothing of yours is late or due within four weeks.'
        : `${rows.length} to see to${lateText(late, rows.length)}.`,
    rows: rows.slice(0, SHOWN).map(({ item, late, note }) => ({ name: nameOf(item), href: hrefOf(item), note, late })),
    all: rows.length > SHOWN ? { href: '/improvement', words: `${rows.length - SHOWN} more` } : null
  }
}

function lateText(late: number, all: number): string {
  if (late === 0) return ''
  return late === all ? `, ${all === 1 ? 'and it is' : 'all of them'} late` : `, ${late} of them late`
}
