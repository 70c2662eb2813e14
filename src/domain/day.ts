/** A calendar day as `YYYY-MM-DD`; text order is day order. */
export type Day = string

const MILLISECONDS_A_DAY = 86_400_000

/** Says whether text is a real calendar day written `YYYY-MM-DD`. @example isDay('2020-02-31') // false */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d\d-\d\d$/.test(text) && dayOfNumber(dayNumber(text)) === text
}

/** Days since 1 January 1970; NaN when the text is not a day. @example dayNumber('1970-01-02') // 1 */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY
}

/** The day a number of days after 1 January 1970. @example dayOfNumber(1) // '1970-01-02' */
export function dayOfNumber(number: number): Day {
  const date = new Date(number * MILLISECONDS_A_DAY)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
}

/** The day `days` later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days)
}

/** Calendar days from `from` to `to`. @example daysBetween('2024-02-28', '2024-03-01') // 2 */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** The same day `months` later, clamped to the end of a shorter month. @example addMonths('2023-08-31', 6) // '2024-02-29' */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = parts(day)
  const total = year * 12 + (month - 1) + months
  const toYear = Math.floor(total / 12)
  const toMonth = total - toYear * 12 + 1
  return dayOf(toYear, toMonth, Math.min(date, lastDateOfMonth(toYear, toMonth)))
}

/** Completed years of age on a day, attained at the start of the birthday; 29 February counts as 1 March in common years. */
export function ageOn(birth: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4))
  return day.slice(5) >= birth.slice(5) ? years : years - 1
}

/** The day a person reaches an age; 29 February becomes 1 March in common years. */
export function birthday(birth: Day, age: number): Day {
  const [year, month, date] = parts(birth)
  return dayOfNumber(Date.UTC(year + age, month - 1, date) / MILLISECONDS_A_DAY)
}

/** The first day of the month of a day. */
export function monthStart(day: Day): Day {
  return `${day.slice(0, 7)}-01`
}

/** The last day of the month of a day, or of a month written `YYYY-MM`. */
export function monthEnd(dayOrMonth: string): Day {
  const year = Number(dayOrMonth.slice(0, 4))
  const month = Number(dayOrMonth.slice(5, 7))
  return dayOf(year, month, lastDateOfMonth(year, month))
}

/** Month ends of every month from one to another, both included; each given as a day or `YYYY-MM`. */
export function monthEnds(from: string, to: string): Day[] {
  const ends: Day[] = []
  for (let end = monthEnd(from); end <= monthEnd(to); end = monthEnd(addMonths(monthStart(end), 1))) ends.push(end)
  return ends
}

function parts(day: Day): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

function dayOf(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

function lastDateOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
