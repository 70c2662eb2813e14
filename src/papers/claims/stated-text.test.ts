import { expect, test } from 'vitest'
import { drawnStated } from '../../../test/drawn-stated.js'
import { at, lengthText, monthsOf } from './stated-text.js'

test('a window is of whole months as an indicator looks back from its day', () => {
  expect(monthsOf('2021-04-01', '2022-03-31')).toBe(12)
  expect(monthsOf('2021-08-01', '2022-01-31')).toBe(6)
  expect(monthsOf('2021-01-15', '2021-02-14')).toBe(1)
  expect(monthsOf('2021-02-28', '2021-03-30')).toBe(1)
  expect(monthsOf('2020-02-29', '2021-02-28')).toBeNull()
  expect(monthsOf('2020-03-01', '2021-02-28')).toBe(12)
  expect(monthsOf('2021-02-14', '2021-03-16')).toBeNull()
  expect(monthsOf('2021-04-01', '2021-04-01')).toBeNull()
})

test('a number is told with its day as exactly as it is known', () => {
  const [day, month, year, window, none] = drawnStated(`
    measure | since      | day        | value
    CL01    |            | 2022-01-31 | 510
    CL01    |            | 2022-01    | 510
    NEET    |            | 2018       | 5.0%
    CL04    | 2021-02-01 | 2022-01-31 | 97
    CL01    |            |            | 510`)
  expect([day, month, year, window, none].map(each => at(each!))).toEqual([
    '510 on 31 January 2022',
    '510 in January 2022',
    '5.0% in 2018',
    '97 from 1 February 2021 to 31 January 2022',
    '510 (no date given)'
  ])
  expect(lengthText(window!)).toBe('12 months')
  expect(lengthText(day!)).toBe('a day')
})
