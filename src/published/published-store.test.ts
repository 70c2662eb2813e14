import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Edition } from './published.js'
import { openPublished, POPULATION, type Published } from './published-store.js'

const DATA = '../shared/data/published'
const CLA_RATE = 'cla_number_and_rate_per_10k_children.rate_per_10000.children_looked_after_on_31_march_each_year'
const PLANS_OVER_TWO_YEARS = 'd5_cpps_at31march_by_duration.2_years_or_more_percent'

const home = mkdtempSync(join(tmpdir(), 'sightline-published-'))
const published: Published = openPublished(home)
let editions: ReadonlyMap<string, Edition>

beforeAll(async () => {
  const files = readdirSync(DATA).map(name => ({ name, path: join(DATA, name) }))
  const loaded = await published.load(files, { at: '2026-05-01T09:00:00.000Z', by: 'a test' })
  editions = new Map(loaded.map(({ edition }) => [edition.files[0]!.name, edition]))
})

afterAll(async () => {
  await published.close()
  rmSync(home, { recursive: true })
})

const latest = async (measure: string, authority: string, neighbourModel: string) =>
  (await published.benchmarks(measure, authority, { neighbourModel })).at(-1)!

test('LAIT holds 434 measures and 641,070 rows, 93,883 without a value, of which 170 bear no year and are left out', () => {
  const lait = editions.get('bds_long_0.parquet')!
  expect(lait.name).toBe('LAIT April 2026')
  expect(lait.files.map(file => file.name)).toEqual(['bds_long_0.parquet', 'lait_data_dictionary.csv'])
  expect(lait.tables).toEqual({ values: 641_070 - 170, measures: 434, authorities: 158 })
  expect(lait.missing).toEqual({ unknown: 93_883 - 170 })
  expect(lait.notes).toHaveLength(1)
})

test('reasons of missing values are counted as the files give them', () => {
  expect(editions.get('csww_indicators_2017_to_2025.csv')!.missing).toEqual({
    'not available': 98,
    'not applicable': 81,
    unreliable: 51,
    'rounds to zero': 12,
    suppressed: 8
  })
  expect(editions.get('d5_cpps_at31march_by_duration_2013_to_2025.csv')!.missing.suppressed).toBe(2957)
  expect(editions.get('la_care_leavers_accommodation_suitability.csv')!.missing).toEqual({
    suppressed: 2852,
    'not applicable': 264,
    'rounds to zero': 13
  })
})

test('every file there is read, each release an edition of its own', async () => {
  expect(await published.editions()).toHaveLength(readdirSync(DATA).length - 1)
})

test('the department’s files and LAIT agree on every value they share', async () => {
  let shared = 0
  for (const measure of (await published.measures()).filter(one => one.sameAs !== null)) {
    const lait = new Map((await published.values(measure.sameAs!)).map(one => [`${one.area} ${one.year}`, one.value]))
    for (const { area, year, value } of await published.values(measure.code, { answering: true })) {
      const other = lait.get(`${area} ${year}`) ?? null
      if (value === null || other === null) continue
      shared += 1
      if (Math.abs(value - other) > 1e-9) throw new Error(`${measure.code} differs from LAIT for ${area} in ${year}`)
    }
  }
  expect(shared).toBe(57_150)
})

test('count ÷ mid-year population of the year before × 10,000 is LAIT’s printed decimal in all 8,090 cases', async () => {
  const valuesOf = async (measure: string) =>
    new Map((await published.values(measure)).map(({ area, year, value }) => [`${area} ${year}`, value]))
  const population = await valuesOf(POPULATION)
  const pairs = [
    ['CIN', 'b1_children_in_need.At31_episodes'],
    ['CPP_rate', 'd5_cpps_at31march_by_duration.CPP_At31'],
    ['CPP_Total_Rateper10,000', 'c1_children_in_need_referrals_and_rereferrals.referral_count'],
    ['Section_47', 'c4_children_in_need_section_47s_and_icpcs.Section47'],
    ['ISCP_Conf', 'c4_children_in_need_section_47s_and_icpcs.ICPC']
  ] as const
  let cases = 0
  for (const [rate, count] of pairs) {
    const counts = await valuesOf(count)
    for (const { area, year, value } of await published.values(rate)) {
      const children = counts.get(`${area} ${year}`)
      const of = population.get(`${area} ${year - 1}`)
      if (value === null || children == null || of == null) continue
      cases += 1
      expect(Math.floor((100_000 * children) / of + 0.5 + 1e-9) / 10).toBeCloseTo(value, 9)
    }
  }
  expect(cases).toBe(8090)
})

