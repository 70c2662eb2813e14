import { expect, test } from 'vitest'
import { populationOn, populationYear } from './population-year.js'

test('a year end stands on the estimate of the year before it', () => {
  // Middlesbrough, 31 March 2024: 320 plans ÷ 34,791 children of mid-2023 = 92.0, as published.
  expect(populationYear('2024-03-31')).toBe(2023)
})

test('any other day stands on the year before the financial year it falls in', () => {
  expect([populationYear('2024-03-30'), populationYear('2024-04-01'), populationYear('2024-12-31')]).toEqual([
    2022, 2023, 2023
  ])
})

test('where that year is not published yet the newest before it answers, and none later ever does', () => {
  const known = [2020, 2021, 2023].map(year => ({ authority: '806', year, value: year * 10, edition: 'test' }))
  expect(populationOn('2026-03-31', known)?.year).toBe(2023)
  expect(populationOn('2023-03-31', known)?.year).toBe(2021)
  expect(populationOn('2019-03-31', known)).toBeNull()
})
