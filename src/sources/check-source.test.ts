import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dayNumber, dayOfNumber } from '../domain/day.js'
import { daysOfStatutoryYear } from '../domain/statutory-year.js'
import { checkSource } from './check-source.js'
import { isIssue, readSource } from './read-source.js'
import { recognise } from './recognise.js'
import type { Cell, InputFile } from './source.js'

const SAMPLES = '../shared/data/samples'
const of2025 = filesIn('ssda903-2025', /\.csv$/)
const annexA = filesIn('annex-a', /\.xlsx$/)

function filesIn(folder: string, names: RegExp): InputFile[] {
  return readdirSync(join(SAMPLES, folder))
    .filter(name => names.test(name))
    .map(name => ({ name, path: join(SAMPLES, folder, name) }))
}

/** One row of a table as it is read, by field. */
async function rowOf(files: readonly InputFile[], table: string, row: number): Promise<Record<string, Cell>> {
  for await (const read of readSource(files)) {
    if (isIssue(read) || read.table.name !== table) continue
    const place = read.rows.indexOf(row)
    if (place >= 0)
      return Object.fromEntries(read.table.columns.map(({ field }, index) => [field, read.columns[index]![place]!]))
  }
  throw new Error(`There is no row ${row} of ${table}.`)
}

const day = (cell: Cell | undefined) => (typeof cell === 'number' ? dayOfNumber(cell) : cell)
const rowsOf = (tables: readonly { name: string; rows: number }[]) =>
  Object.fromEntries(tables.map(({ name, rows }) => [name, rows]))

test('the SSDA903 files of 2025 are read whole, and their wrong codes are found', async () => {
  const { source, tables, issues, suggested } = await checkSource(of2025)
  expect(source).toBe('ssda903')
  expect(suggested).toBe('2017-18')
  expect(rowsOf(tables)).toEqual({
    header: 2675,
    episodes: 5050,
    reviews: 12582,
    uasc: 132,
    oc2: 2675,
    oc3: 53,
    ad1: 29,
    placed_adoption: 29,
    prev_perm: 2675,
    missing: 43,
    sw_episodes: 1,
    dolo: 1
  })
  const found = issues.map(({ code, column }) => `${code} ${column}`)
  expect([...new Set(found)]).toEqual([
    'unknown-code ACCOM',
    'unknown-code REASON_PLACED_CEASED',
    'unknown-code SW_REASON'
  ])
  expect(issues.find(({ column }) => column === 'SW_REASON')).toEqual({
    severity: 'error',
    code: 'unknown-code',
    file: 'sw_episodes.csv',
    table: 'sw_episodes',
    row: 0,
    column: 'SW_REASON',
    message:
      'sw_episodes.csv, Social worker episodes, row 2: SW_REASON holds a code that is not in the list "Reason the social worker changed"; use one that is.'
  })
})

test('an episode keeps its days as days, its codes as codes and what is blank as null', async () => {
  const episode = await rowOf(of2025, 'episodes', 1)
  expect({ ...episode, decom: day(episode.decom) }).toEqual({
    child: '566910',
    decom: '2017-08-14',
    rne: 'T',
    ls: 'C2',
    cin: 'N3',
    place: 'A3',
    place_provider: 'PR3',
    dec: null,
    rec: 'X1',
    reason_place_change: null,
    home_post: 'EG19 7TT',
    pl_post: 'WV27 9FW',
    urn: '8969628'
  })
  expect(await rowOf(of2025, 'header', 0)).toMatchObject({ child: '566910', sex: 'F', ethnic: 'WROM', mother: null })
})

test.each([
  ['2017', '2017-18', 819, 1460, 3481],
  ['2018', '2018-19', 572, 974, 2769],
  ['2019', '2019-20', 362, 648, 2103],
  ['2020', '2020-21', 226, 402, 1551],
  ['2021', '2021-22', 144, 253, 1134]
])(
  'the SSDA903 files of %s are read and known to be of %s',
  async (year, statutoryYear, children, episodes, reviews) => {
    const files = filesIn('ssda903-2017-to-2021', new RegExp(`^${year}-`))
    const { source, tables, issues, suggested } = await checkSource(files, {
      period: daysOfStatutoryYear(statutoryYear)
    })
    expect({ source, suggested }).toEqual({ source: 'ssda903', suggested: statutoryYear })
    expect(rowsOf(tables)).toMatchObject({ header: children, episodes, reviews })
    expect([...new Set(issues.map(({ severity, code, column }) => `${severity} ${code} ${column}`))]).toEqual([
      'error unknown-code ACCOM'
    ])
  }
)

test('the XML of a return gives the same tables as its CSV files', async () => {
  const files = filesIn('ssda903-2025', /fake_903\.xml$/)
  const { source, tables, suggested } = await checkSource(files)
  expect({ source, suggested }).toEqual({ source: 'ssda903', suggested: '2017-18' })
  expect(rowsOf(tables)).toEqual({
    header: 253,
    episodes: 459,
    reviews: 1206,
    uasc: 12,
    oc2: 253,
    oc3: 6,
    ad1: 3,
    placed_adoption: 3,
    prev_perm: 253,
    missing: 6
  })
  const review = await rowOf(files, 'reviews', 1)
  expect([review.child, day(review.dob), day(review.review), review.review_code]).toEqual([
    '907440',
    '2010-07-28',
    '2016-07-14',
    'PN1'
  ])
  expect(await rowOf(files, 'episodes', 0)).toMatchObject({
    child: '907440',
    place: 'R5',
    dec: dayNumber('2017-10-06')
  })
})

