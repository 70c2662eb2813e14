import { Buffer } from 'node:buffer'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import { dayNumber } from '../../domain/day.js'
import { isIssue, readSource } from '../read-source.js'
import type { Batch, InputFile, Issue } from '../source.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headings-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function made(name: string, content: string | Buffer): Promise<InputFile> {
  const path = join(folder, name)
  await writeFile(path, content)
  return { name, path }
}

interface Read {
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
  readonly issues: readonly Issue[]
}

/** All the rows of some files by table, and the issues with them. */
async function read(...files: InputFile[]): Promise<Read> {
  const tables: Record<string, Record<string, unknown>[]> = {}
  const issues: Issue[] = []
  for await (const each of readSource(files)) {
    if (isIssue(each)) issues.push(each)
    else tables[each.table.name] = [...(tables[each.table.name] ?? []), ...rowsOf(each)]
  }
  return { tables, issues }
}

function rowsOf({ table, rows, columns }: Batch): Record<string, unknown>[] {
  return rows.map((_, place) =>
    Object.fromEntries(table.columns.map(({ field }, index) => [field, columns[index]![place]]))
  )
}

const REVIEW = { child: '1', dob: dayNumber('2010-02-01'), review: dayNumber('2024-04-05'), review_code: 'PN1' }

test.each([
  ['any order and case', 'review_code,Review,dob,child\nPN1,05/04/2024,01/02/2010,1\n'],
  ['semicolons and ISO days', 'CHILD;DOB;REVIEW;REVIEW_CODE\n1;2010-02-01;2024-04-05;pn1\n'],
  ['tabs and quotation marks', '"CHILD"\t"DOB"\t"REVIEW"\t"REVIEW_CODE"\n"1"\t"01/02/2010"\t"05/04/2024"\t"PN1"\n'],
  [
    'title rows above',
    'SSDA903 extract,,,\nRun on 6 April 2024,,,\n\nCHILD,DOB,REVIEW,REVIEW_CODE\n1,01/02/2010,05/04/2024,PN1\n'
  ],
  ['serial days', 'CHILD,DOB,REVIEW,REVIEW_CODE\n1,40210,45387,PN1\n'],
  ['blanks about the values', 'CHILD , DOB , REVIEW , REVIEW_CODE\n 1 , 01/02/2010 ,\u00a005/04/2024, PN1 \n'],
  ['a byte order mark', '\ufeffCHILD,DOB,REVIEW,REVIEW_CODE\r\n1,01/02/2010,05/04/2024,PN1\r\n']
])('reviews are read with %s', async (_, text) => {
  expect(await read(await made('any name.txt', text))).toEqual({ tables: { reviews: [REVIEW] }, issues: [] })
})

test('reviews are read from UTF-16 and from Windows-1252', async () => {
  const text = 'CHILD,DOB,REVIEW,REVIEW_CODE\n1,01/02/2010,05/04/2024,PN1\n'
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
  expect((await read(await made('utf16.csv', utf16))).tables).toEqual({ reviews: [REVIEW] })
  const sw = Buffer.from(
    'CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n1,01/02/2010,SW\xe9,05/04/2024,,OTHERS\n',
    'latin1'
  )
  expect((await read(await made('sw.csv', sw))).tables.sw_episodes).toMatchObject([{ sw_id: 'SWé' }])
})

test('headings may run over two lines', async () => {
  const text =
    'Child Unique,,,Date of,Age of Child,Date of,Contact\nID,Gender,Ethnicity,Birth,(Years),Contact,Source\n7,b) Female,a) WBRI,01/02/2010,14,05/04/2024,q) 6: Police\n'
  const { tables, issues } = await read(await made('list.csv', text))
  expect(issues).toEqual([])
  expect(tables.contacts).toEqual([
    {
      child_id: '7',
      gender: 'F',
      ethnicity: 'WBRI',
      date_of_birth: REVIEW.dob,
      age: 14,
      date_of_contact: REVIEW.review,
      contact_source: '6'
    }
  ])
})

test('headings are matched whatever their quotation marks, dashes and blanks', async () => {
  const text =
    'Child Unique ID,Gender,Ethnicity,Date of birth ,Age,Date of Referral,Referral  source,Referral NFA\n7,Male,WBRI,01/02/2010,14,05/04/2024,Schools,No\n'
  const { tables } = await read(await made('list.csv', text))
  expect(tables.referrals).toMatchObject([
    { gender: 'M', date_of_referral: REVIEW.review, referral_source: '2A', referral_nfa: 'N' }
  ])
})

test('columns that are absent or strange are noted, once a table', async () => {
  const { tables, issues } = await read(
    await made('r.csv', 'CHILD,REVIEW,REVIEW_CODE,Ward,Team\n1,05/04/2024,PN1,x,y\n')
  )
  expect(tables.reviews).toEqual([{ ...REVIEW, dob: null }])
  expect(issues.map(({ severity, code, message }) => `${severity} ${code}: ${message}`)).toEqual([
    'warning missing-column: r.csv, Reviews: has no column DOB; it is read as blank on every row.',
    'warning extra-column: r.csv, Reviews: has 2 columns that are no part of the table; nothing is read from there.'
  ])
})

test('ids that a spreadsheet made into numbers lose their decimals only when the whole column has them', async () => {
  const file = (ids: readonly string[]) =>
    `CHILD,DOB,REVIEW,REVIEW_CODE\n${ids.map(id => `${id},01/02/2010,05/04/2024,PN1`).join('\n')}\n`
  const ids = async (given: readonly string[]) =>
    (await read(await made('r.csv', file(given)))).tables.reviews?.map(({ child }) => child)
  expect(await ids(['12.0', '13.0', '14'])).toEqual(['12', '13', '14'])
  expect(await ids(['12.0', '13.0', 'A14'])).toEqual(['12.0', '13.0', 'A14'])
  expect(await ids(['007', '012'])).toEqual(['007', '012'])
})

