import { expect, test } from 'vitest'
import { type Broken, brokenRules, type Limits } from './control-rules.js'

// Round limits of our own, so that each boundary can be read off: mean 10, near limits 6 and 14, limits 4 and 16.
const LIMITS: Limits = { centre: 10, lower: 4, upper: 16, nearLower: 6, nearUpper: 14 }

function judge(...values: (number | null)[]): string {
  return brokenRules(
    values,
    values.map(() => LIMITS)
  )
    .map(letter)
    .join('')
}

function letter(broken: Broken | null): string {
  if (broken === null) return '.'
  const mark = { astronomical: 'a', trend: 't', 'two of three': 'n', shift: 's' }[broken.rule]
  return broken.side === 'high' ? mark.toUpperCase() : mark
}

test('a point beyond a limit is astronomical, a point on it is not', () => {
  expect(judge(9, 16.001, 9, 16, 9, 3.999, 11, 4)).toBe('.A...a..')
})

test('seven rising points are a trend, six are not', () => {
  expect(judge(7, 8, 9, 10, 11, 12, 13)).toBe('TTTTTTT')
  expect(judge(7, 8, 9, 10, 11, 12)).toBe('......')
})

test('seven falling points are a low trend, wherever they stand', () => {
  expect(judge(13, 12, 11, 10, 9, 8, 7)).toBe('ttttttt')
})

test('a tie breaks a trend', () => {
  expect(judge(7, 8, 9, 10, 10, 11, 12, 13)).toBe('........')
})

test('a turning point between two trends belongs to the earlier', () => {
  expect(judge(7, 8, 9, 10, 11, 12, 13, 12.5, 11.5, 10.5, 9.5, 8.5, 7.5)).toBe('TTTTTTTtttttt')
})

test('two of three beyond the near limit on one side are marked, and only they', () => {
  expect(judge(9, 15, 11, 15, 9)).toBe('.N.N.')
  expect(judge(11, 5, 5, 9, 11)).toBe('.nn..')
})

test('a point on the near limit is not beyond it', () => {
  expect(judge(9, 14, 11, 15, 9)).toBe('.....')
})

test('two high points round one below the mean, or on it, are not two of three (practice.md, annex A, case i)', () => {
  expect(judge(11, 15, 9, 15, 9)).toBe('.....')
  expect(judge(11, 15, 10, 15, 9)).toBe('.....')
})

test('a point outside the limits does not count towards two of three (practice.md, annex A, case ii)', () => {
  expect(judge(9, 17, 15, 11, 9)).toBe('.A...')
  expect(judge(9, 17, 15, 15, 9)).toBe('.ANN.')
})

test('two of three needs three points', () => {
  expect(judge(15, 15)).toBe('..')
  expect(judge(15, 15, 11)).toBe('NN.')
})

test('near limits that are null leave two of three unjudged', () => {
  const limits = { ...LIMITS, nearLower: null, nearUpper: null }
  expect(brokenRules([15, 15, 15], [limits, limits, limits])).toEqual([null, null, null])
})

test('seven points on one side of the mean are a shift, six are not, and a point on the mean breaks it', () => {
  expect(judge(11, 12, 11, 12, 11, 12, 11)).toBe('SSSSSSS')
  expect(judge(9, 8, 9, 8, 9, 8, 9)).toBe('sssssss')
  expect(judge(11, 12, 11, 12, 11, 12)).toBe('......')
  expect(judge(11, 12, 11, 10, 12, 11, 12, 11)).toBe('........')
})

test('a missing value breaks trend, shift and two of three', () => {
  expect(judge(7, 8, 9, null, 11, 12, 13, 14)).toBe('........')
  expect(judge(11, 12, 11, null, 12, 11, 12, 11)).toBe('........')
  expect(judge(15, null, 15)).toBe('...')
})

test('beyond a limit comes before trend, trend before two of three, two of three before shift', () => {
  expect(judge(10.5, 11, 12, 13, 14, 15, 17)).toBe('TTTTTTA')
  expect(judge(10.5, 11, 12, 13, 14, 14.5, 15)).toBe('TTTTTTT')
  expect(judge(11, 12, 11, 12, 15, 15, 11)).toBe('SSSSNNS')
})

test('equal decimals whose mean differs in the last bits break nothing', () => {
  const mean = 0.7 / 7
  const limits = { centre: mean, lower: mean, upper: mean, nearLower: mean, nearUpper: mean }
  expect(mean).toBeLessThan(0.1)
  const values = [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]
  expect(
    brokenRules(
      values,
      values.map(() => limits)
    )
  ).toEqual(values.map(() => null))
})
