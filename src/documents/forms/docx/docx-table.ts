import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType
} from 'docx'
import type { TableBlock } from '../../block.js'
import { textWidth } from '../../charts/text-width.js'
import { type ColumnNeed, columnNeeds, columnWidths, easySize, rowLines } from '../column-widths.js'
import { type StackedRow, stackedRows } from '../stacked-rows.js'
import { type DocxSizes, PAGE } from './docx-sizes.js'
import { type DocxWriting, placed } from './docx-writing.js'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'B1B4B6' } as const
const RULE = { style: BorderStyle.SINGLE, size: 12, color: '12436D' } as const
// What stands on both sides of the words of a cell, in twentieths of a point.
const MARGIN = 200
// A line of a point of type, and what stands above and below the lines of a row, in twentieths of a point.
const [LEADING, ROW] = [23, 90]
// How far the cells of a row told as a list are set in.
const STACKED = 400
// What stands between two such rows.
const BETWEEN = 200
/** A table that takes no more of a page than this is not parted. */
const WHOLE = 0.4

/** A table under its caption, its heading row marked and repeated; one too wide for the page as a list of its rows. */
export function docxTable(table: TableBlock, { sizes }: DocxWriting): (Paragraph | Table)[] {
  const plan = planOf(table, sizes)
  const body = plan === null ? stacked(table, sizes.body) : [grid(table, plan)]
  const note = new Paragraph({ style: 'TableNote', text: table.note ?? '' })
  return [caption(table), ...body, note]
}

/** The caption of a table that stands elsewhere, and where. */
export function docxLeft(table: TableBlock, where: string): Paragraph[] {
  return [caption(table), new Paragraph({ style: 'BodyText', text: where })]
}

function caption({ id, title }: TableBlock): Paragraph {
  return new Paragraph({ style: 'Caption', children: [placed(id, [new TextRun(title)])] })
}

interface Plan {
  readonly size: number
  readonly widths: readonly number[]
  readonly isWhole: boolean
}

function planOf(table: TableBlock, { table: sizes, body, large }: DocxSizes): Plan | null {
  const easy = easySize(sizes, PAGE.room, size => needsAt(table, size))
  if (easy === null && table.columns.length > 3) return null
  const size = easy ?? sizes.at(-1)!
  const needs = needsAt(table, size)
  const widths = columnWidths(needs, PAGE.room).map(Math.floor)
  const high = rowLines(needs, widths).reduce((sum, lines) => sum + lines * size * LEADING + ROW, 0)
  // Narrow columns make high rows of large print: a list of the rows is often shorter, and easier to read.
  if (large && table.columns.length > 3 && high > stackedHeight(table, body)) return null
  return { size, widths, isWhole: high <= (PAGE.height - 2 * PAGE.margin) * WHOLE }
}

function needsAt(table: TableBlock, size: number): ColumnNeed[] {
  return columnNeeds(table, (text, head) => textWidth(text, size, head) * 20 + MARGIN)
}

function grid({ columns, rows, note }: TableBlock, plan: Plan): Table {
  const aligns = columns.map(column => column.align)
  const headings = columns.map(column => column.heading)
  const last = rows.length - 1
  // No page ends with a heading and one row, and none begins with one row or a note alone.
  const body = rows.map((cells, index) => {
    const keepNext = index === last ? note !== null : index === 0 || index === last - 1 || plan.isWhole
    return row(
      cells.map(each => each.text),
      aligns,
      plan,
      { keepNext }
    )
  })
  return new Table({
    rows: [row(headings, aligns, plan, { tableHeader: true, keepNext: true }), ...body],
    columnWidths: plan.widths,
    width: { size: plan.widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: MARGIN / 2, right: MARGIN / 2 },
    borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
    tableLook: { firstRow: true, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true }
  })
}

type Aligns = readonly ('left' | 'right')[]

function row(
  texts: readonly string[],
  aligns: Aligns,
  { size, widths }: Plan,
  how: { tableHeader?: true; keepNext: boolean }
): TableRow {
  const head = how.tableHeader === true
  const cells = widths.map((width, index) => cell(texts[index] ?? '', size, width, aligns[index]!, head))
  return new TableRow({ ...how, cantSplit: true, children: cells })
}

function cell(text: string, size: number, width: number, align: 'left' | 'right', head: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: { bottom: head ? RULE : LINE },
    children: [
      new Paragraph({
        style: 'TableText',
        alignment: align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text, size: size * 2, ...(head && { bold: true }) })]
      })
    ]
  })
}

function stacked(table: TableBlock, size: number): Paragraph[] {
  return rowsOf(table, size).flatMap(({ head, lines }) => [
    new Paragraph({
      style: 'TableText',
      keepNext: true,
      spacing: { before: BETWEEN },
      children: [new TextRun({ text: head, bold: true })]
    }),
    ...lines.map((text, index) => {
      const keepNext = index < lines.length - 1
      return new Paragraph({ style: 'TableText', keepNext, text, indent: { left: STACKED } })
    })
  ])
}

function rowsOf(table: TableBlock, size: number): StackedRow[] {
  return stackedRows(table, text => textWidth(text, size) * 20 <= PAGE.room - STACKED)
}

function stackedHeight(table: TableBlock, size: number): number {
  const linesOf = (text: string, room: number): number => Math.ceil((textWidth(text, size) * 20) / room)
  const rows = rowsOf(table, size).map(({ head, lines }) => {
    const high = lines.reduce((sum, text) => sum + linesOf(text, PAGE.room - STACKED), linesOf(head, PAGE.room))
    return high * size * LEADING + (lines.length + 1) * ROW + BETWEEN
  })
  return rows.reduce((sum, high) => sum + high, 0)
}
