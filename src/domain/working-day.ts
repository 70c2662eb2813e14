import { bankHolidays } from './bank-holidays.js'
import { addDays, type Day, dayNumber } from './day.js'

/** One row per day: whether it is a working day, and its number, carried forward over days that are not. */
export interface CalendarDay {
  readonly day: Day
  readonly is_working_day: boolean
  /** Counted from 29 December 1969: the difference of two numbers is `workingDaysBetween`. */
  readonly working_day_no: number
}

/**
 * Says whether a day is Monday to Friday and no bank holiday in England. Outside 2005 to 2030
 * only weekends are known, so a holiday there counts as a working day.
 */
export function isWorkingDay(day: Day): boolean {
  return weekday(day) < 5 && !holidays.has(day)
}

/**
 * Working days x with `from` < x <= `to`; below 0 when `to` comes first, which for two recorded events is a data error.
 * @example workingDaysBetween('2025-04-17', '2025-04-22') // 1, Easter lies between
 */
export function workingDaysBetween(from: Day, to: Day): number {
  return workingDayNumber(to) - workingDayNumber(from)
}

/** The first day by which `days` working days have passed since `from`; `from` itself when `days` is 0. An event on it is on time. */
export function workingDayDue(from: Day, days: number): Day {
  const target = workingDayNumber(from) + days
  let due = from
  for (let short = days; short > 0; short = target - workingDayNumber(due)) due = addDays(due, short)
  return due
}

/** Every day from one to another, both included, with its working-day number; for use as a relation. */
export function calendar(from: Day, to: Day): CalendarDay[] {
  const rows: CalendarDay[] = []
  for (let day = from; day <= to; day = addDays(day, 1))
    rows.push({ day, is_working_day: isWorkingDay(day), working_day_no: workingDayNumber(day) })
  return rows
}

const days = bankHolidays.map(each => each.day)
const holidays: ReadonlySet<Day> = new Set(days)

function workingDayNumber(day: Day): number {
  const number = mondayNumber(day)
  const weeks = Math.floor(number / 7)
  return weeks * 5 + Math.min(number - weeks * 7 + 1, 5) - holidaysUpTo(day)
}

/** 0 is Monday, 6 is Sunday. */
function weekday(day: Day): number {
  return ((mondayNumber(day) % 7) + 7) % 7
}

/** Days since Monday 29 December 1969. */
function mondayNumber(day: Day): number {
  return dayNumber(day) + 3
}

function holidaysUpTo(day: Day): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (days[middle]! <= day) low = middle + 1
    else high = middle
  }
  return low
}
