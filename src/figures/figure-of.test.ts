import { expect, test } from 'vitest'
import type { Indicator, Unit } from '../indicators/indicator.js'
import { figureOf, missingFigure } from './figure-of.js'

const population = { authority: '806', year: 2023, value: 34_791, edition: 'ONS' }

test('a rate is of the population, with Byar limits per 10,000', () => {
  const figure = figureOf(of('rate'), { numerator: 320, denominator: 320, amount: null })
  expect(figure.value).toBeCloseTo(91.98, 2)
  expect(figure).toMatchObject({ numerator: 320, denominator: 34_791, population: { year: 2023 }, missing: null })
  // Byar for 320 events: 285.9 to 357.0 (Breslow and Day 1987), over 34,791.
  expect([figure.interval!.low, figure.interval!.high].map(each => each.toFixed(1))).toEqual(['82.2', '102.6'])
})

test.each([
  // Published for Middlesbrough and England at 31 March 2024 (children in need census), and Middlesbrough plans of 2022.
  ['rate', 2797, 34_791, '803.9'],
  ['rate', 320, 34_791, '92.0'],
  ['rate', 416, 33_480, '124.3'],
  ['rate', 1951, 34_791, '560.8'],
  ['percent', 101, 363, '27.8'],
  ['percent', 3090, 3886, '79.5'],
  ['percent', 10, 320, '3.1']
] as const)('a %s of %i of %i is %s, as published', (unit, numerator, denominator, value) => {
  const published = { ...of(unit), population: { ...population, value: denominator } }
  const figure = figureOf(published, { numerator, denominator, amount: null })
  expect(figure.value!.toFixed(1)).toBe(value)
})

test('a count over a window has Byar limits; one of all who are there on the day has none', () => {
  const count = { numerator: 10, denominator: 10, amount: null }
  const granted = figureOf({ ...of('count'), indicator: { ...of('count').indicator, lookback: 12 } }, count)
  // Byar for 10 events: 4.79 to 18.39 (Breslow and Day 1987).
  expect(granted).toMatchObject({ value: 10, interval: { method: 'Byar' } })
  expect([granted.interval!.low, granted.interval!.high].map(each => each.toFixed(2))).toEqual(['4.79', '18.39'])
  expect(figureOf(of('count'), count).interval).toBeNull()
})

test('a rate without a population has its count and no value', () => {
  const figure = figureOf({ ...of('rate'), population: null }, { numerator: 320, denominator: 320, amount: null })
  expect(figure).toMatchObject({ numerator: 320, value: null, missing: 'no population' })
})

test('a share of nobody has no value; a count of nobody is 0', () => {
  expect(figureOf(of('percent'), null)).toMatchObject({
    value: null,
    missing: 'empty cohort',
    numerator: 0,
    denominator: 0
  })
  expect(figureOf(of('count'), null)).toMatchObject({ value: 0, missing: null })
})

test('a share is in per cent with Wilson limits', () => {
  const figure = figureOf(of('percent'), { numerator: 37, denominator: 50, amount: null })
  expect(figure).toMatchObject({ value: 74, interval: { method: 'Wilson' } })
})

test('days are a mean of amounts, and a ratio is those who count for each who does not', () => {
  expect(figureOf(of('days'), { numerator: 2, denominator: 2, amount: 900 }).value).toBe(450)
  expect(figureOf(of('ratio'), { numerator: 3, denominator: 8, amount: null }).value).toBe(0.6)
  expect(figureOf(of('ratio'), { numerator: 3, denominator: 3, amount: null })).toMatchObject({
    value: null,
    missing: 'empty cohort'
  })
})

test('a figure that cannot be worked out holds no number at all', () => {
  expect(missingFigure(of('count'), 'no source')).toMatchObject({ value: null, numerator: null, missing: 'no source' })
})

function of(unit: Unit) {
  const indicator = { id: 'XX01', unit, denominator: null, lookback: 0 } as unknown as Indicator
  return { indicator, authority: '806', asAt: '2024-03-31', population }
}
