import writeExcelFile from 'write-excel-file/node'
import { csvText } from './csv.js'

export type Cell = string | number | null

/** A table to be given as a file. */
export interface TableFile {
  /** The sheet's name in a workbook. */
  readonly sheet: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Widths of the columns in letters, from the left; those left out are as usual. */
  readonly widths?: readonly number[]
  /** A line under the table. */
  readonly note?: string
}

/** A table as CSV that spreadsheets open as it is, or as a workbook of one sheet. */
export async function tableFile(
  { sheet, headings, rows, widths = [], note }: TableFile,
  format: 'csv' | 'xlsx'
): Promise<Uint8Array> {
  const last = note === undefined ? [] : [[note]]
  if (format === 'csv') return new TextEncoder().encode(`\uFEFF${csvText([headings, ...rows, ...last])}`)
  const heading = headings.map(value => ({ value: sheetValue(value), fontWeight: 'bold' as const }))
  const body = [...rows, ...last].map(row => row.map(value => (value === null ? null : { value: sheetValue(value) })))
  const columns = widths.map(width => ({ width }))
  const workbook = writeExcelFile([heading, ...body], { sheet, stickyRowsCount: 1, columns })
  return new Uint8Array(await workbook.toBuffer())
}

const LONGEST_CELL = 32_767

// A workbook with a longer cell than a spreadsheet takes would not open. What XML cannot hold the writer leaves out.
function sheetValue(value: string | number): string | number {
  return typeof value === 'string' && value.length > LONGEST_CELL ? `${value.slice(0, LONGEST_CELL - 1)}…` : value
}
