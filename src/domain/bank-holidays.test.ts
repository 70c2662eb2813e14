import { expect, test } from 'vitest'
import { bankHolidays } from './bank-holidays.js'
import { dayNumber } from './day.js'

const daysOf = (year: string) => bankHolidays.filter(each => each.day.startsWith(year)).map(each => each.day)

test('every year has eight, and nine or ten where a day was added by proclamation', () => {
  const counts = new Map<string, number>()
  for (const { day } of bankHolidays) counts.set(day.slice(0, 4), (counts.get(day.slice(0, 4)) ?? 0) + 1)
  expect([...counts].filter(([, count]) => count !== 8)).toEqual([
    ['2011', 9],
    ['2012', 9],
    ['2022', 10],
    ['2023', 9]
  ])
  expect(counts.size).toBe(26)
})

test('they stand in order, each once, and none falls on a weekend', () => {
  const days = bankHolidays.map(each => each.day)
  expect(days).toEqual([...new Set(days)].sort())
  expect(days.filter(day => (dayNumber(day) + 3) % 7 > 4)).toEqual([])
})

test('2012: the spring holiday moved to 4 June and the jubilee followed on 5 June', () => {
  expect(daysOf('2012')).toContain('2012-06-04')
  expect(daysOf('2012')).toContain('2012-06-05')
  expect(daysOf('2012')).not.toContain('2012-05-28')
})

test('2020: the early May holiday moved from 4 to 8 May', () => {
  expect(daysOf('2020-05')).toEqual(['2020-05-08', '2020-05-25'])
})

test('2022: gov.uk lists ten, with Christmas on 27 December because the 25th was a Sunday', () => {
  expect(daysOf('2022')).toEqual([
    '2022-01-03',
    '2022-04-15',
    '2022-04-18',
    '2022-05-02',
    '2022-06-02',
    '2022-06-03',
    '2022-08-29',
    '2022-09-19',
    '2022-12-26',
    '2022-12-27'
  ])
})

test('2010 and 2021: Christmas and Boxing Day on a weekend give Monday 27 and Tuesday 28', () => {
  expect(daysOf('2010-12')).toEqual(['2010-12-27', '2010-12-28'])
  expect(daysOf('2021-12')).toEqual(['2021-12-27', '2021-12-28'])
})

test('the wedding, the coronation and the earliest and latest Easters are there', () => {
  const days = bankHolidays.map(each => each.day)
  for (const day of ['2011-04-29', '2023-05-08', '2008-03-21', '2008-03-24', '2011-04-22', '2011-04-25'])
    expect(days).toContain(day)
})
