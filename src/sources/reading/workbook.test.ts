import { Buffer } from 'node:buffer'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { zipOf } from '../testing/zip-of.js'
import type { RawRow } from './raw-row.js'
import { openWorkbook } from './workbook.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbook-'))
})
afterAll(() => rm(folder, { recursive: true }))

const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="0.0&quot;days&quot;[Red]"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>'

/** The rows of a workbook of one sheet, made of the parts given. */
async function rowsOf(sheetData: string, strings = '', properties = ''): Promise<RawRow[]> {
  const path = join(folder, 'book.xlsx')
  const parts = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr ${properties}/><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`
  }
  await writeFile(
    path,
    zipOf(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)])))
  )
  const book = await openWorkbook(path)
  const rows: RawRow[] = []
  for await (const block of book.sheets[0]!.rows()) rows.push(...block)
  book.close()
  return rows
}

test('cells stand in their own columns and rows keep their own numbers', async () => {
  const rows = await rowsOf(
    '<row r="3"><c r="B3"><v>5</v></c><c r="AA3"><v>6</v></c></row><row r="4"><c r="A4"/></row><row><c><v>7</v></c></row>'
  )
  expect(rows.map(({ at, cells }) => [at, cells.length, cells[0], cells[1], cells[26]])).toEqual([
    [3, 27, null, 5, 6],
    [5, 1, 7, undefined, undefined]
  ])
})

test('text comes from the shared strings, without phonetic guides, or stands in the cell', async () => {
  const strings = '<si><r><t>White </t></r><r><t>British</t></r><rPh><t>no</t></rPh></si><si><t/></si>'
  const cells =
    '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>here</t></is></c><c t="str"><v>made</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>'
  expect((await rowsOf(`<row>${cells}</row>`, strings))[0]?.cells).toEqual([
    'White British',
    null,
    'here',
    'made',
    'TRUE',
    null
  ])
})

test('numbers that a style shows as days are days, with their time, and others are numbers', async () => {
  const cells =
    '<c s="1"><v>45387</v></c><c s="2"><v>45387.75</v></c><c s="3"><v>45387</v></c><c s="0"><v>45387</v></c>'
  expect((await rowsOf(`<row>${cells}</row>`))[0]?.cells).toEqual(['2024-04-05', '2024-04-05T18:00:00', 45387, 45387])
})

test('a workbook that counts its days from 1904 gives the same days', async () => {
  expect((await rowsOf('<row><c s="1"><v>43925</v></c></row>', '', 'date1904="1"'))[0]?.cells).toEqual(['2024-04-05'])
})

test('a sheet that is not well-formed is refused', async () => {
  await expect(rowsOf('<row><c><v>1</v></row>')).rejects.toMatchObject({
    name: 'Refusal',
    code: 'broken-workbook',
    sentence: 'cannot be read to its end; open the workbook in Excel, save it again and send that'
  })
})
