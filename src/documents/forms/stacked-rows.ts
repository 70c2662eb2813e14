import type { TableBlock } from '../block.js'

/** A row of a table told as a list, for where its columns have no room beside each other. */
export interface StackedRow {
  /** The first cell with its heading. */
  readonly head: string
  /** Each other cell with its heading. */
  readonly lines: readonly string[]
}

/** The rows of a table as lists, each cell with its heading. */
export function stackedRows({ columns, rows }: TableBlock): StackedRow[] {
  return rows.map(row => {
    const [head = '', ...lines] = row.map(({ text }, index) => {
      const heading = columns[index]?.heading ?? ''
      return heading === '' ? text : `${heading}: ${text}`
    })
    return { head, lines }
  })
}
