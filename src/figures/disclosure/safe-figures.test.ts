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

const share = (numerator: number, denominator: number, given: Partial<Figure> = {}): Figure =>
  figure({ numerator, denominator, value: (100 * numerator) / denominator, ...given })

test('a figure of many children is as it was', () => {
  const large = share(40, 400)
  expect(safeFigures([large])).toEqual({ figures: [large], suppressed: [] })
})

test('a share with a small numerator or complement has no value, no counts and no interval, and says why', () => {
  const { figures, suppressed } = safeFigures([share(3, 400), share(396, 400, { asAt: '2026-02-28' })])
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
  const { figures } = safeFigures([share(40, 400), by('M', 25, 240), by('F', 12, 130), by('U', 3, 30)])
  expect(figures.map(({ missing }) => missing)).toEqual([null, null, 'suppressed', 'suppressed'])
  expect(figures[3]!.denominator).toBe(30)
})

test('a mean of days is not shown for fewer than six, whatever the days add up to', () => {
  const days = (denominator: number) => figure({ unit: 'days', numerator: 900, denominator, value: 900 / denominator })
  expect(safeFigures([days(5)]).figures[0]).toMatchObject({ value: null, denominator: null, missing: 'suppressed' })
  expect(safeFigures([days(6)]).figures[0]).toMatchObject({ value: 150, missing: null })
})

test('each month of each indicator is judged by itself', () => {
  const months = Array.from(
    { length: 36 },
    (_, month) => `20${20 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-28`
  )
  const many = Array.from({ length: 30 }, (_, indicator) =>
    months.map(asAt => share(5 + indicator, 300, { indicator: `X${indicator}`, asAt }))
  ).flat()
  expect(safeFigures(many).figures.filter(({ missing }) => missing === 'suppressed')).toHaveLength(36)
})
