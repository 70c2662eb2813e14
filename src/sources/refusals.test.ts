import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { daysOfStatutoryYear } from '../domain/statutory-year.js'
import { checkSource } from './check-source.js'
import { isIssue, readSource } from './read-source.js'
import type { InputFile } from './source.js'
import { zipOf } from './testing/zip-of.js'

const SAMPLES = '../shared/data/samples'
const HEADER = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n1,M,01/02/2010,WBRI,,,\n'
const sample = (name: string): InputFile => ({ name: name.split('/').at(-1)!, path: join(SAMPLES, name) })

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'refusals-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function made(name: string, content: string | Buffer): Promise<InputFile> {
  const path = join(folder, name)
  await writeFile(path, content)
  return { name, path }
}

/** The messages that refuse an upload; also proves that nothing was read of it. */
async function refusals(...files: InputFile[]): Promise<string[]> {
  const { issues, tables } = await checkSource(files)
  const refused = issues.filter(({ severity }) => severity === 'file')
  if (refused.length > 0 && !refused.some(({ code }) => /broken|long|quotation|document/.test(code)))
    expect(tables).toEqual([])
  return refused.map(({ code, message }) => `${code}: ${message}`)
}

test('a file of no known kind is refused', async () => {
  const [message] = await refusals(await made('shopping.csv', 'item,price\nmilk,1\n'))
  expect(message).toBe(
    'unknown-file: shopping.csv is no return or extract that is known, by its headings; check that the first row holds the column names.'
  )
})

test('a file that is not of the source said is refused by that name', async () => {
  const { issues } = await checkSource([await made('h.csv', HEADER)], { source: 'annex_a' })
  expect(issues.map(({ message }) => message)).toEqual([
    'h.csv is no table of Annex A child-level data by its headings; check the file and the source chosen.'
  ])
})

test('an empty file is refused, and so is one of blank lines', async () => {
  expect(await refusals(await made('empty.csv', ''))).toEqual(['empty-file: empty.csv is empty; export it again.'])
  expect(await refusals(await made('blank.csv', '\ufeff\r\n\r\n'))).toEqual([
    'empty-file: blank.csv is empty; export it again.'
  ])
  expect(await refusals(await made('commas.csv', ',,,\n,,,\n'))).toEqual([
    'empty-file: commas.csv is empty; export it again.'
  ])
})

test('what is not a spreadsheet is refused, whatever its name', async () => {
  const message = (name: string) => [`not-a-spreadsheet: ${name} is not a spreadsheet; send CSV, XML or .xlsx files.`]
  expect(await refusals(await made('scan.csv', '%PDF-1.7\n1 0 obj'))).toEqual(message('scan.csv'))
  expect(await refusals(await made('photo.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 3])))).toEqual(
    message('photo.csv')
  )
  expect(await refusals(await made('page.xml', '<!DOCTYPE html><html></html>'))).toEqual(message('page.xml'))
  expect(await refusals(await made('letter.xlsx', zipOf({ 'word/document.xml': Buffer.from('<w/>') })))).toEqual(
    message('letter.xlsx')
  )
})

test('an old workbook or one with a password is refused with what to do', async () => {
  const [message] = await refusals(await made('old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')))
  expect(message).toBe(
    'not-a-spreadsheet: old.xls is a workbook of the old .xls kind or has a password; save it from Excel as .xlsx without one.'
  )
})

test('XML that is cut short is refused', async () => {
  const whole = await readFile(join(SAMPLES, 'ssda903-2025/fake_903.xml'), 'utf8')
  const message = (name: string) => [
    `broken-xml: ${name} is cut short: it stops before its end; export it again and send the whole file.`
  ]
  for (const length of [60, 20_000, whole.length - 3]) {
    expect(await refusals(await made('cut.xml', whole.slice(0, length)))).toEqual(message('cut.xml'))
  }
  expect(await refusals(await made('odd.xml', '<Message><Header>'))).toEqual(message('odd.xml'))
})

test('XML with a document type or entities of its own is refused', async () => {
  const bomb =
    '<?xml version="1.0"?><!DOCTYPE m [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><Message><Header>&b;</Header></Message>'
  expect(await refusals(await made('bomb.xml', bomb))).toEqual([
    'xml-document-type: bomb.xml holds a document type or entities of its own, which no return has; export it again without them.'
  ])
  expect((await refusals(await made('entity.xml', '<Message><Header>&b;</Header></Message>')))[0]).toMatch(
    /^broken-xml/
  )
})

test('XML of a return with no child in it is refused', async () => {
  expect(await refusals(await made('none.xml', '<EXPSSDA903></EXPSSDA903>'))).toEqual([
    'empty-file: none.xml holds no children; export it again.'
  ])
})

test('XML of a return that is not known is refused', async () => {
  expect(await refusals(await made('other.xml', '<Other/>'))).toEqual([
    'unknown-file: other.xml is XML, but of no return that is known; send Children looked after return (SSDA903) or Children in need census.'
  ])
})

test('a workbook that would unpack to far more than it should is refused before it is unpacked', async () => {
  const zeros = Buffer.alloc(200_000_000)
  const bomb = await made(
    'bomb.xlsx',
    zipOf({ 'xl/workbook.xml': Buffer.from('<workbook/>'), 'xl/worksheets/sheet1.xml': zeros })
  )
  const before = process.memoryUsage().rss
  expect(await refusals(bomb)).toEqual([
    'zip-bomb: bomb.xlsx would unpack to far more than any workbook of a council holds; save it again from Excel and send that.'
  ])
  expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000)
})

