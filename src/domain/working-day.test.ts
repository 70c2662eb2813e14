import { expect, test } from 'vitest'
import fc from '../../test/chance.js'
import { bankHolidays } from './bank-holidays.js'
import { addDays, type Day } from './day.js'
import { calendar, isWorkingDay, workingDayDue, workingDaysBetween } from './working-day.js'

const anyDay = fc.integer({ min: 0, max: 9495 }).map(days => addDays('2005-01-01', days))

test('Friday is a working day; Saturday, Sunday and bank holidays are not', () => {
  expect(['2025-05-02', '2025-05-03', '2025-05-04', '2025-05-05', '2025-05-06'].map(isWorkingDay)).toEqual([
    true,
    false,
    false,
    false,
    true
  ])
})

test('day 0 is not counted: Monday to Tuesday is one working day, Friday to Monday one', () => {
  expect(workingDaysBetween('2025-03-03', '2025-03-04')).toBe(1)
  expect(workingDaysBetween('2025-03-07', '2025-03-10')).toBe(1)
  expect(workingDaysBetween('2025-03-03', '2025-03-03')).toBe(0)
})

test('counting from a Saturday starts on the Monday', () => {
  expect(workingDaysBetween('2025-03-08', '2025-03-09')).toBe(0)
  expect(workingDaysBetween('2025-03-08', '2025-03-10')).toBe(1)
})

test('Thursday before Easter to the Tuesday after is one working day', () => {
  expect(workingDaysBetween('2025-04-17', '2025-04-21')).toBe(0)
  expect(workingDaysBetween('2025-04-17', '2025-04-22')).toBe(1)
})

test('fifteen working days from 1 September 2022 end on 23 September, the State Funeral not counted', () => {
  expect(workingDayDue('2022-09-01', 15)).toBe('2022-09-23')
})

test('one working day from the Friday before Christmas 2021 is 29 December', () => {
  expect(workingDayDue('2021-12-24', 1)).toBe('2021-12-29')
})

test('none due is the day itself, even on a Sunday', () => {
  expect(workingDayDue('2025-03-09', 0)).toBe('2025-03-09')
})

test('the count agrees with walking day by day', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 120 }), (from, length) => {
      const to = addDays(from, length)
      expect(workingDaysBetween(from, to)).toBe(walk(from, to))
      expect(workingDaysBetween(to, from) + workingDaysBetween(from, to)).toBe(0)
    })
  )
})

test('the due day is the first on which the count is reached', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 80 }), (from, days) => {
      const due = workingDayDue(from, days)
      expect(workingDaysBetween(from, due)).toBe(days)
      expect(workingDaysBetween(from, addDays(due, -1))).toBe(days - 1)
    })
  )
})

test('the calendar has a row for each day and its numbers differ by working days', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (from, length) => {
      const rows = calendar(from, addDays(from, length))
      expect(rows).toHaveLength(length + 1)
      const [first, last] = [rows[0]!, rows.at(-1)!]
      expect(last.working_day_no - first.working_day_no).toBe(workingDaysBetween(first.day, last.day))
    })
  )
})

test('the number of a day that is not worked is carried forward', () => {
  expect(calendar('2025-12-24', '2025-12-29').map(row => [row.is_working_day, row.working_day_no - start])).toEqual([
    [true, 0],
    [false, 0],
    [false, 0],
    [false, 0],
    [false, 0],
    [true, 1]
  ])
})

const start = calendar('2025-12-24', '2025-12-24')[0]!.working_day_no

function walk(from: Day, to: Day): number {
  const holidays = bankHolidays.map(each => each.day)
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
    if (weekday !== 0 && weekday !== 6 && !holidays.includes(day)) count += 1
  }
  return count
}
