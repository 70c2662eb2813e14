import type { TableBlock } from '../../block.js'
import { drawOnPage } from './draw-lines.js'
import { type Line, layLines } from './lay-lines.js'
import type { PdfFace } from './pdf-fonts.js'
import { artifact, type Pen, turnPage } from './pdf-pen.js'
import { colours, LEADING } from './pdf-sizes.js'
import { plain } from './styled-words.js'

/** The lines of each cell of a row. */
export type Row = readonly Line[][]

/** A table as it stands on the page. */
export interface PdfGrid {
  readonly size: number
  readonly gap: number
  /** Each with the gap on its right. */
  readonly widths: readonly number[]
  readonly aligns: readonly ('left' | 'right')[]
  readonly head: Row
}

/** Sets the texts of a row in the columns. */
export function layRow(pen: Pen, { size, gap, widths }: PdfGrid, texts: readonly string[], face: PdfFace): Row {
  return widths.map((width, index) =>
    layLines([plain(texts[index] ?? '', size, { face })], width - gap, pen.fonts.width)
  )
}

/** The height of a row with the space round its words. */
export function rowHeight({ size }: PdfGrid, row: Row): number {
  return linesIn(row) * size * LEADING + padding(size) * 2
}

/** Writes the head of a table. */
export function writeHeadRow(
  pen: Pen,
  grid: PdfGrid,
  columns: TableBlock['columns'],
  parent: PDFKit.PDFStructureElement
): void {
  const element = pen.pdf.struct('TR')
  parent.add(element)
  const cells = columns.map(({ heading }) => cellElement(pen, element, heading === '' ? 'TD' : 'TH', 'Column'))
  drawCells(pen, grid, grid.head, cells)
  for (const { element } of cells) element.end()
  element.end()
}

/** Writes a row, on a page that has room for it and `after` below it; one that no page has room for is parted. */
export function writeRow(pen: Pen, grid: PdfGrid, row: Row, parent: PDFKit.PDFStructureElement, after = 0): void {
  const page = pen.bottom - pen.top - rowHeight(grid, grid.head)
  const high = rowHeight(grid, row) + after
  if (pen.y + Math.min(high, page) > pen.bottom) turnTable(pen, grid)
  const element = pen.pdf.struct('TR')
  parent.add(element)
  const cells = row.map((_, index) => cellElement(pen, element, index === 0 ? 'TH' : 'TD', 'Row'))
  let at = 0
  do {
    if (at > 0) turnTable(pen, grid)
    const count = Math.max(1, Math.floor((pen.bottom - pen.y - padding(grid.size) * 2) / (grid.size * LEADING) + 1e-6))
    drawCells(
      pen,
      grid,
      row.map(lines => lines.slice(at, at + count)),
      cells
    )
    at += count
  } while (at < linesIn(row))
  for (const { element } of cells) element.end()
  element.end()
}

interface Cell {
  readonly element: PDFKit.PDFStructureElement
  readonly tag: 'TH' | 'TD'
}

function cellElement({ pdf }: Pen, row: PDFKit.PDFStructureElement, tag: Cell['tag'], scope: string): Cell {
  const element = pdf.struct(tag, (tag === 'TH' ? { scope } : {}) as object)
  row.add(element)
  return { element, tag }
}

// The head is there again for the eye; to the ear each cell still belongs to the one above.
function turnTable(pen: Pen, grid: PdfGrid): void {
  turnPage(pen)
  artifact(pen, 'Pagination', () => drawCells(pen, grid, grid.head, null))
}

function drawCells(pen: Pen, grid: PdfGrid, row: Row, cells: readonly Cell[] | null): void {
  const { size, gap, widths, aligns } = grid
  const [top, head] = [pen.y, row === grid.head]
  const height = rowHeight(grid, row)
  const extra = linesIn(row)
  let x = pen.left
  for (const [index, lines] of row.entries()) {
    // The words of a head stand on its line, those of a row hang from its top.
    pen.y = top + padding(size) + (head ? (extra - lines.length) * size * LEADING : 0)
    const cell = cells?.[index] ?? null
    drawOnPage(pen, lines, {
      element: cell?.element ?? null,
      tag: cell?.tag ?? '',
      size,
      x,
      width: widths[index]! - gap,
      align: aligns[index]!
    })
    x += widths[index]!
  }
  pen.y = top + height
  const rule = (): void => {
    pen.pdf
      .rect(pen.left, pen.y - (head ? 1 : 0.5), x - gap - pen.left, head ? 1 : 0.5)
      .fill(head ? colours.blue : colours.line)
  }
  if (cells === null) rule()
  else artifact(pen, 'Layout', rule)
}

function linesIn(row: Row): number {
  return Math.max(1, ...row.map(lines => lines.length))
}

function padding(size: number): number {
  return size * 0.32
}
