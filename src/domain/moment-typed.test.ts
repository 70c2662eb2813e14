import { expect, test } from 'vitest'
import { momentTyped, typedMoment } from './moment-typed.js'

test('a day and the clock in England are a moment, in winter and in summer', () => {
  expect(momentTyped('31/1/2026 14:30')).toBe('2026-01-31T14:30:00.000Z')
  expect(momentTyped('1/7/2026, 0:05')).toBe('2026-06-30T23:05:00.000Z')
  expect(momentTyped('2026-07-01 10:05')).toBe('2026-07-01T09:05:00.000Z')
})

test('an hour that is skipped is no moment, and one that comes twice is the first', () => {
  expect(momentTyped('29/3/2026 1:30')).toBeNull()
  expect(momentTyped('25/10/2026 1:30')).toBe('2026-10-25T00:30:00.000Z')
})

test('ISO text is taken as it is', () => {
  expect(momentTyped('2026-03-31T09:00:00Z')).toBe('2026-03-31T09:00:00.000Z')
  expect(momentTyped('2026-03-31T09:00:00.123Z')).toBe('2026-03-31T09:00:00.123Z')
})

test('what is no moment is none', () => {
  for (const text of [
    '',
    'now',
    '31/2/2026 10:00',
    '31/3/2026',
    '31/3/2026 24:00',
    '31/3/2026 10:60',
    '2026-13-01T00:00Z'
  ])
    expect([text, momentTyped(text)]).toEqual([text, null])
})

test('a moment as the form shows it is the same moment typed back', () => {
  for (const moment of [
    '2026-07-01T09:05:00.000Z',
    '2026-01-31T00:00:00.000Z',
    '2026-07-01T09:05:07.250Z',
    '2026-10-25T01:30:00.000Z'
  ])
    expect(momentTyped(typedMoment(moment))).toBe(moment)
  expect(typedMoment('2026-07-01T09:05:00.000Z')).toBe('1/7/2026 10:05')
  expect(typedMoment('2026-07-01T09:05:07.250Z')).toBe('2026-07-01T09:05:07.250Z')
})
