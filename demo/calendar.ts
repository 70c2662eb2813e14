import { addMonths, ageOn, birthday, dayNumber, dayOfNumber, monthEnd } from '../src/domain/day.js'
import { statutoryYearOf } from '../src/domain/statutory-year.js'
import { workingDayDue } from '../src/domain/working-day.js'

/** A day as a number: days since 1 January 1970. The simulator counts in these; only the returns write text. */
export type DayNumber = number

/** A calendar month of the simulation. */
export interface Month {
  readonly text: string
  readonly first: DayNumber
  readonly last: DayNumber
  /** The statutory year the month falls in. */
  readonly year: string
}

/** Days from 1910 to 2090, filled as they are asked for: a list without holes is read fastest. */
const texts: string[] = new Array<string>(66_000).fill('')

/** A day number as `YYYY-MM-DD`. */
export function dayText(day: DayNumber): string {
  const place = day + 22_000
  if (texts[place] === '') texts[place] = dayOfNumber(day)
  return texts[place]!
}

/** A day number as the SSDA903 return writes it. @example britishDay(0) // '01/01/1970' */
export function britishDay(day: DayNumber): string {
  const text = dayText(day)
  return `${text.slice(8)}/${text.slice(5, 7)}/${text.slice(0, 4)}`
}

/** Completed years of age on a day. */
export function ageAt(birth: DayNumber, day: DayNumber): number {
  return ageOn(dayText(birth), dayText(day))
}

/** The day an age is reached. */
export function birthdayAt(birth: DayNumber, age: number): DayNumber {
  return dayNumber(birthday(dayText(birth), age))
}

/** The same day some months later, clamped to the end of a shorter month. */
export function monthsAfter(day: DayNumber, months: number): DayNumber {
  return dayNumber(addMonths(dayText(day), months))
}

/** The last day on which something due within so many working days is on time. */
export function dueWithin(day: DayNumber, workingDays: number): DayNumber {
  return dayNumber(workingDayDue(dayText(day), workingDays))
}

/** The months from one to another, both written `YYYY-MM` and both included. */
export function monthsBetween(from: string, to: string): Month[] {
  const months: Month[] = []
  for (let text = from; text <= to; text = addMonths(`${text}-01`, 1).slice(0, 7)) {
    const first = dayNumber(`${text}-01`)
    months.push({ text, first, last: dayNumber(monthEnd(text)), year: statutoryYearOf(`${text}-01`) })
  }
  return months
}

/** A month so many months from another, written `YYYY-MM`. */
export function monthFrom(text: string, months: number): string {
  return addMonths(`${text}-01`, months).slice(0, 7)
}

/** The next Monday to Friday on or after a day. */
export function weekdayFrom(day: DayNumber): DayNumber {
  const weekday = (day + 4) % 7
  return weekday === 6 ? day + 2 : weekday === 0 ? day + 1 : day
}
