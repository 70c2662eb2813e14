import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const SAMPLES = '../shared/data/samples'
const of2025 = readdirSync(join(SAMPLES, 'ssda903-2025'))
  .filter(name => name.endsWith('.csv'))
  .map(name => join(SAMPLES, 'ssda903-2025', name))
const folder = mkdtempSync(join(tmpdir(), 'sightline-check-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

interface Told {
  readonly code: string
  readonly severity: string
  readonly table: string | null
  readonly row: number | null
  readonly child: string | null
  readonly fields: readonly string[]
  readonly message: string
}

function sightline(...words: string[]): Promise<Run> {
  const options = { maxBuffer: 2 ** 30 }
  return new Promise(resolve => {
    execFile(process.execPath, ['--import', 'tsx', 'src/sightline.ts', ...words], options, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    )
  })
}

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('files of a return', () => {
  test('are told table by table and rule by rule, and errors exit 1', async () => {
    const { code, out, err } = await sightline('check', ...of2025, '--year', '2017-18')
    expect([code, err]).toEqual([1, ''])
    expect(out).toMatch(/^Children looked after return \(SSDA903\), 2017-18, by the \d+ rules of 2022-23\n/)
    expect(out).toMatch(/Reviews +reviews.csv +12,582\n/)
    expect(out).toMatch(/\n120 +29 +29 {2}The reason/)
    expect(out).toMatch(/needs Ofsted's list of providers: .*1008/)
    expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(101)
  })

  test('--json gives an object for each issue: its rule, table, data row from 0, child, fields and sentence', async () => {
    const placed = join(SAMPLES, 'ssda903-2025/placed_for_adoption.csv')
    const { code, out } = await sightline('check', placed, '--year', '2017-18', '--json')
    expect(code).toBe(1)
    const told = (JSON.parse(out) as Told[]).filter(issue => issue.code === '120')
    const lines = readFileSync(placed, 'utf8').trim().split(/\r?\n/).slice(1)
    expect(told.map(({ row, child }) => [row, child])).toEqual(lines.map((line, row) => [row, line.split(',')[0]]))
    expect(told[0]).toEqual({
      code: '120',
      severity: 'error',
      table: 'PlacedAdoption',
      row: 0,
      child: '988635',
      fields: ['REASON_PLACED_CEASED'],
      message: expect.stringMatching(/^The reason .*\.$/)
    })
    expect(JSON.parse(out)).toContainEqual(
      expect.objectContaining({ code: '1003', severity: 'not run', message: 'Not run: needs Episodes.' })
    )
  })

  test('a column that is missing is said, and the rules that read it are not run while the rest are', async () => {
    const oc3 = file('leavers.csv', 'CHILD,DOB,IN_TOUCH,ACCOM\n1,01/01/2007,MAYBE,B1\n')
    const { code, out } = await sightline('check', oc3, '--year', '2025-26')
    expect(code).toBe(1)
    expect(out).toContain('leavers.csv, Care leavers (OC3): has no column ACTIV')
    expect(out).toMatch(/needs ACTIV in OC3: .*132/)
    expect(out).toMatch(/\n131 +1 +1 {2}/)
  })

  test('one cell of ten million letters is one wrong cell, and a file of no known kind does not stop the others', async () => {
    const long = file('long.csv', `CHILD,DOB,MISSING,MIS_START,MIS_END\n1,01/01/2010,${'M'.repeat(1e7)},01/05/2025,\n`)
    const { code, out } = await sightline('check', long, 'package.json', '--year', '2025-26')
    expect(code).toBe(1)
    expect(out).toContain('package.json is no return or extract that is known')
    expect(out).toMatch(/\n1006 +1 +1 {2}/)
  })

  test('an issue that was there before, one that is gone and one that is new are told apart', async () => {
    const head = 'CHILD,DOB,MISSING,MIS_START,MIS_END\n'
    const before = file('before.csv', `${head}1,01/01/2010,X,01/05/2025,\n2,01/01/2010,X,01/06/2025,\n`)
    const after = file('after.csv', `${head}2,01/01/2010,X,01/06/2025,\n3,01/01/2010,X,01/07/2025,\n`)
    const list = join(folder, 'before.json')
    await sightline('check', before, '--year', '2025-26', '--out', list)
    const { out } = await sightline('check', after, '--year', '2025-26', '--compare', list)
    expect(out).toMatch(/Since the earlier check: (\d+) fixed, \1 new, \1 still there\./)
    const { code, err } = await sightline('check', after, '--year', '2025-26', '--compare', before)
    expect([code, err]).toEqual([1, `${before} is not the list of an earlier check; write one with --out FILE.json.\n`])
  })

  test('--out writes every issue with what stands in its cells, rows numbered as a spreadsheet numbers them', async () => {
    const missing = file('away.csv', 'CHILD,DOB,MISSING,MIS_START,MIS_END\n=1+1,01/01/2010,X,01/05/2025,02/05/2025\n')
    const list = join(folder, 'issues.csv')
    await sightline('check', missing, '--year', '2025-26', '--out', list)
    const lines = readFileSync(list, 'utf8').split('\r\n')
    expect(lines[0]).toBe('\uFEFFRule,Kind,Table,Row,Child,What is wrong,Fields,Values,Note')
    expect(lines.find(line => line.startsWith('1006,'))).toMatch(/^1006,Error,Missing,2,'=1\+1,.*,MISSING,MISSING: X,$/)
  })

  test('issues can be listed by child and by table', async () => {
    const placed = join(SAMPLES, 'ssda903-2025/placed_for_adoption.csv')
    const byChild = await sightline('check', placed, '--year', '2017-18', '--by', 'child')
    expect(byChild.out).toMatch(/\nChild +Issues {2}Rules\n/)
    const byTable = await sightline('check', placed, '--year', '2017-18', '--by', 'table')
    expect(byTable.out).toMatch(/\nPlacedAdoption +\d+ {2}.*120/)
  })
})

describe('rows given as JSON', () => {
  const missing = (row: object) => ({
    source: 'ssda903',
    year: '2025-26',
    only: ['1006', '570'],
    tables: { Missing: [row] }
  })

  test('an array of cases is answered in the same order', async () => {
    const cases = file(
      'cases.json',
      JSON.stringify([
        missing({ CHILD: '1', MISSING: 'X' }),
        missing({ CHILD: '1', MISSING: null }),
        missing({ CHILD: '2', MIS_START: '01/04/2026' })
      ])
    )
    const { code, out } = await sightline('check', '--tables', cases, '--json')
    expect(code).toBe(1)
    const answers = JSON.parse(out) as { issues: Told[]; not_run: unknown[] }[]
    expect(answers.map(({ issues }) => issues.map(({ code, table, row }) => [code, table, row]))).toEqual([
      [['1006', 'Missing', 0]],
      [],
      [['570', 'Missing', 0]]
    ])
    expect(answers.map(({ not_run }) => not_run)).toEqual([[], [], []])
  })

  test('dates given override those of the year, and a table left out leaves its rules not run', async () => {
    const given = {
      ...missing({ CHILD: '2', MIS_START: '01/04/2026' }),
      collection_end: '2026-04-30',
      only: ['570', '101']
    }
    const { code, out } = await sightline('check', '--tables', file('one.json', JSON.stringify(given)), '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({ issues: [], not_run: [{ code: '101', needs: 'Header' }] })
  })

  test('what is not as it should be is said by its place', async () => {
    const { code, err } = await sightline(
      'check',
      '--tables',
      file('bad.json', '{"source":"ssda903","year":"2025","tables":[]}')
    )
    expect(code).toBe(1)
    expect(err).toContain('tables:')
    expect((await sightline('check', '--tables', file('no.json', '{'))).err).toContain('no.json is not JSON.')
  })
})

test('an extract without rules is checked for structure, types and codes', async () => {
  const { out } = await sightline('check', join(SAMPLES, 'annex-a/Annex_A_2024_Jan.xlsx'))
  expect(out).toMatch(/^Source annex_a/)
  expect(out).toContain('the department has no rules for this source')
})

test('a file that is refused exits 1, and wrong usage 2', async () => {
  const refused = await sightline('check', 'package.json')
  expect(refused).toMatchObject({ code: 1, err: '' })
  expect(refused.out).toContain('package.json is no return or extract that is known')
  expect(await sightline('check', 'package.json', '--source', 'ssda')).toMatchObject({
    code: 2,
    err: 'There is no source ssda; choose one of ssda903, cin_census, annex_a, ssd, practice, postcodes, wards.\n'
  })
  expect(await sightline('check', 'package.json', '--year', '2025')).toMatchObject({
    code: 2,
    err: '2025 is not a collection year; write it as 2025-26.\n'
  })
  expect((await sightline('check')).code).toBe(2)
})
