import { expect, test } from 'vitest'
import { findScale } from './grade-scales.js'
import { type DatedGrade, gradeShift } from './grade-shift.js'

const SINCE = '2025-06-30'
const [OFSTED, MET] = [findScale('ofsted-2018')!, findScale('met-2020')!]

/** Audits of a day, so many of them good of so many. */
function audits(completed: string, good: number, of: number): DatedGrade[] {
  return Array.from({ length: of }, (_, index) => one(completed, index < good ? 'good' : 'requires improvement'))
}

function one(completed: string, moderated: string | null, isAgain = false): DatedGrade {
  return { completed, moderated, isAgain }
}

const BEFORE = '2025-03-31'
const AFTER = '2025-09-30'

test.each([
  // Limits nearest to no change with ten on each side, on either side of it: 3.8 points, and 0.2 below.
  ['shown', 6, 10],
  ['open', 5, 9],
  ['open', 9, 5],
  ['against', 10, 6],
  ['open', 5, 5]
] as const)('the grades are %s when %d of 10 were good and then %d', (state, before, after) => {
  const shift = gradeShift(OFSTED, [...audits(BEFORE, before, 10), ...audits(AFTER, after, 10)], SINCE)
  expect(shift).toMatchObject({
    state,
    before: { numerator: before, denominator: 10 },
    after: { numerator: after, denominator: 10 }
  })
})

test.each([
  [10, 10, 'shown'],
  [9, 10, 'open'],
  [10, 9, 'open']
] as const)('with %d audits before and %d after, none good and then all, it is %s', (before, after, state) => {
  const shift = gradeShift(OFSTED, [...audits(BEFORE, 0, before), ...audits(AFTER, after, after)], SINCE)
  expect([shift.state, shift.interval === null]).toEqual([state, state === 'open'])
})

test('the day itself and the year up to it are before, and the day after is after', () => {
  const counts = (day: string) => {
    const { before, after } = gradeShift(OFSTED, [one(day, 'good')], SINCE)
    return [before.denominator, after.denominator]
  }
  expect(counts('2024-06-30')).toEqual([0, 0])
  expect(counts('2024-07-01')).toEqual([1, 0])
  expect(counts(SINCE)).toEqual([1, 0])
  expect(counts('2025-07-01')).toEqual([0, 1])
})

test('audits that were not moderated, second looks and grades of another scale are left out', () => {
  const { after } = gradeShift(
    OFSTED,
    [one(AFTER, null), one(AFTER, 'good', true), one(AFTER, 'met'), one(AFTER, 'good')],
    SINCE
  )
  expect(after).toEqual({ numerator: 1, denominator: 1 })
})

test.each([
  [OFSTED, 'outstanding', 1],
  [OFSTED, 'good', 1],
  [OFSTED, 'requires improvement', 0],
  [MET, 'met', 1],
  [MET, 'partly met', 0]
] as const)('on scale %#, %s counts as good practice or not', (scale, grade, numerator) => {
  expect(gradeShift(scale, [one(AFTER, grade)], SINCE).after).toEqual({ numerator, denominator: 1 })
})
