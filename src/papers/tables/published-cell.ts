import type { TableCell } from '../../documents/block.js'
import { publishedReasonText } from '../../documents/format-figure.js'
import type { Measure, PublishedReason } from '../../published/published.js'
import { publishedText } from '../comparators/published-text.js'
import { isAverage, type StandsBeside } from '../comparators/standing-beside.js'
import { NOT_SHOWN } from './figure-cell.js'

/** A published value in a table; one not published in the newest year is not available yet. */
export function publishedCell(
  { value, reason }: { readonly value: number | null; readonly reason: PublishedReason | null },
  measure: Measure,
  { average = false, newest = false } = {}
): TableCell {
  if (value !== null) return { text: publishedText(value, measure, average), value }
  if (reason === 'suppressed') return { text: NOT_SHOWN, value }
  const isAbsent = reason === null || reason === 'unknown' || reason === 'not available'
  if (isAbsent) return { text: newest ? 'Not available yet' : 'Not available', value }
  return { text: publishedReasonText(reason), value }
}

/** What stands beside a figure, in a table that names the year in the heading, or in the cell where it is given. */
export function besideCell(beside: StandsBeside | null, year: string | null): TableCell {
  if (beside === null) return { text: '–', value: null }
  const cell = publishedCell(beside, beside.measure, { average: isAverage(beside) })
  return year === null || cell.value === null ? cell : { ...cell, text: `${cell.text} (${year})` }
}
