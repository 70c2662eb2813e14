import { expect, test } from 'vitest'
import { addMonths } from '../../domain/day.js'
import { controlChart } from '../../statistics/control-chart.js'
import { impactOf } from './impact.js'

// Round limits of our own: mean 10, near limits 6 and 14, limits 4 and 16. The first point is 31 October 2025.
const LIMITS = { centre: 10, lower: 4, upper: 16, nearLower: 6, nearUpper: 14 }
const FIRST = '2025-10-31'

const chartOf = (...values: (number | null)[]) => {
  const series = values.map((value, month) => ({
    day: addMonths(FIRST, month),
    value,
    numerator: null,
    denominator: null
  }))
  return controlChart('xmr', series, segment => segment.map(() => LIMITS), { better: 'higher' })
}

test('a run that began before the action was delivered is no impact of it, however long it goes on', () => {
  const chart = chartOf(11, 12, 11, 12, 11, 12, 11, 12, 11, 12, 11, 12, 11, 12)
  expect(impactOf('rise', '2026-02-28', chart)).toEqual({ state: 'open', signal: null, points: 9 })
  expect(impactOf('fall', '2026-02-28', chart).state).toBe('open')
})

test('the first point of a run comes after the day, not on it', () => {
  const chart = chartOf(9, 11, 12, 11, 12, 11, 12, 11, 9)
  expect(impactOf('rise', '2025-11-29', chart)).toEqual({
    state: 'shown',
    signal: { rule: 'shift', side: 'high', began: '2025-11-30', ended: addMonths(FIRST, 7) },
    points: 8
  })
  expect(impactOf('rise', '2025-11-30', chart).state).toBe('open')
  expect(impactOf('fall', '2025-11-29', chart).state).toBe('against')
})

test('a point beyond a limit within an older run begins a signal of its own', () => {
  const chart = chartOf(11, 12, 11, 12, 11, 12, 17, 12, 11)
  expect(impactOf('rise', '2026-02-28', chart).signal).toMatchObject({
    rule: 'astronomical',
    side: 'high',
    began: addMonths(FIRST, 6)
  })
  expect(impactOf('rise', addMonths(FIRST, 6), chart).state).toBe('open')
})

test('points beyond a limit one after another are one signal', () => {
  const chart = chartOf(17, 17, 17, 9, 9)
  expect(impactOf('rise', FIRST, chart).state).toBe('open')
  expect(impactOf('rise', '2025-10-30', chart).state).toBe('shown')
})

test('a trend begins with the point from which it rises', () => {
  const chart = chartOf(7, 8, 9, 10, 11, 12, 13)
  expect(impactOf('rise', FIRST, chart).state).toBe('open')
  expect(impactOf('rise', '2025-10-30', chart).signal).toMatchObject({ rule: 'trend', began: FIRST })
})

test('two of three near a limit are one signal, with the third between them', () => {
  const chart = chartOf(9, 15, 12, 15, 9)
  expect(impactOf('rise', '2025-11-30', chart).state).toBe('open')
  expect(impactOf('rise', '2025-11-29', chart).signal).toMatchObject({ rule: 'two of three', began: '2025-11-30' })
})

test('the newest signal that began since decides', () => {
  const chart = chartOf(9, 17, 9, 3, 9)
  expect([impactOf('rise', FIRST, chart).state, impactOf('fall', FIRST, chart).state]).toEqual(['against', 'shown'])
})

test('a month without a value breaks a run, and the next one begins afresh', () => {
  const chart = chartOf(11, 12, 11, 12, 11, 12, 11, null, 12, 11, 12, 11, 12, 11, 12)
  expect(impactOf('rise', '2026-02-28', chart).signal).toMatchObject({ rule: 'shift', began: addMonths(FIRST, 8) })
})
