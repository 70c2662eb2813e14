import { expect, test } from 'vitest'
import { monthsBefore } from '../months-before.js'
import { daysOf } from './need.js'

test('a series is of both ends and the month ends between them', () => {
  expect(daysOf({ since: '2025-01-31', day: '2025-04-30', every: 'month' })).toEqual([
    '2025-01-31',
    '2025-02-28',
    '2025-03-31',
    '2025-04-30'
  ])
  expect(daysOf({ since: '2025-01-15', day: '2025-03-18', every: 'month' })).toEqual([
    '2025-01-15',
    '2025-01-31',
    '2025-02-28',
    '2025-03-18'
  ])
  expect(daysOf({ since: '2025-03-31', day: '2025-03-31', every: 'month' })).toEqual(['2025-03-31'])
})

test('quarters and years are counted back from the last day', () => {
  expect(daysOf({ since: '2024-10-31', day: '2025-04-30', every: 'quarter' })).toEqual([
    '2024-10-31',
    '2025-01-31',
    '2025-04-30'
  ])
  expect(daysOf({ since: '2023-03-31', day: '2025-03-31', every: 'year' })).toEqual([
    '2023-03-31',
    '2024-03-31',
    '2025-03-31'
  ])
  expect(daysOf({ since: '2023-03-31', day: '2025-03-31', every: 'stated' })).toBeNull()
})

test('months before the end of a month end with a month', () => {
  expect(monthsBefore('2025-02-28', 1)).toBe('2025-01-31')
  expect(monthsBefore('2025-03-30', 1)).toBe('2025-02-28')
  expect(monthsBefore('2025-03-15', 12)).toBe('2024-03-15')
})