test('a workbook of thousands of parts is refused', async () => {
  const parts = Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`xl/${i}.xml`, Buffer.from('<a/>')]))
  expect((await refusals(await made('parts.xlsx', zipOf(parts))))[0]).toMatch(/^zip-bomb/)
})

test('a workbook that lies about its size, or is cut short, is refused', async () => {
  const sheet = await readFile(join(SAMPLES, 'annex-a/Annex_A_2024_Jan.xlsx'))
  expect((await refusals(await made('cut.xlsx', sheet.subarray(0, 9_000))))[0]).toMatch(
    /^broken-workbook: cut.xlsx is not a workbook that can be opened/
  )
  const lie = zipOf({ 'xl/workbook.xml': Buffer.from(`<workbook>${' '.repeat(5_000)}</workbook>`) }, 10)
  expect((await refusals(await made('lie.xlsx', lie)))[0]).toMatch(/^broken-workbook/)
})

test('a CSV line of 300 MB is refused in bounded memory', async () => {
  const path = join(folder, 'long.csv')
  const stream = createWriteStream(path)
  stream.write(HEADER)
  const chunk = 'x'.repeat(1_000_000)
  for (let i = 0; i < 300; i++) if (!stream.write(chunk)) await once(stream, 'drain')
  await new Promise<void>(resolve => stream.end(resolve))
  const before = process.memoryUsage().rss
  expect(await refusals({ name: 'long.csv', path })).toEqual([
    'line-too-long: long.csv, Header, row 3 is longer than a million characters; export the file again as CSV.'
  ])
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  await rm(path)
})

test('a long line with no heading before it, or inside quotation marks, is refused too', async () => {
  expect(await refusals(await made('one.csv', 'x'.repeat(1_500_000)))).toEqual([
    'line-too-long: one.csv, row 1 is longer than a million characters; export the file again as CSV.'
  ])
  expect((await refusals(await made('quoted.csv', `${HEADER}1,"${'\n'.repeat(1_500_000)}`)))[0]).toMatch(
    /^line-too-long: quoted.csv, Header, row 3/
  )
})

test('XML with an endless text is refused', async () => {
  const [message] = await refusals(
    await made('endless.xml', `<Message><Header>${'x'.repeat(1_500_000)}</Header></Message>`)
  )
  expect(message).toMatch(/^line-too-long: endless.xml holds a stretch of over a million characters without a tag/)
})

test('a quotation mark left open is refused with the row it stands in', async () => {
  expect(await refusals(await made('open.csv', `${HEADER}2,"M,01/02/2010,WBRI,,,\n`))).toEqual([
    'open-quotation: open.csv, Header, row 3 opens a quotation mark that is never closed; export the file again.'
  ])
})

