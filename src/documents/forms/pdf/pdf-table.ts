import type { TableBlock } from '../../block.js'
import { type ColumnNeed, columnNeeds, columnWidths, easySize } from '../column-widths.js'
import { type StackedRow, stackedRows } from '../stacked-rows.js'
import type { Styled } from './lay-lines.js'
import type { PdfFace } from './pdf-fonts.js'
import { ITEM_GAP, markWidth, writeList } from './pdf-list.js'
import { need, type Pen, space } from './pdf-pen.js'
import { colours, LEADING } from './pdf-sizes.js'
import { layRow, type PdfGrid, type Row, rowHeight, writeHeadRow, writeRow } from './pdf-table-row.js'
import { heightOf, writeText } from './pdf-text.js'
import { plain } from './styled-words.js'

// What stands between the words of two columns.
const GAP = 14
/** A table that takes no more of a page than this is not parted. */
const WHOLE = 0.45
/** What stands below a row told as a list, for a point of its type. */
const STACKED = 0.8

/** Writes a table under its title, its head repeated on each page; one too wide for the page as a list of its rows. */
export function writeTable(pen: Pen, table: TableBlock): void {
  const { small, body } = pen.sizes
  space(pen, body * 1.1)
  need(pen, tableHead(pen, table) - body * 1.1)
  const grid = gridOf(pen, table)
  if (grid === null) writeStacked(pen, table)
  else writeGrid(pen, table, grid)
  if (table.note !== null) writeText(pen, noteOf(pen, table.note), { tag: 'P', size: small })
  pen.y += body * 1.2
}

/** Writes the title of a table that stands elsewhere, and where. */
export function writeLeft(pen: Pen, table: TableBlock, where: string): void {
  const { body } = pen.sizes
  space(pen, body * 1.1)
  need(pen, 4 * body * LEADING)
  writeTitle(pen, table, 'P', pen.root)
  writeText(pen, [plain(where, body)], { tag: 'P', size: body })
  pen.y += body * 1.2
}

/** The height of what is not parted of a table: the whole of a small one, else its title, its head and its first rows. */
export function tableHead(pen: Pen, table: TableBlock): number {
  const { body } = pen.sizes
  const grid = gridOf(pen, table)
  const title = body * 1.6 + heightOf(pen, [plain(table.title, body, { face: 'bold' })], body)
  if (grid === null) return title + 4 * body * LEADING
  const high = (rows: TableBlock['rows']) => rows.reduce((sum, row) => sum + rowHeight(grid, rowOf(pen, grid, row)), 0)
  const top = title + rowHeight(grid, grid.head)
  const whole = top + high(table.rows) + noteHeight(pen, table) + body * 0.5
  return whole <= (pen.bottom - pen.top) * WHOLE ? whole : top + high(table.rows.slice(0, 2))
}

function writeGrid(pen: Pen, table: TableBlock, grid: PdfGrid): void {
  const { pdf } = pen
  const element = pdf.struct('Table')
  pen.root.add(element)
  writeTitle(pen, table, 'Caption', element)
  const head = pdf.struct('THead')
  element.add(head)
  writeHeadRow(pen, grid, table.columns, head)
  head.end()
  const body = pdf.struct('TBody')
  element.add(body)
  for (const [index, cells] of table.rows.entries()) {
    // No page begins with a note alone, or with one row: the last two rows and the note go together.
    const left = table.rows.length - 1 - index
    const last = left === 1 ? rowHeight(grid, rowOf(pen, grid, table.rows.at(-1)!)) : 0
    writeRow(pen, grid, rowOf(pen, grid, cells), body, left <= 1 ? last + noteHeight(pen, table) : 0)
  }
  body.end()
  element.end()
  pen.y += pen.sizes.small * 0.3
}

function writeTitle(pen: Pen, { title, id }: TableBlock, tag: string, parent: PDFKit.PDFStructureElement): void {
  const { body } = pen.sizes
  writeText(pen, [plain(title, body, { face: 'bold', anchor: id })], { tag, size: body, parent })
  pen.y += body * 0.4
}

