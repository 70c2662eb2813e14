import type { Found } from './find-table.js'
import type { RawRow, Sheet } from './raw-row.js'

/**
 * For each column of a table, whether it holds ids that a spreadsheet turned into numbers with `.0`. The ids of a column
 * turn all at once, so the whole sheet is read through only when its first rows hold one that did; one id that is no
 * number leaves the column as it is.
 */
export async function decimalIds(head: readonly RawRow[], sheet: Sheet, found: Found): Promise<boolean[]> {
  const { table, places, headingRow } = found
  const below = (rows: readonly RawRow[]) => rows.filter(({ at }) => at > headingRow)
  const holds = (rows: readonly RawRow[], index: number, pattern: RegExp) =>
    rows.some(({ cells }) => pattern.test(String(cells[places[index]!] ?? '').trim()))
  const ids = table.columns.map(
    ({ type }, index) => type === 'text' && places[index]! >= 0 && holds(below(head), index, /^\d+\.0+$/)
  )
  if (!ids.includes(true)) return ids
  for await (const rows of sheet.rows()) {
    for (const [index, still] of ids.entries()) if (still) ids[index] = !holds(below(rows), index, /[^\d.]|\.(?!0+$)/)
  }
  return ids
}