test('Middlesbrough’s looked-after rate in 2025 is 138, its neighbours’ mean 120.4 and median 104.5 in the 2025 model', async () => {
  for (const measure of ['LAC', CLA_RATE]) {
    const { authority, region, england, neighbours } = await latest(measure, '806', '2025')
    expect([authority.value, region.value, england.value]).toEqual([138, 111, 67])
    expect(neighbours).toMatchObject({ model: '2025', withData: 10, of: 10, bounds: null, median: 104.5 })
    expect(neighbours.mean).toBeCloseTo(120.4, 9)
    expect((await latest(measure, '806', '2021')).neighbours.mean).toBeCloseTo(126.2, 9)
  }
})

test('the neighbour model decides whether caseloads and vacancies are better or worse', async () => {
  const means = async (measure: string) => [
    (await latest(measure, '806', '2025')).neighbours.mean!,
    (await latest(measure, '806', '2021')).neighbours.mean!
  ]
  const [caseload2025, caseload2021] = await means('Work_Force_AvgNumCase_SW')
  expect([caseload2025, caseload2021]).toEqual([expect.closeTo(15.04, 9), expect.closeTo(16.62, 9)])
  const [vacancy2025, vacancy2021] = await means('Work_Force_Vac_Rate')
  expect([vacancy2025, vacancy2021]).toEqual([expect.closeTo(12.15, 9), expect.closeTo(15.45, 9)])
})

test('suppressed neighbours are bounded: what looked better than the neighbours may be worse', async () => {
  for (const measure of ['CPPlans2yrsActive', PLANS_OVER_TWO_YEARS]) {
    const middlesbrough = (await latest(measure, '806', '2025')).neighbours
    expect(middlesbrough).toMatchObject({ withData: 7, of: 10, median: 3.5 })
    expect(middlesbrough.mean).toBeCloseTo(4.26, 2)
    expect(middlesbrough.bounds).toEqual({ low: expect.closeTo(3.07, 2), high: expect.closeTo(3.45, 2) })
    const stockton = (await latest(measure, '808', '2025')).neighbours
    expect(stockton.withData).toBe(4)
    expect(stockton.mean).toBeCloseTo(4.9, 2)
    expect(stockton.bounds).toEqual({ low: expect.closeTo(2.18, 2), high: expect.closeTo(3.07, 2) })
  }
})

test('LAIT’s dash is given the reason that the department’s own file keeps', async () => {
  const asPublished = await published.values('CPPlans2yrsActive', { authority: '805' })
  expect(asPublished.at(-1)).toMatchObject({ year: 2025, value: null, reason: 'unknown' })
  const hartlepool = (await latest('CPPlans2yrsActive', '806', '2025')).neighbours.each.find(
    one => one.authority === '805'
  )
  expect(hartlepool).toMatchObject({ name: 'Hartlepool', value: null, reason: 'suppressed' })
})

test('what rounds to zero is not zero', async () => {
  const sunderland = await published.values('csww_indicators.agency_rate_fte', { authority: '394' })
  const reasons = sunderland.filter(one => one.year >= 2023).map(({ value, reason }) => ({ value, reason }))
  expect(reasons).toEqual(Array(3).fill({ value: null, reason: 'rounds to zero' }))
})

test('three releases stand side by side: Middlesbrough’s rate in 2023 was 150, then 149, and is 148', async () => {
  const values = (await published.values(CLA_RATE, { authority: '806' })).filter(one => one.year === 2023)
  expect(new Map(values.map(one => [one.edition, one.value]))).toEqual(
    new Map([
      ['Children looked after: number and rate, to 2025', 148],
      ['Children looked after: number and rate, to 2024', 149],
      ['Children looked after: number and rate, to 2023', 150]
    ])
  )
  const benchmark = (await published.benchmarks(CLA_RATE, '806')).find(one => one.year === 2023)!
  expect(benchmark.authority.value).toBe(148)
  expect(benchmark.otherEditions).toEqual([
    'Children looked after: number and rate, to 2024',
    'Children looked after: number and rate, to 2023'
  ])
})

