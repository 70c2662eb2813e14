import type { Day } from './day.js'

/** A statutory (collection) year, 1 April to 31 March, written `2024-25`. */
export type StatutoryYear = string

/** Says whether text names a statutory year. @example isStatutoryYear('2024-25') // true */
export function isStatutoryYear(text: string): text is StatutoryYear {
  return /^\d{4}-\d\d$/.test(text) && (Number(text.slice(0, 4)) + 1) % 100 === Number(text.slice(5))
}

/** The statutory year a day falls in. @example statutoryYearOf('2025-03-31') // '2024-25' */
export function statutoryYearOf(day: Day): StatutoryYear {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0)
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`
}

/** First and last day of a statutory year, both included. */
export function daysOfStatutoryYear(year: StatutoryYear): { readonly first: Day; readonly last: Day } {
  const start = Number(year.slice(0, 4))
  return { first: `${start}-04-01`, last: `${start + 1}-03-31` }
}
