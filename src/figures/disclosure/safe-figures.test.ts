import { expect, test } from 'vitest'
import type { Figure } from '../figure.js'
import { safeFigures } from './safe-figures.js'

function figure(given: Partial<Figure>): Figure {
  return {
    indicator: 'PL01',
    authority: '806',
    asAt: '2026-03-31',
    by: null,
    category: null,
    unit: 'percent',
    numerator: null,
    denominator: null,
    value: null,
    missing: null,
    interval: { method: 'Wilson', low: 0, high: 100 },
    population: null,
    ...given
  }
}

const safe = (figures: readonly Figure[]) => safeFigures(figures, new Map())

const share = (numerator: number, denominator: number, given: Partial<Figure> = {}): Figure =>
  figure({ numerator, denominator, value: (100 * numerator) / denominator, ...given })

test('a figure of many children is as it was', () => {
  const large = share(40, 400)
  expect(safe([large])).toEqual({ figures: [large], suppressed: [] })
})

test('a share with a small numerator or complement has no value, no counts and no interval, and says why', () => {
  const { figures, suppressed } = safe([share(3, 400), share(396, 400, { asAt: '2026-02-28' })])
  for (const each of figures)
    expect(each).toMatchObject({ numerator: null, value: null, interval: null, missing: 'suppressed' })
  expect(suppressed.map(({ reason, figure }) => [reason, figure.asAt])).toEqual([
    ['small number', '2026-03-31'],
    ['small complement', '2026-02-28']
  ])
})

test('of a breakdown one small category takes another with it, so that taking away tells nothing', () => {
  const by = (category: string, numerator: number, denominator: number) =>
    share(numerator, denominator, { by: 'sex', category })
  const { figures } = safe([share(40, 400), by('M', 25, 240), by('F', 12, 130), by('U', 3, 30)])
  expect(figures.map(({ missing }) => missing)).toEqual([null, null, 'suppressed', 'suppressed'])
  expect(figures[3]!.denominator).toBe(30)
})

test('a mean of days is not shown for fewer than six, whatever the days add up to', () => {
  const days = (denominator: number) => figure({ unit: 'days', numerator: 900, denominator, value: 900 / denominator })
  expect(safe([days(5)]).figures[0]).toMatchObject({ value: null, denominator: null, missing: 'suppressed' })
  expect(safe([days(6)]).figures[0]).toMatchObject({ value: 150, missing: null })
})

test('each month of each indicator is judged by itself', () => {
  const months = Array.from(
    { length: 36 },
    (_, month) => `20${20 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-28`
  )
  const many = Array.from({ length: 30 }, (_, indicator) =>
    months.map(asAt => share(5 + indicator, 300, { indicator: `X${indicator}`, asAt }))
  ).flat()
  expect(safe(many).figures.filter(({ missing }) => missing === 'suppressed')).toHaveLength(36)
})

test('those of whom nothing is recorded are a part like any other', () => {
  const count = (numerator: number, given: Partial<Figure> = {}) =>
    figure({ unit: 'count', numerator, value: numerator, ...given })
  const teams = [40, 30, 20].map((numerator, index) =>
    count(numerator, { by: 'team', category: ['', 'a', 'b'][index]! })
  )
  const sexes = [50, 40].map((numerator, index) => count(numerator, { by: 'sex', category: ['M', 'F'][index]! }))
  expect(safe([count(90), ...teams, ...sexes]).suppressed).toEqual([])
})

test('two indicators of the same children tell no more together than one', () => {
  const count = (indicator: string, numerator: number, given: Partial<Figure> = {}) =>
    figure({ unit: 'count', indicator, numerator, value: numerator, ...given })
  const among = new Map([
    ['PL07', { of: 'CL01', cohort: { placement_type: ['K2', 'R1'] }, counts: null }],
    ['PL05', { of: 'CL01', cohort: {}, counts: { placement_type: ['U1'] } }]
  ])
  const placed = (category: string, numerator: number) => count('CL01', numerator, { by: 'placement_type', category })
  const breakdown = [count('CL01', 500), placed('K2', 79), placed('R1', 2), placed('U1', 300), placed('U4', 119)]
  const homes = count('PL07', 27, { denominator: 81 })
  const left = (figures: readonly Figure[], before: readonly Figure[] = []) =>
    safeFigures(figures, among, before).figures.flatMap((each, i) => (each.missing ? [i] : []))
  // Alone, the smallest other part hides the two; beside the 81 in homes, theirs must.
  expect(left(breakdown)).toEqual([1, 2])
  expect(left([...breakdown, homes])).toEqual([1, 2])
  expect(left([placed('K2', 79), homes])).toHaveLength(1)
  expect(left([placed('K2', 79)], [homes])).toEqual([0])
  expect(left([count('PL05', 300, { denominator: 500 })], [count('CL01', 500), placed('U1', 300)])).toEqual([])
})

test('what a whole indicator says is left out only where nothing else will do', () => {
  const by = (category: string, numerator: number, denominator: number) =>
    share(numerator, denominator, { by: 'team', category })
  const { figures } = safe([share(64, 104), by('a', 4, 4), by('b', 20, 30), by('c', 20, 30), by('d', 20, 40)])
  expect(figures.map(({ missing }) => missing)).toEqual([null, 'suppressed', 'suppressed', null, null])
})
