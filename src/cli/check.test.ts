import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const SAMPLES = '../shared/data/samples'
const of2025 = readdirSync(join(SAMPLES, 'ssda903-2025'))
  .filter(name => name.endsWith('.csv'))
  .map(name => join(SAMPLES, 'ssda903-2025', name))

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

function sightline(...words: string[]): Promise<Run> {
  return new Promise(resolve => {
    execFile(process.execPath, ['--import', 'tsx', 'src/sightline.ts', ...words], (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    )
  })
}

test('a return with errors is told table by table and issue by issue, and exits 1', async () => {
  const { code, out, err } = await sightline('check', ...of2025, '--year', '2017-18')
  expect(code).toBe(1)
  expect(err).toBe('')
  expect(out).toMatch(/^Source ssda903, by its days of 2017-18\n/)
  expect(out).toMatch(/Reviews +reviews.csv +12,582\n/)
  expect(out).toContain(
    '     29  placed_for_adoption.csv, Should be placed for adoption, row 2: REASON_PLACED_CEASED holds a code that is not in the list'
  )
  expect(out).toContain(' Also 3, 4, 5, 6 and others.\n')
  expect(out).toMatch(
    /\nStructure, types and codes checked; the department's rules are not part of this check yet\.\n$/
  )
})

test('a return without errors exits 0', async () => {
  const { code, out } = await sightline(
    'check',
    join(SAMPLES, 'cin-census/fake_CIN_data.xml'),
    '--source',
    'cin_census'
  )
  expect(code).toBe(0)
  expect(out).toContain('Nothing to mend.')
})

test('--json gives one object for each issue', async () => {
  const { code, out } = await sightline('check', join(SAMPLES, 'ssda903-2025/sw_episodes.csv'), '--json')
  expect(code).toBe(1)
  expect(JSON.parse(out)).toEqual([
    {
      code: 'unknown-code',
      severity: 'error',
      file: 'sw_episodes.csv',
      table: 'sw_episodes',
      row: 0,
      column: 'SW_REASON',
      message:
        'sw_episodes.csv, Social worker episodes, row 2: SW_REASON holds a code that is not in the list "Reason the social worker changed"; use one that is.'
    }
  ])
})

test('a file that is refused exits 1, and wrong usage 2', async () => {
  const refused = await sightline('check', 'package.json')
  expect(refused).toMatchObject({ code: 1, err: '' })
  expect(refused.out).toContain('Refused\n      1  package.json is no return or extract that is known')
  expect(await sightline('check', 'package.json', '--source', 'ssda')).toMatchObject({
    code: 2,
    err: 'There is no source ssda; choose one of ssda903, cin_census, annex_a, ssd, postcodes.\n'
  })
  expect(await sightline('check', 'package.json', '--year', '2025')).toMatchObject({
    code: 2,
    err: '2025 is not a collection year; write it as 2025-26.\n'
  })
  expect((await sightline('check')).code).toBe(2)
})