test('the eleven lists of Annex A are read from a workbook, each by its headings', async () => {
  const { source, tables, issues } = await checkSource(annexA)
  expect(source).toBe('annex_a')
  expect(rowsOf(tables)).toEqual({
    contacts: 5,
    early_help: 5,
    referrals: 6,
    assessments: 5,
    section_47: 5,
    children_in_need: 5,
    child_protection: 7,
    children_in_care: 5,
    care_leavers: 6,
    adoption: 5,
    adopters: 5
  })
  expect(issues.map(({ code, table, row }) => `${code} ${table} ${row}`)).toEqual([
    'unknown-code assessments 0',
    'unknown-code assessments 1',
    'unknown-code assessments 2',
    'unknown-code assessments 3',
    'unknown-code assessments 4',
    'unknown-code children_in_need 0',
    'unreadable-postcode children_in_care 1',
    'blank-cell children_in_care 2'
  ])
})

test('a child in care of Annex A is kept with the department’s codes', async () => {
  const child = await rowOf(annexA, 'children_in_care', 4)
  expect(child).toMatchObject({
    child_id: '3623204',
    gender: 'M',
    ethnicity: 'WOTH',
    disability: 'Y',
    unaccompanied: 'N',
    legal_status: 'C1',
    category_of_need: 'N1',
    reason_ceased_to_be_looked_after: 'E47',
    placement_type: 'H5',
    placement_provider: 'PR4',
    placement_postcode: 'P13 2TR',
    placement_authority: 'Home Town',
    missing_last_12_months: 0
  })
  expect(
    [child.date_of_birth, child.date_started_to_be_looked_after, child.date_ceased_to_be_looked_after].map(day)
  ).toEqual(['2003-07-27', '2008-10-22', '2020-09-22'])
})

test.each([
  ['fake_CIN_data.xml', { header: 1, child: 332, disabilities: 117, cin_details: 402 }, '2022-23'],
  [
    'CIN_Census_2024.xml',
    { child: 2, assessment_factors: 3, cin_plans: 1, section_47: 1, child_protection_plans: 1, cp_reviews: 1 },
    '2023-24'
  ],
  ['CIN_Census_2026.xml', { child: 2, pre_proceedings: 1, assessments: 2 }, '2023-24']
])('the census file %s is read', async (name, rows, year) => {
  const { source, tables, suggested } = await checkSource(filesIn('cin-census', new RegExp(name)))
  expect({ source, suggested }).toEqual({ source: 'cin_census', suggested: year })
  expect(rowsOf(tables)).toMatchObject(rows)
})

test('rows of the census carry the child, and which spell in need they hang under', async () => {
  const census = filesIn('cin-census', /2026/)
  expect(await rowOf(census, 'assessment_factors', 2)).toEqual({
    child: 'DfEX0000001',
    cin_details_no: 0,
    assessment_no: 0,
    factor: '6B'
  })
  expect(await rowOf(census, 'cp_reviews', 0)).toEqual({
    child: 'DfEX0000001',
    cin_details_no: 0,
    plan_no: 0,
    review_date: dayNumber('2023-02-15')
  })
  expect(await rowOf(filesIn('cin-census', /fake/), 'cin_details', 2)).toMatchObject({
    child: 'RND000824303014',
    cin_details_no: 1,
    primary_need: 'N9'
  })
})

test('files are recognised by their headings, with the tables of each and the year their days suggest', async () => {
  const { source, files, suggested, issues } = await recognise(of2025)
  expect([source?.id, suggested, issues]).toEqual(['ssda903', '2017-18', []])
  expect(files).toContainEqual({ file: 'placed_for_adoption.csv', tables: ['placed_adoption'] })
  expect(await recognise(annexA)).toMatchObject({ source: { id: 'annex_a' }, suggested: '2021-03-15' })
})

test('progress goes from some bytes to all of them', async () => {
  const seen: number[] = []
  const totals = new Set<number>()
  await checkSource([...of2025], { progress: (done, total) => seen.push(done) && totals.add(total) })
  expect(totals.size).toBe(1)
  expect(seen.at(-1)).toBe([...totals][0])
})

test('a table that is there but empty is told from one that is not there', async () => {
  const { tables } = await checkSource(filesIn('cin-census', /fake/))
  expect(rowsOf(tables)).toMatchObject({ cp_reviews: 0 })
  expect(rowsOf(tables)).not.toHaveProperty('pre_proceedings')
})

test('no message holds a child’s id or a value of the files', async () => {
  const { issues } = await checkSource([...annexA])
  for (const { message } of issues) expect(message).not.toMatch(/nope|PSRMEM|CS Assessment|1373595|14065184/)
})
