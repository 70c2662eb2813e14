import { expect, test } from 'vitest'
import { changeText, missingText, publishedReasonText, roundedText, valueText } from './format-figure.js'

test('rounds half up, away from zero below it', () => {
  expect([roundedText(1.25, 1), roundedText(1.005, 2), roundedText(-2.5, 0), roundedText(2.5, 0)]).toEqual([
    '1.3',
    '1.01',
    '-3',
    '3'
  ])
})

test('marks thousands, and never writes a zero with a sign', () => {
  expect([roundedText(1234567.8, 0), roundedText(-0.04, 1)]).toEqual(['1,234,568', '0.0'])
})

test('gives each unit its decimals: counts and days whole, percentages and rates one, ratios two', () => {
  expect([
    valueText(7.25, 'percent'),
    valueText(61.04, 'rate'),
    valueText(415.6, 'days'),
    valueText(0.615, 'ratio')
  ]).toEqual(['7.3%', '61.0', '416', '0.62'])
  expect(valueText(null, 'count')).toBe('–')
})

test('a change between percentages is in points, and nothing is not a change', () => {
  expect([
    changeText(-1.5, 'percent'),
    changeText(2, 'count'),
    changeText(0.01, 'percent'),
    changeText(null, 'rate')
  ]).toEqual(['−1.5 points', '+2', '0.0 points', '–'])
})

test('says why there is no value', () => {
  expect([missingText('not covered'), publishedReasonText('suppressed'), publishedReasonText(null)]).toEqual([
    'Not covered',
    'Suppressed',
    '–'
  ])
})
