import { expect, test } from 'vitest'
import { nextReport } from './reporting-rhythm.js'

test.each([
  ['six-weekly', '2022-05-11', '2022-06-22'],
  ['quarterly', '2022-05-11', '2022-08-11'],
  ['quarterly', '2021-11-30', '2022-02-28'],
  ['half-yearly', '2022-08-31', '2023-02-28'],
  ['annual', '2024-02-29', '2025-02-28']
] as const)('reported %s, the report after that of %s is due on %s', (rhythm, last, next) => {
  expect(nextReport(rhythm, last)).toBe(next)
})

test('after a single report, or without a day, none is due', () => {
  expect(nextReport('once', '2022-05-11')).toBeNull()
  expect(nextReport('regularly', '2022-05-11')).toBeNull()
  expect(nextReport(null, '2022-05-11')).toBeNull()
})