test('six of Middlesbrough’s ten neighbours and five of Stockton’s are in both models, 5.5 on average; 642 pairs are one-way', async () => {
  const codes = async (authority: string, model: string) =>
    (await published.neighbours(authority, model)).map(one => one.neighbour)
  const shared = async (authority: string) => {
    const newer = await codes(authority, '2025')
    return (await codes(authority, '2021')).filter(code => newer.includes(code)).length
  }
  expect([await shared('806'), await shared('808')]).toEqual([6, 5])
  expect(await codes('806', '2025')).toEqual(['890', '805', '861', '354', '391', '336', '335', '393', '341', '355'])
  const all = await published.authorities()
  const lists = new Map<string, readonly string[]>()
  for (const { code } of all) lists.set(code, await codes(code, '2025'))
  const pairs = [...lists].flatMap(([code, list]) => list.map(neighbour => ({ code, neighbour })))
  const oneWay = pairs.filter(({ code, neighbour }) => !lists.get(neighbour)?.includes(code))
  expect([pairs.length, oneWay.length]).toEqual([1580, 642])
  const inBoth = await Promise.all(all.map(({ code }) => shared(code)))
  expect(inBoth.reduce((a, b) => a + b, 0) / all.length).toBeCloseTo(5.5, 2)
})

test('a London authority is set beside inner or outer London, or London where the latest year has neither', async () => {
  const camden = (await published.authorities()).find(one => one.code === '202')!
  expect(camden.region).toBe('Inner London')
  const regionOf = async (measure: string, area: string) =>
    (await published.values(measure, { authority: area })).at(-1)!.value
  expect((await latest('LAC', '202', '2025')).region.value).toBe(await regionOf('LAC', 'Inner London'))
  expect(await regionOf('PriAuth', 'Inner London')).toBeNull()
  expect((await latest('PriAuth', '202', '2025')).region).toEqual({
    name: 'London',
    value: await regionOf('PriAuth', 'London'),
    reason: null
  })
})

test('a joint return’s rate is each authority’s, its count neither’s', async () => {
  expect((await latest('csww_indicators.turnover_rate_fte', '314', '2025')).authority).toEqual({
    value: 28,
    reason: null
  })
  expect((await latest('csww_indicators.inpost_fte', '318', '2025')).authority).toEqual({
    value: null,
    reason: 'not available'
  })
  const stored = await published.values('csww_indicators.inpost_fte', { authority: '318' })
  expect(stored.at(-1)).toMatchObject({ value: 137.4, joint: '314 / 318' })
})

test('an authority that was no more, or not yet, has figures that are not applicable', async () => {
  const reason = async (authority: string, year: number) =>
    (await published.benchmarks('LAC', authority)).find(one => one.year === year)!.authority.reason
  expect(await reason('909', 2025)).toBe('not applicable')
  expect(await reason('940', 2016)).toBe('not applicable')
  expect(await reason('909', 2016)).toBeNull()
})

test('populations are the mid-year estimates, and null where there is none', async () => {
  expect(await published.population('806', 2024)).toMatchObject({ authority: '806', year: 2024, value: 35_617 })
  expect(await published.population('835', 2018)).toBeNull()
  expect(await published.population('806', 2011)).toBeNull()
  expect((await published.populations('806')).map(one => one.year)).toEqual(
    Array.from({ length: 13 }, (_, i) => 2012 + i)
  )
})

test('adoption durations are months, and its counts are counts', async () => {
  const dataset = 'national_cla_adopted_average_time_between_adoption_process_stages.number'
  const measures = (await published.measures()).filter(one => one.code.startsWith(dataset))
  expect(measures.filter(one => one.unit === 'months')).toHaveLength(54)
  const months = measures.find(one => one.title.includes('1. Average time') && one.title.endsWith('Aged 1'))!
  expect((await published.values(months.code)).at(-1)).toMatchObject({ area: 'England', year: 2025, value: 10 })
  const children = measures.find(one => one.unit === 'count' && one.title.endsWith('Total'))!
  expect((await published.values(children.code)).at(-1)!.value).toBe(2150)
})

test('the status of a year is part of its period', async () => {
  const score = 'ks4_la.avg_att8.cla_12_months_at_31_march'
  const periods = (await published.values(score, { authority: 'England' })).map(one => one.period)
  expect(periods.slice(-2)).toEqual(['2023-24 (Final)', '2024-25 (Revised)'])
})

test('nothing was known before anything was loaded', async () => {
  const knownAt = '2026-04-30T00:00:00Z'
  expect(await published.benchmarks('LAC', '806', { knownAt })).toEqual([])
  expect(await published.population('806', 2024, { knownAt })).toBeNull()
  expect(await published.neighbours('806', '2025', { knownAt })).toEqual([])
})

test('an unknown measure or authority has no benchmarks', async () => {
  expect(await published.benchmarks('nothing', '806')).toEqual([])
  expect(await published.benchmarks('LAC', '999')).toEqual([])
})
