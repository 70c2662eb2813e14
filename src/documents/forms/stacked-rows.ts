import type { TableBlock } from '../block.js'

/** A row of a table told as a list, for where its columns have no room beside each other. */
export interface StackedRow {
  /** The first cell with its heading. */
  readonly head: string
  /** The other cells with their headings, but for those that hold nothing. */
  readonly lines: readonly string[]
}

/**
 * The rows of a table as lists, each cell with its heading; numbers stand several on a line as far as `fits` lets them. A
 * dash says that there is nothing, as does its absence.
 */
export function stackedRows({ columns, rows }: TableBlock, fits: (line: string) => boolean): StackedRow[] {
  return rows.map(row => {
    const told = row.map(({ text, value }, index) => {
      const heading = columns[index]?.heading ?? ''
      return { text: heading === '' ? text : `${heading}: ${text}`, isNumber: value !== null }
    })
    const others = told.filter((_, index) => index > 0 && row[index]!.text !== '–')
    return { head: told[0]?.text ?? '', lines: filledLines(others, fits) }
  })
}

function filledLines(
  cells: readonly { readonly text: string; readonly isNumber: boolean }[],
  fits: (line: string) => boolean
): string[] {
  const lines: string[] = []
  for (const [index, { text, isNumber }] of cells.entries()) {
    const longer = `${lines.at(-1)}; ${text}`
    if (isNumber && cells[index - 1]?.isNumber && fits(longer)) lines[lines.length - 1] = longer
    else lines.push(text)
  }
  return lines
}
