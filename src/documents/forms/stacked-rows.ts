import type { TableBlock } from '../block.js'

/** A row of a table told as a list, for where its columns have no room beside each other. */
export interface StackedRow {
  /** The first cell with its heading. */
  readonly head: string
  /** Each other cell with its heading, but for those that hold nothing. */
  readonly lines: readonly string[]
}

/** The rows of a table as lists, each cell with its heading. A dash says that there is nothing, as does its absence. */
export function stackedRows({ columns, rows }: TableBlock): StackedRow[] {
  return rows.map(row => {
    const told = row.map(({ text }, index) => {
      const heading = columns[index]?.heading ?? ''
      return heading === '' ? text : `${heading}: ${text}`
    })
    return { head: told[0] ?? '', lines: told.filter((_, index) => index > 0 && row[index]!.text !== '–') }
  })
}
