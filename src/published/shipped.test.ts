import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPublished, POPULATION, type Published } from './published-store.js'
import { SHIPPED } from './shipped.js'

const DATA = '../shared/data/published'
const FILES = [
  ...['bds_long_0.parquet', 'lait_data_dictionary.csv', 'sn_april_2021.xlsx', 'sn_may_2025.xlsx', 'la_code_list.xlsx'],
  ...['ons_mid-year_population_estimates_2012_to_2024.csv', 'd5_cpps_at31march_by_duration_2013_to_2025.csv']
]

const folder = mkdtempSync(join(tmpdir(), 'sightline-shipped-'))
const shipped: Published = openPublished(join(folder, 'shipped'))
const real: Published = openPublished(join(folder, 'real'))

beforeAll(async () => {
  const given = { at: '2026-05-01T09:00:00.000Z', by: 'a test' }
  await shipped.load([SHIPPED], given)
  await real.load(
    FILES.map(name => ({ name, path: join(DATA, name) })),
    given
  )
})

afterAll(async () => {
  await shipped.close()
  await real.close()
  rmSync(folder, { recursive: true })
})

test('the shipped facts are one small file, loaded as an edition that names its sources', async () => {
  expect(statSync(SHIPPED.path).size).toBeLessThan(600_000)
  expect((await shipped.editions()).map(({ kind, name, years }) => ({ kind, name, years }))).toEqual([
    {
      kind: 'selection',
      name: 'Shipped with Sightline: LAIT April 2026, mid-year population to 2024',
      years: { first: 2012, last: 2025 }
    }
  ])
})

test('every shipped value is the published one, for every authority, region and England', async () => {
  let compared = 0
  for (const { code } of await shipped.measures()) {
    const published = new Map((await real.values(code)).map(one => [`${one.area} ${one.period}`, one.value]))
    const values = await shipped.values(code)
    expect(values.length).toBe(published.size)
    for (const { area, period, value } of values) expect(value).toBe(published.get(`${area} ${period}`))
    compared += values.length
  }
  expect((await shipped.values(POPULATION)).length).toBe(2132)
  expect(compared).toBeGreaterThan(70_000)
})

test('every LAIT measure that the first thirty indicators name as their published equivalent is shipped', async () => {
  const ids = [
    ...[
      'CL01',
      'CL02',
      'CL03',
      'CL04',
      'CL05',
      'CL06',
      'CL08',
      'CL10',
      'PM02',
      'AD01',
      'AD03',
      'AD04',
      'HE02',
      'HE04',
      'CV03',
      'CV04'
    ],
    ...[
      'PL01',
      'PL02',
      'PL03',
      'PL04',
      'PL05',
      'PL06',
      'PL07',
      'PL08',
      'PL09',
      'MS01',
      'CP06',
      'CP07',
      'CP09',
      'CI01',
      'FD05',
      'AS02'
    ]
  ]
  const catalogue = JSON.parse(readFileSync('../shared/reference/indicators.json', 'utf8'))
  const all: readonly { id: string; published_equivalent: string | null }[] = catalogue.indicators ?? catalogue
  const named = all
    .filter(one => ids.includes(one.id) && one.published_equivalent?.startsWith('LAIT '))
    .flatMap(one => one.published_equivalent!.slice(5).split(/[;(]/)[0]!.split(', '))
    .map(code => code.trim())
  expect(named).toHaveLength(25)
  const codes = (await shipped.measures()).map(one => one.code)
  expect(named.filter(code => !codes.includes(code))).toEqual([])
})

test.each(['LAC', 'CPPlans2yrsActive'])(
  'the benchmarks of %s are those of the files themselves, bounds included',
  async measure => {
    for (const neighbourModel of ['2021', '2025']) {
      const strip = async (published: Published) =>
        (await published.benchmarks(measure, '806', { neighbourModel })).map(({ edition, ...benchmark }) => benchmark)
      expect(await strip(shipped)).toEqual(await strip(real))
    }
  }
)

test('a measure that is cached is set beside its neighbours in under 30 ms', async () => {
  await shipped.benchmarks('LAC', '806')
  const start = performance.now()
  for (let i = 0; i < 10; i++) await shipped.benchmarks('LAC', '806')
  expect((performance.now() - start) / 10).toBeLessThan(30)
})
