/** A cell as its file holds it; null or empty text when blank. A cell that Excel shows as a day comes as ISO text. */
export type RawCell = string | number | null

/** One row of a sheet or CSV file. */
export interface RawRow {
  /** Its row as a spreadsheet numbers it, from 1. */
  readonly at: number
  readonly cells: readonly RawCell[]
}

/** Rows as they stream past, some thousands at a time. */
export type RawRows = AsyncIterable<readonly RawRow[]>

/** What takes rows as they are met, without their being made first. */
export interface RowTaker {
  /** A line of text: its cells stand from `from` up to, not including, `to`, parted by a character of the code `separator`. */
  line(text: string, from: number, to: number, separator: number, at: number): void
  row(cells: readonly RawCell[], at: number): void
}

/** A table of cells in a file: the file itself when it is CSV, a sheet when it is a workbook. */
export interface Sheet {
  /** Null for a CSV file. */
  readonly name: string | null
  /** Reads the rows from the top; may be called more than once. Rows with nothing in them are left out. */
  rows(): RawRows
  /** Reads the same rows into what takes them, where that is quicker. */
  rowsInto?(taker: RowTaker): Promise<void>
}

/** Called with the bytes of a file read so far. */
export type BytesRead = (bytes: number) => void
