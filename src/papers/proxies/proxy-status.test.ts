import { expect, test } from 'vitest'
import { expectedOn, type Journey, proxyStatus } from './proxy-status.js'

const RATE: Journey = { better: 'neither', baseline: 149, target: 134, from: '2022-01-31', to: '2025-01-31' }

test('a rate of 149 on its way to 134 in three years is expected at 144, 139 and 134', () => {
  const expected = ['2022-01-31', '2023-01-31', '2024-01-31', '2025-01-31', '2026-01-31'].map(day =>
    expectedOn(RATE, day)
  )
  expect(expected.map(Math.round)).toEqual([149, 144, 139, 134, 134])
})

test('where neither direction is better the aim is from the baseline towards the target', () => {
  expect(proxyStatus(RATE, 144, '2023-01-31')).toBe('On trajectory')
  expect(proxyStatus(RATE, 144.1, '2023-01-31')).toBe('Behind trajectory')
  expect(proxyStatus(RATE, 134, '2023-01-31')).toBe('Target met')
  const up = { ...RATE, baseline: 120 }
  expect(proxyStatus(up, 118, '2023-01-31')).toBe('Behind trajectory')
  expect(proxyStatus(up, 125, '2023-01-31')).toBe('On trajectory')
})

test('a baseline that meets its target is expected to stay so', () => {
  const stable: Journey = { ...RATE, better: 'higher', baseline: 70, target: 68 }
  expect(expectedOn(stable, '2023-01-31')).toBe(68)
  expect(proxyStatus(stable, 68, '2023-01-31')).toBe('Target met')
  expect(proxyStatus(stable, 67.9, '2023-01-31')).toBe('Behind trajectory')
})
