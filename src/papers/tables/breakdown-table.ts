import type { TableBlock, TableCell } from '../../documents/block.js'
import { unitText } from '../../documents/format-figure.js'
import { dayText } from '../../domain/day-text.js'
import { dimensionTitle } from '../../figures/dimension.js'
import type { Dimension, Figure } from '../../figures/figure.js'
import type { Indicator } from '../../indicators/indicator.js'
import type { PartRow } from '../facts/paper-facts.js'
import { numbers, words } from './column.js'
import { countCell, figureCell, NOT_SHOWN, numberCell, wordsCell } from './figure-cell.js'
import { madeOf } from './made-of.js'
import { ownSource, tableNote } from './table-note.js'

/** An indicator on a day in its parts. */
export interface Parts {
  readonly indicator: Indicator
  readonly by: Dimension
  readonly whole: Figure
  readonly rows: readonly PartRow[]
}

/** The share of a whole that a part is, in per cent; null where either is not known or there is no whole. */
export function shareOf(part: Figure, whole: Figure): number | null {
  return part.numerator === null || whole.numerator === null || whole.numerator === 0
    ? null
    : (100 * part.numerator) / whole.numerator
}

/** Says whether the parts of an indicator are shares of its whole: of counts and of rates, which are given as counts. */
export function hasShares({ unit }: Indicator): boolean {
  return unit === 'count' || unit === 'rate'
}

/** A breakdown as a table with its total: numbers with their shares, or values with the numbers they are made of. */
export function breakdownTable(parts: Parts, title: string | null, council: string): TableBlock {
  const { indicator, by, whole } = parts
  const shares = hasShares(indicator)
  const made = shares ? [] : madeOf(indicator)
  const row = (label: string, figure: Figure): readonly TableCell[] => [
    wordsCell(label),
    ...(shares ? [countCell(figure, figure.numerator), shareCell(figure, whole)] : [figureCell(figure)]),
    ...made.map(({ cell }) => cell(figure))
  ]
  const rows = [...parts.rows.map(({ label, figure }) => row(label, figure)), row('All', whole)]
  const columns = shares
    ? [numbers('Number'), numbers('Share')]
    : [numbers(unitText(indicator.unit)), ...made.map(({ heading }) => numbers(heading))]
  const rounding = shares ? ['Shares are rounded, so they may not add up to 100%.'] : []
  return {
    as: 'table',
    id: 'breakdown',
    title: title ?? titleOf(parts),
    columns: [words(dimensionTitle(by)), ...columns],
    rows,
    note: tableNote(rows, [ownSource(council, [whole.asAt]), ...rounding])
  }
}

/** The parts of a rate are counts, so its title names no rate. */
function titleOf({ indicator, by, whole }: Parts): string {
  const named = indicator.title.replace(/, rate per 10,000$/, '')
  return `${named} by ${dimensionTitle(by).toLowerCase()}, ${dayText(whole.asAt)}`
}

function shareCell(part: Figure, whole: Figure): TableCell {
  const share = shareOf(part, whole)
  if (share !== null) return numberCell(share, 'percent')
  const isHidden = part.missing === 'suppressed' || whole.missing === 'suppressed'
  return wordsCell(isHidden ? NOT_SHOWN : '–')
}
