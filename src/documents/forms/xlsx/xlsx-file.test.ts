import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import type { Document } from '../../block.js'
import { exampleDocument } from '../example-document.js'
import { legalDocument } from '../legal-document.js'
import { zipEntries } from '../zip/zip-entries.js'
import { numberCell } from './number-cell.js'
import { sheetName } from './sheet-name.js'
import { sheetsOf } from './sheets-of.js'
import { xlsxFile } from './xlsx-file.js'

const bytes = await xlsxFile(legalDocument(exampleDocument))
const files = new Map((await zipEntries(bytes)).map(entry => [entry.name, new TextDecoder().decode(entry.bytes)]))
const sheets = [...files].filter(([name]) => name.startsWith('xl/worksheets/sheet')).map(([, text]) => text)

test('there is a sheet for the contents, for the notes, and for each table and each chart, by names of their own', () => {
  const names = [...files.get('xl/workbook.xml')!.matchAll(/<sheet name="([^"]*)"/g)].map(match => match[1]!)
  expect(names).toHaveLength(2 + 3 + 3)
  expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length)
  expect(names.filter(name => name.length > 31 || /[[\]:*?/\\]/.test(name))).toEqual([])
})

test('a sheet has its title in A1 and one table, marked as one, from its left edge to its last row', async () => {
  const read = await readWorkbook(Buffer.from(bytes))
  for (const [index, { data }] of read.entries()) {
    const [, first, last] = /ref="A(\d+):[A-Z]+(\d+)"/.exec(files.get(`xl/tables/table${index + 1}.xml`)!)!
    expect(typeof data[0]![0]).toBe('string')
    expect(Number(last)).toBe(data.length)
    expect(
      data
        .slice(Number(first) - 1)
        .flat()
        .every(cell => cell !== null)
    ).toBe(true)
    expect(data.every(row => row[0] !== null)).toBe(true)
  }
})

test('the head of a marked table is what stands in its cells, no two alike', async () => {
  const read = await readWorkbook(Buffer.from(bytes))
  for (const [index, { data }] of read.entries()) {
    const table = files.get(`xl/tables/table${index + 1}.xml`)!
    const heads = [...table.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(match => match[1]!)
    expect(data[Number(/ref="A(\d+):/.exec(table)![1]) - 1]).toEqual(heads)
    expect(new Set(heads.map(head => head.toLowerCase())).size).toBe(heads.length)
  }
})

test('a column is wide enough for a number with all that is printed with it', async () => {
  const columns = ['Indicator', 'Target'].map(heading => ({ heading, align: 'right' as const }))
  const rows = [
    [
      { text: 'Reviews', value: null },
      { text: '10.0% (not yet met)', value: 10 }
    ]
  ]
  const table = { as: 'table' as const, id: 't', title: 'Targets', columns, rows, note: null }
  const entries = await zipEntries(
    await xlsxFile(legalDocument({ ...exampleDocument, notes: [], record: [], blocks: [table] }))
  )
  const sheet = new TextDecoder().decode(entries.find(({ name }) => name === 'xl/worksheets/sheet2.xml')!.bytes)
  expect(Number(/<col min="2" max="2" width="([\d.]+)"/.exec(sheet)![1])).toBeGreaterThan('10.0% (not yet met)'.length)
})

test('nothing is merged, filtered, frozen or worked out', () => {
  expect(sheets.join('')).not.toMatch(/mergeCell|autoFilter|<pane|<f>|<drawing/)
  expect([...files.keys()].filter(name => /vba|drawing|media/.test(name))).toEqual([])
})

test('text that a spreadsheet would run is text, and stays text when somebody types in it', () => {
  const texts = [...files.get('xl/sharedStrings.xml')!.matchAll(/<t[^>]*>([^<]*)/g)].map(match => match[1]!)
  const looks = [...files.get('xl/styles.xml')!.matchAll(/<xf [^>]*xfId[^>]*>/g)].map(match => match[0])
  const risky = sheets.flatMap(sheet =>
    [...sheet.matchAll(/ s="(\d+)" t="s"><v>(\d+)/g)].map(match => [looks[Number(match[1])]!, texts[Number(match[2])]!])
  )
  const run = risky.filter(([, text]) => /^[=+\-@]/.test(text!))
  expect(run.length).toBeGreaterThan(7)
  expect(run.filter(([look]) => !look!.includes('quotePrefix="1"'))).toEqual([])
})

test('the contents lead to each sheet', () => {
  const names = sheetsOf(exampleDocument)
    .slice(1)
    .map(sheet => `'${sheet.name}'!A1`)
  expect([...sheets[0]!.matchAll(/location="([^"]*)"/g)].map(match => match[1]!.replaceAll('&#39;', "'"))).toEqual(
    names
  )
})

test('a mark for no value is told in words', () => {
  expect(sheetsOf(exampleDocument)[1]!.rows[0]!.map(cell => cell.as === 'words' && cell.text)).toEqual([
    '–',
    'There is no value.'
  ])
})

test.each([
  ['7.3%', 7.2519, '0.0"%";0.0"%";0.0"%"'],
  ['1,234', 1234.4, '#,##0;#,##0;#,##0'],
  ['−1.5 points', -1.5, '"−"0.0" points";"−"0.0" points";"−"0.0" points"'],
  ['+2', 2, '"+"0;"+"0;"+"0'],
  ['0.0', -0.04, '0.0;0.0;0.0']
])('%s is a number as it is, shown as it is printed', (text, value, format) => {
  expect(numberCell({ text, value })).toEqual({ as: 'number', value, format })
})

test.each([
  ['c', 3],
  ['Not shown, to protect children', 3],
  ['–', 0],
  ['12', 13],
  ['7.3%', 7.36],
  ['7.3% (4 of 55)', 7.27],
  ['31 March 2026', 31],
  ['5', null],
  ['5', Number.NaN]
])('%s is text, whatever value is given with it', (text, value) => {
  expect(numberCell({ text, value })).toEqual({ as: 'words', text })
})

test('the name of a sheet is as much of its title as may be', () => {
  expect(sheetName(1, 'Wards')).toBe('1 Wards')
  expect(sheetName(12, "Children's [all] a/b: one? two* three\\four five")).toBe('12 Children s all a b one two')
  expect(sheetName(3, '👍'.repeat(30)).length).toBeLessThanOrEqual(31)
})

test('a document without tables still tells what it is and where its figures came from', () => {
  const none: Document = { ...exampleDocument, blocks: [] }
  expect(sheetsOf(none).map(sheet => sheet.name)).toEqual(['Contents', 'Notes'])
  expect(sheetsOf({ ...none, notes: [], record: [] }).map(sheet => sheet.name)).toEqual(['Contents'])
})
