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
  const indicator = { id: 'XX01', unit, denominator: null } as Indicator
  return { indicator, authority: '806', asAt: '2024-03-31', population }
}
