import { expect, test } from 'vitest'
import { dayOfMoment } from '../domain/day-of-moment.js'
import { momentDayBegins, momentText } from './moment-text.js'

test('moments are shown as clocks in England show them, in winter and in summer', () => {
  expect(momentText('2026-01-01T09:05:00Z')).toBe('1 January 2026, 09:05')
  expect(momentText('2026-07-01T09:05:00Z')).toBe('1 July 2026, 10:05')
})

test('a day begins in England an hour earlier in summer', () => {
  expect(momentDayBegins('2026-01-01')).toBe('2026-01-01T00:00:00.000Z')
  expect(momentDayBegins('2026-07-01')).toBe('2026-06-30T23:00:00.000Z')
  expect(dayOfMoment('2026-06-30T22:59:59.999Z')).toBe('2026-06-30')
  expect(dayOfMoment('2026-06-30T23:00:00.000Z')).toBe('2026-07-01')
})

test('on the days on which clocks change a day still begins at midnight', () => {
  expect(momentDayBegins('2026-03-29')).toBe('2026-03-29T00:00:00.000Z')
  expect(momentDayBegins('2026-03-30')).toBe('2026-03-29T23:00:00.000Z')
  expect(momentDayBegins('2026-10-25')).toBe('2026-10-24T23:00:00.000Z')
  expect(momentDayBegins('2026-10-26')).toBe('2026-10-26T00:00:00.000Z')
})
