import { dayNumber, isDay } from '../../src/domain/day.js'
import type { Sheet } from '../returns/table.js'
import { zip } from './zip.js'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const SERIAL_OF_1970 = 25_569

/**
 * A workbook with a sheet a table. ISO days in day columns become real dates, and whole numbers become numbers, ids
 * apart; everything else is text. `before` are lines of free text above the headers of each sheet.
 */
export function workbook(sheets: readonly Sheet[], before: readonly string[] = []): Buffer {
  const names = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`)
  const list = sheets.map(
    (sheet, index) =>
      `<sheet name="${escaped(sheet.name ?? sheet.table.usualName)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`
  )
  const links = [...names.map(name => ['worksheet', name]), ['styles', 'styles.xml']].map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`
  )
  const parts = names.map(name => `<Override PartName="/xl/${name}" ContentType="${TYPES}.worksheet+xml"/>`)
  return zip([
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${parts.join('')}</Types>`
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
    ],
    ['xl/workbook.xml', `${HEAD}<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets></workbook>`],
    [
      'xl/_rels/workbook.xml.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`
    ],
    [
      'xl/styles.xml',
      `${HEAD}<styleSheet ${MAIN}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`
    ],
    ...sheets.map((sheet, index) => [`xl/${names[index]}`, sheetXml(sheet, before)] as const)
  ])
}

function sheetXml(sheet: Sheet, before: readonly string[]): string {
  const days = new Set(sheet.table.columns.filter(column => column.type === 'day').map(column => column.name))
  const counts = new Set(
    sheet.table.columns
      .filter(column => column.type === 'integer' || column.type === 'number')
      .map(column => column.name)
  )
  const letters = sheet.headers.map((_, index) => lettersOf(index))
  const rows = [
    ...before.map(text => [textCell('A', text)]),
    sheet.headers.map((header, index) => textCell(letters[index]!, header))
  ]
  for (const line of sheet.lines) {
    rows.push(
      sheet.headers.map((header, index) =>
        cell(letters[index]!, line[header] ?? '', days.has(header), counts.has(header))
      )
    )
  }
  const numbered = rows.map(
    (cells, index) => `<row r="${index + 1}">${cells.join('').replaceAll('@ROW', String(index + 1))}</row>`
  )
  return `${HEAD}<worksheet ${MAIN}><sheetData>${numbered.join('')}</sheetData></worksheet>`
}

function cell(column: string, value: string, day: boolean, count: boolean): string {
  if (value === '') return ''
  if (day && isDay(value)) return `<c r="${column}@ROW" s="1"><v>${dayNumber(value) + SERIAL_OF_1970}</v></c>`
  return count && /^-?\d+$/.test(value) ? `<c r="${column}@ROW"><v>${value}</v></c>` : textCell(column, value)
}

function textCell(column: string, value: string): string {
  return `<c r="${column}@ROW" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
}

function lettersOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
