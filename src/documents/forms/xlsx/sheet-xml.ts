import { columnNeeds } from '../column-widths.js'
import { type Markup, markup } from '../markup.js'
import { columnsOf, textLines } from '../text-lines.js'
import type { Look, Looks } from './cell-looks.js'
import type { SharedTexts } from './shared-texts.js'
import { columnLetters, headRow, type Sheet, type SheetCell } from './sheet.js'

const PLAIN: Look = {
  font: 'plain',
  align: 'left',
  inset: false,
  wrap: true,
  ruled: false,
  quoted: false,
  format: null
}

const TITLE_HEIGHT = 22
const LINE_HEIGHT = 15
/** No row may be higher than this, in points. */
const HIGHEST = 409

/** What the sheets of a workbook share. */
export interface Shared {
  readonly looks: Looks
  readonly texts: SharedTexts
}

/** A sheet as XML; `first` is shown when the workbook opens. */
export function sheetXml(sheet: Sheet, first: boolean, marked: boolean, shared: Shared): Markup {
  const widths = columnWidthsOf(sheet)
  const cols = widths.map(
    (width, index) => markup`<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
  )
  const rows = sheetRows(sheet, widths, shared)
  const links = linksOf(sheet)
  return markup`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView${first ? markup` tabSelected="1"` : null} workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${cols}</cols><sheetData>${rows}</sheetData>${links.length === 0 ? null : markup`<hyperlinks>${links}</hyperlinks>`}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>${marked ? markup`<tableParts count="1"><tablePart r:id="rId1"/></tableParts>` : null}</worksheet>`
}

function sheetRows(sheet: Sheet, widths: readonly number[], shared: Shared): Markup[] {
  const { title, lines, columns, rows } = sheet
  const top = [
    text(title, { ...PLAIN, font: 'title', wrap: false }, shared),
    ...lines.map(line => text(line, PLAIN, shared))
  ]
  const looks = columns.map(({ align }, index): Look => ({ ...PLAIN, align, inset: align === 'left' && index > 0 }))
  const head = columns.map(({ heading }, index) =>
    text(heading, { ...looks[index]!, font: 'bold', ruled: true }, shared)
  )
  const body = rows.map(row => row.map((cell, index) => cellOf(cell, looks[index]!, shared)))
  const all = [...top.map(cell => [cell]), head, ...body]
  return all.map((cells, index) => rowXml(cells, index + 1, widths))
}

/** A cell before it has its place; `words` is what may need several lines. */
interface Written {
  readonly words: string
  readonly at: (place: string) => Markup
}

// Not every program makes a row as high as its words need.
function rowXml(cells: readonly Written[], row: number, widths: readonly number[]): Markup {
  const lines = cells.map(({ words }, column) => textLines(words, Math.floor(widths[column]! * 1.05)).length)
  const height = row === 1 ? TITLE_HEIGHT : Math.min(Math.max(...lines) * LINE_HEIGHT, HIGHEST)
  const written = cells.map((cell, column) => cell.at(`${columnLetters(column)}${row}`))
  return markup`<row r="${row}" ht="${height}" customHeight="1">${written}</row>`
}

function cellOf(cell: SheetCell, look: Look, shared: Shared): Written {
  if (cell.as === 'link') return text(cell.text, { ...look, font: 'link' }, shared)
  if (cell.as === 'words') return text(cell.text, look, shared)
  const style = shared.looks.numberOf({ ...look, wrap: false, format: cell.format })
  return { words: '', at: place => markup`<c r="${place}" s="${style}"><v>${String(cell.value)}</v></c>` }
}

function text(words: string, look: Look, { looks, texts }: Shared): Written {
  const style = looks.numberOf({ ...look, quoted: /^[=+\-@＝＋－＠]/.test(words) })
  const number = texts.numberOf(words)
  return { words, at: place => markup`<c r="${place}" s="${style}" t="s"><v>${number}</v></c>` }
}

// Column A holds the lines above the table too, and so is wide enough to read them in.
function columnWidthsOf(sheet: Sheet): number[] {
  const shown = (cell: SheetCell): string =>
    cell.as === 'number' ? `${Math.round(Math.abs(cell.value))}${printed(cell.format)}`.padEnd(10) : cell.text
  const rows = sheet.rows.map(row => row.map(cell => ({ text: shown(cell), value: null })))
  const needs = columnNeeds({ columns: sheet.columns, rows }, words => columnsOf(words) + 3)
  return needs.map(({ natural }, index) =>
    index === 0 ? clamped(natural, 45, 60) : clamped(natural, 12, widest(sheet))
  )
}

// What a number is shown with, its whole part aside: a column too narrow for that would show none of it.
function printed(format: string): string {
  return format.slice(0, format.indexOf(';')).replaceAll('"', '')
}

// Two columns have room for sentences; of many each has less.
function widest({ columns }: Sheet): number {
  return columns.length === 2 ? 90 : 36
}

function clamped(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}

function linksOf(sheet: Sheet): Markup[] {
  return sheet.rows.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      if (cell.as !== 'link') return []
      const place = `${columnLetters(column)}${headRow(sheet) + 1 + index}`
      return [markup`<hyperlink ref="${place}" location="'${cell.sheet}'!A1" display="${cell.text}"/>`]
    })
  )
}
