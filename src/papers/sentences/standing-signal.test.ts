import { expect, test } from 'vitest'
import type { ScorecardRow } from '../../scorecard/scorecard.js'
import { xmrChart } from '../../statistics/xmr-chart.js'
import { signalMove, standingSignal } from './standing-signal.js'

function row(values: readonly (number | null)[]): ScorecardRow {
  const series = values.map((value, index) => ({
    day: `2025-01-${String(index + 1).padStart(2, '0')}`,
    value,
    numerator: null,
    denominator: null
  }))
  const chart = xmrChart(series, { better: 'lower' })
  return { chart, latest: { value: values.at(-1) } } as unknown as ScorecardRow
}

const STEADY = [10, 11, 10, 9, 10, 11, 9, 10, 10, 11, 9, 10]

test('chance is no signal, whatever the last two points do', () => {
  expect(standingSignal(row(STEADY))).toBeNull()
  expect(standingSignal(row([...STEADY, 11]))).toBeNull()
})

test('a signal tells its side, whether it is good, and since when', () => {
  expect(standingSignal(row([...STEADY, 30]))).toEqual({
    tone: 'concern',
    rule: 'astronomical',
    side: 'high',
    since: '2025-01-13'
  })
  expect(standingSignal(row([...STEADY, 30, 31]))?.since).toBe('2025-01-13')
})

test('a newest point without a value gives no signal, as when it may not be shown', () => {
  expect(standingSignal(row([...STEADY, 30, null]))).toBeNull()
})

test('a signal is new when there was none or another side, stands on the same side, and ends when there is none', () => {
  const high = standingSignal(row([...STEADY, 30]))!
  const low = standingSignal(row([...STEADY, -10]))!
  expect(signalMove(null, high)).toBe('new')
  expect(signalMove(low, high)).toBe('new')
  expect(signalMove(high, high)).toBe('standing')
  expect(signalMove(high, null)).toBe('ended')
  expect(signalMove(null, null)).toBeNull()
})