function writeStacked(pen: Pen, table: TableBlock): void {
  const { body } = pen.sizes
  writeTitle(pen, table, 'P', pen.root)
  const rows = rowsOf(pen, table)
  for (const [index, row] of rows.entries()) {
    const note = index === rows.length - 1 ? noteHeight(pen, table) : 0
    need(pen, Math.min(stackedHeight(pen, row) + note, (pen.bottom - pen.top) * WHOLE))
    writeText(pen, [plain(row.head, body, { face: 'bold' })], { tag: 'P', size: body })
    writeList(pen, { as: 'list', ordered: false, items: row.lines.map(text => [{ as: 'text', text }]) }, 0)
    pen.y += body * STACKED
  }
}

function rowsOf(pen: Pen, table: TableBlock): StackedRow[] {
  const room = pen.width - markWidth(pen)
  return stackedRows(table, text => wordsWidth(pen, text, 'regular', pen.sizes.body) <= room)
}

/** The height of a row told as a list. */
function stackedHeight(pen: Pen, { head, lines }: StackedRow): number {
  const { body } = pen.sizes
  const items = lines.map(text => heightOf(pen, [plain(text, body)], body, markWidth(pen)) + ITEM_GAP * body)
  const high = items.reduce((sum, height) => sum + height, 0)
  return heightOf(pen, [plain(head, body, { face: 'bold' })], body) + high + body * STACKED
}

const grids = new WeakMap<Pen, Map<TableBlock, PdfGrid | null>>()

function gridOf(pen: Pen, table: TableBlock): PdfGrid | null {
  const known = grids.get(pen) ?? new Map<TableBlock, PdfGrid | null>()
  if (!known.has(table)) grids.set(pen, known.set(table, gridIfShort(pen, table)))
  return known.get(table)!
}

// Narrow columns make high rows of large print: a list of the rows is often shorter, and easier to read.
function gridIfShort(pen: Pen, table: TableBlock): PdfGrid | null {
  const grid = findGrid(pen, table)
  if (grid === null || !pen.sizes.large || table.columns.length <= 3) return grid
  const high = table.rows.reduce((sum, row) => sum + rowHeight(grid, rowOf(pen, grid, row)), rowHeight(grid, grid.head))
  const stacked = rowsOf(pen, table).reduce((sum, row) => sum + stackedHeight(pen, row), 0)
  return high <= stacked ? grid : null
}

function findGrid(pen: Pen, table: TableBlock): PdfGrid | null {
  const room = pen.width + GAP
  const needs = (size: number): ColumnNeed[] =>
    columnNeeds(table, (text, head) => wordsWidth(pen, text, head ? 'bold' : 'tabular', size) + GAP)
  const easy = easySize(pen.sizes.table, room, needs)
  if (easy === null && table.columns.length > 3) return null
  const size = easy ?? pen.sizes.table.at(-1)!
  const plan = {
    size,
    gap: GAP,
    widths: columnWidths(needs(size), room),
    aligns: table.columns.map(column => column.align),
    head: []
  }
  return {
    ...plan,
    head: layRow(
      pen,
      plan,
      table.columns.map(column => column.heading),
      'bold'
    )
  }
}

function rowOf(pen: Pen, grid: PdfGrid, cells: TableBlock['rows'][number]): Row {
  return layRow(
    pen,
    grid,
    cells.map(cell => cell.text),
    'tabular'
  )
}

function noteHeight(pen: Pen, { note }: TableBlock): number {
  return note === null ? 0 : heightOf(pen, noteOf(pen, note), pen.sizes.small) + pen.sizes.small * 0.3
}

function noteOf({ sizes }: Pen, note: string): Styled[] {
  return [plain(note, sizes.small, { colour: colours.quiet })]
}

// As lines are laid: word by word.
function wordsWidth({ fonts }: Pen, text: string, face: PdfFace, size: number): number {
  const words = text.split(' ')
  return words.reduce(
    (sum, word) => sum + fonts.width(word, face, size),
    (words.length - 1) * fonts.width(' ', face, size)
  )
}
