import type { TableCell } from '../../documents/block.js'
import type { Day } from '../../domain/day.js'
import { dayText } from '../../domain/day-text.js'
import { editionText } from '../comparators/edition-text.js'
import type { StandsBeside } from '../comparators/standing-beside.js'
import { NOT_SHOWN } from './figure-cell.js'

/** The note under a table: where its numbers come from, of which days, and what its symbols mean. */
export function tableNote(rows: readonly (readonly TableCell[])[], sentences: readonly string[]): string {
  const isHidden = rows.flat().some(({ text }) => text === NOT_SHOWN)
  const isEmpty = rows.flat().some(({ text }) => text === '–')
  return [
    ...sentences,
    ...(isEmpty ? ['A dash: there is none.'] : []),
    ...(isHidden ? [`${NOT_SHOWN}: not shown, to protect children.`] : [])
  ].join(' ')
}

/** Says that figures are the council's own, and of which days. */
export function ownSource(council: string, days: readonly Day[]): string {
  const [first, last] = [days[0]!, days.at(-1)!]
  const when =
    first === last
      ? dayText(first)
      : days.length === 2
        ? `${dayText(first)} and ${dayText(last)}`
        : `${dayText(first)} to ${dayText(last)}`
  return `Source: ${council}’s own records, ${when}.`
}

/** Says where comparators are from, and what the average of neighbours rests on; nothing where there are none. */
export function besideSource(all: readonly StandsBeside[]): string[] {
  if (all.length === 0) return []
  const editions = [...new Set(all.map(({ comparator }) => editionText(comparator.edition)))]
  const neighbours = all.filter(({ comparator }) => comparator.average !== null)
  const [first] = neighbours
  const others = first
    ? [
        `Statistical neighbours: the ${first.comparator.average} of those with data (${withData(neighbours)}), ${first.comparator.model} model.`
      ]
    : []
  return [`Comparators: ${editions.join('; ')}.`, ...others]
}

/** @example '8 to 10 of 10' */
function withData(neighbours: readonly StandsBeside[]): string {
  const counts = neighbours.map(({ comparator }) => comparator.withData ?? 0)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  return `${least === most ? least : `${least} to ${most}`} of ${neighbours[0]?.comparator.count}`
}
