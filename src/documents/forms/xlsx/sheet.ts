/** A cell: words, a link to a sheet, or a number with the format it is shown in. */
export type SheetCell =
  | { readonly as: 'words'; readonly text: string }
  | { readonly as: 'link'; readonly text: string; readonly sheet: string }
  | { readonly as: 'number'; readonly value: number; readonly format: string }

/** A sheet: its title, lines about it, and one table, with nothing below. */
export interface Sheet {
  readonly name: string
  readonly title: string
  readonly lines: readonly string[]
  readonly columns: readonly { readonly heading: string; readonly align: 'left' | 'right' }[]
  readonly rows: readonly (readonly SheetCell[])[]
}

/** Where the table's head stands: row 1 has the title, then come the lines. */
export function headRow({ lines }: Sheet): number {
  return lines.length + 2
}

/** The letters of a column, from 0. @example columnLetters(27) // 'AB' */
export function columnLetters(column: number): string {
  const rest = column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : ''
  return rest + String.fromCharCode(65 + (column % 26))
}
