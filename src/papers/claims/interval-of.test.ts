import { expect, test } from 'vitest'
import { drawnStated } from '../../../test/drawn-stated.js'
import { intervalOf, liesAbove } from './interval-of.js'

test('an interval lies above another only when they do not touch', () => {
  expect(liesAbove({ low: 3.1, high: 4 }, { low: 1, high: 3 })).toBe(true)
  expect(liesAbove({ low: 3, high: 4 }, { low: 1, high: 3 })).toBe(false)
})

test('a count of all there are on a day has no interval, nor has a share without its numbers', () => {
  const [there, came, share] = drawnStated(`
    measure | since      | day        | value
    CL01    |            | 2022-01-31 | 510
    CL03    | 2021-02-01 | 2022-01-31 | 5
    PL01    |            | 2022-01-31 | 7%`)
  expect(intervalOf(there!)).toBeNull()
  expect(intervalOf(came!)!.low).toBeCloseTo(1.62, 2)
  expect(intervalOf(share!)).toBeNull()
})