test('what is wrong with a row names it as a spreadsheet does and keeps the row', async () => {
  const text = 'Title,,,\nCHILD,DOB,REVIEW,REVIEW_CODE\n1,01/01/1900,31/02/2020,PN9\n\n,01/02/2010,05/04/2024,PN1\n'
  const { tables, issues } = await read(await made('r.csv', text))
  expect(tables.reviews).toEqual([
    { child: '1', dob: null, review: null, review_code: null },
    { ...REVIEW, child: null }
  ])
  expect(issues.map(({ severity, code, row, message }) => `${severity} ${code} ${row}: ${message}`)).toEqual([
    'warning dummy-day 0: r.csv, Reviews, row 3: DOB holds a placeholder and not a real day; leave it blank where the day is not known.',
    'error unreadable-day 0: r.csv, Reviews, row 3: REVIEW is not a day of the calendar; write it as dd/mm/yyyy.',
    'error unknown-code 0: r.csv, Reviews, row 3: REVIEW_CODE holds a code that is not in the list "Participation in a review"; use one that is.',
    "error missing-child-id 1: r.csv, Reviews, row 5: CHILD holds no child's id, so the row is not counted; add it."
  ])
})

test('values that stand for not known are read as blank, and a child’s id among them is missing', async () => {
  const placements =
    'clap_person_id,clap_cla_placement_id,clap_cla_placement_start_date,clap_cla_placement_type,clap_cla_placement_end_date,clap_cla_placement_distance\n1,p,2024-04-05,U4,,999.9\n'
  const { tables, issues } = await read(await made('p.csv', placements))
  expect(tables.cla_placement).toMatchObject([{ cla_placement_distance: null, cla_placement_type: 'U4' }])
  expect(issues.map(({ code, column }) => `${code} ${column}`)).toContain('not-known clap_cla_placement_distance')
  const visits = 'clav_cla_visit_id,clav_cla_id,clav_person_id,clav_cla_visit_date\n1,2,-1,2024-04-05\n'
  expect(
    (await read(await made('v.csv', visits))).issues
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code)
  ).toEqual(['missing-child-id'])
})

test('headings of an earlier release of the Standard Safeguarding Dataset are known', async () => {
  const text =
    'clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_episode_ceased\n1,2,2024-04-05,S,2024-05-06 00:00:00\n'
  expect((await read(await made('e.csv', text))).tables.cla_episodes).toMatchObject([
    { cla_episode_ceased_date: dayNumber('2024-05-06') }
  ])
})

test('a workbook’s days are days, its numbers ids, and a sheet that is no table is noted', async () => {
  const row = (values: readonly (string | number | Date)[]) =>
    values.map(value =>
      value instanceof Date
        ? { value, type: Date, format: 'dd/mm/yyyy' }
        : { value, type: typeof value === 'number' ? Number : String }
    )
  const headings = [
    'Child Unique ID',
    'Gender',
    'Ethnicity',
    'Date of Birth',
    'Age',
    'Date of Contact',
    'Contact Source'
  ]
  const first = [
    row(['Contacts, list 1']),
    row(headings),
    row([9212044, 'b) Female', 'a) WBRI', new Date('2010-02-01'), 14, 45387, 'q) 6: Police'])
  ]
  const path = join(folder, 'book.xlsx')
  await writeWorkbook([
    { data: first, sheet: 'One' },
    { data: [row(['Notes', 'for the team'])], sheet: 'Two' }
  ]).toFile(path)
  const { tables, issues } = await read({ name: 'book.xlsx', path })
  expect(tables.contacts).toMatchObject([
    { child_id: '9212044', date_of_birth: REVIEW.dob, date_of_contact: REVIEW.review }
  ])
  expect(issues.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
    'warning book.xlsx has headings on its sheet 2 that are those of no table; nothing is read from that sheet.'
  ])
})

test('the ONS Postcode Directory is read from its own headings and those of later editions', async () => {
  const old =
    'pcd,pcd2,pcds,oslaua,oseast1m,osnrth1m,lat\n"TS1 1AA","TS1  1AA","TS1 1AA",E06000002,449500,520300,54.5\n'
  const expected = [{ pcd: 'TS1 1AA', oseast1m: 449500, osnrth1m: 520300, ward: null, county: null, laua: 'E06000002' }]
  expect((await read(await made('old.csv', old))).tables.postcode).toEqual(expected)
  const later = 'pcd7,pcd8,pcds,east1m,north1m,lad25cd\nTS1 1AA,TS1  1AA,TS1 1AA,449500,520300,E06000002\n'
  expect((await read(await made('later.csv', later))).tables.postcode).toEqual(expected)
})

test('rows come in batches of about ten thousand, each with its row numbers', async () => {
  const rows = Array.from({ length: 25_000 }, (_, i) => `${i},01/02/2010,05/04/2024,PN1`).join('\n')
  const sizes: number[] = []
  let next = 0
  for await (const each of readSource([await made('many.csv', `CHILD,DOB,REVIEW,REVIEW_CODE\n${rows}\n`)])) {
    if (isIssue(each)) throw new Error(each.message)
    sizes.push(each.rows.length)
    for (const row of each.rows) expect(row).toBe(next++)
  }
  expect(next).toBe(25_000)
  expect(Math.max(...sizes)).toBeLessThan(20_000)
  expect(sizes.length).toBeGreaterThan(1)
})
