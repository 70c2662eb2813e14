import { expect, test } from 'vitest'
import { dayTyped, typedDay } from './day-typed.js'

test.each([
  ['31/3/2026', '2026-03-31'],
  ['01.02.26', '2026-02-01'],
  [' 1-12-2025 ', '2025-12-01'],
  ['2026-03-31', '2026-03-31'],
  ['31/02/2026', null],
  ['3/31/2026', null],
  ['yesterday', null],
  ['', null]
])('%s is %s', (typed, day) => {
  expect(dayTyped(typed)).toBe(day)
})

test('a day is shown as it is typed', () => {
  expect(typedDay('2026-03-01')).toBe('1/3/2026')
})
