import type { TableBlock } from '../../block.js'
import { columnNeeds, columnWidths, fits } from '../column-widths.js'
import { stackedRows } from '../stacked-rows.js'
import { columnsOf, padded, textLines } from '../text-lines.js'

const GAP = 2

/** A table in columns under its title; one too wide for the page as a list of its rows. */
export function textTable(table: TableBlock, width: number): string[] {
  return [...textLines(table.title, width), '', ...untitledTextTable(table, width)]
}

/** The same where its title has been said. */
export function untitledTextTable(table: TableBlock, width: number): string[] {
  const needs = columnNeeds(table, columnsOf)
  const room = width - GAP * (table.columns.length - 1)
  const body =
    fits(needs, room) || table.columns.length < 4
      ? grid(table, whole(columnWidths(needs, room)))
      : stacked(table, width)
  const note = table.note === null ? [] : ['', ...textLines(table.note, width)]
  return [...body, ...note]
}

function grid({ columns, rows }: TableBlock, widths: readonly number[]): string[] {
  const line = (texts: readonly string[]): string[] => {
    const cells = texts.map((text, index) => textLines(text, widths[index]!))
    const height = Math.max(...cells.map(cell => cell.length))
    return Array.from({ length: height }, (_, at) =>
      cells
        .map((cell, index) => padded(cell[at] ?? '', widths[index]!, columns[index]!.align))
        .join(' '.repeat(GAP))
        .trimEnd()
    )
  }
  const rule = widths.map(width => '-'.repeat(width)).join(' '.repeat(GAP))
  const body = rows.map(row => line(columns.map((_, index) => row[index]?.text ?? '')))
  return [...line(columns.map(column => column.heading)), rule, ...apart(body)]
}

// A blank line stands on both sides of a row of several lines, to say where it ends.
function apart(rows: readonly (readonly string[])[]): string[] {
  return rows.flatMap((lines, index) => {
    const before = rows[index - 1]
    return before && Math.max(before.length, lines.length) > 1 ? ['', ...lines] : lines
  })
}

function stacked(table: TableBlock, width: number): string[] {
  return stackedRows(table, text => columnsOf(text) <= width - 2).flatMap(({ head, lines }, index) => [
    ...(index > 0 ? [''] : []),
    ...textLines(head, width),
    ...lines.flatMap(text => textLines(text, width - 4).map((line, at) => `  ${at === 0 ? '' : '  '}${line}`))
  ])
}

function whole(widths: readonly number[]): number[] {
  return widths.map(width => Math.max(1, Math.floor(width + 1e-6)))
}