test('a return of another year than the one said is refused, with the year it looks like', async () => {
  const files = [sample('ssda903-2017-to-2021/2019-header.csv'), sample('ssda903-2017-to-2021/2019-episodes.csv')]
  const { issues } = await checkSource(files, { period: daysOfStatutoryYear('2021-22') })
  expect(issues.filter(({ severity }) => severity === 'file').map(({ message }) => message)).toEqual([
    '2019-episodes.csv, Episodes: most days fall outside 2021-22 and the file looks like 2019-20; choose that year or send the file of the year meant.'
  ])
})

test('half of the days outside the year are borne and one more is not', async () => {
  const episodes = (days: readonly string[]) =>
    `CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC\n${days.map((dec, i) => `${i},01/01/2019,S,C2,N1,U4,PR1,${dec},E4A`).join('\n')}\n`
  const codes = async (days: readonly string[]) => {
    const { issues } = await checkSource([await made('e.csv', episodes(days))], {
      period: daysOfStatutoryYear('2019-20')
    })
    return issues.filter(({ severity }) => severity === 'file').map(({ code }) => code)
  }
  expect(await codes(['01/04/2019', '31/03/2020', '31/03/2019', '01/04/2020'])).toEqual([])
  expect(await codes(['01/04/2019', '31/03/2019', '01/04/2020'])).toEqual(['wrong-year'])
})

test('two files of one table are refused, and so are two sheets', async () => {
  expect(await refusals(await made('a.csv', HEADER), await made('b.csv', HEADER))).toEqual([
    'table-twice: b.csv, Header: the table is also in a.csv; send it once.'
  ])
})

test('CSV files beside the XML of the same return are refused', async () => {
  expect(await refusals(sample('ssda903-2025/fake_903.xml'), await made('h.csv', HEADER))).toEqual([
    'table-twice: h.csv holds a part of what the XML file fake_903.xml holds whole; send one or the other.'
  ])
})

test('files of two sources in one upload are refused', async () => {
  expect(await refusals(await made('h.csv', HEADER), sample('annex-a/Annex_A_2024_Jan.xlsx'))).toEqual([
    'mixed-sources: Annex_A_2024_Jan.xlsx belongs to Annex A child-level data but h.csv to Children looked after return (SSDA903); send each by itself.'
  ])
})

test('a table without a required column is refused by the name of the column', async () => {
  const lacking = HEADER.replace('ETHNIC', 'XXX')
  expect(await refusals(await made('h.csv', lacking))).toEqual([
    'missing-column: h.csv, Header: has no column ETHNIC; add it and send the file again.'
  ])
  const episodes = 'CHILD,DECOM,RNE,LS,CIN,PLACE_PROVIDER,DEC,REASON_PLACE_CHANGE\n1,01/04/2020,S,C2,N1,PR1,,\n'
  expect(await refusals(await made('e.csv', episodes))).toEqual([
    'missing-column: e.csv, Episodes: has no column PLACE, REC; add them and send the file again.'
  ])
})

test('all that is wrong with the files is said at once, and no row is read', async () => {
  const files = [
    await made('empty.csv', ''),
    await made('a.csv', HEADER),
    await made('b.csv', HEADER),
    await made('c.csv', 'x,y\n')
  ]
  expect((await refusals(...files)).map(text => text.split(':')[0])).toEqual([
    'empty-file',
    'unknown-file',
    'table-twice'
  ])
  for await (const read of readSource(files)) expect(isIssue(read)).toBe(true)
})

test('XML that is not well-formed says at which line', async () => {
  expect(await refusals(await made('wrong.xml', '<EXPSSDA903>\n<CHILD>\n</HEADER>\n</CHILD></EXPSSDA903>'))).toEqual([
    'broken-xml: wrong.xml is not well-formed XML, at line 3 of its text; export it again.'
  ])
})

test('a row with more cells than headings is noted by its row, and blank cells there are not', async () => {
  const rows = '1,M,01/02/2010,WBRI,,,\n2,F,01/02/2011,WBRI,,,,astray\n3,F,01/02/2011,WBRI,,,,, \n'
  const { issues } = await checkSource([await made('wide.csv', `CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n${rows}`)])
  expect(issues.map(({ code, row, message }) => [code, row, message])).toEqual([
    [
      'extra-cells',
      1,
      'wide.csv, Header, row 3: has more cells than there are headings; put a value that holds a comma in quotation marks.'
    ]
  ])
})
