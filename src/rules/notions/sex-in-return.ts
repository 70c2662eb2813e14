import type { StatutoryYear } from '../../domain/statutory-year.js'

/** Until 2023-24 the return held 1 for male and 2 for female; since 2024-25 M, F, and U for unknown. Source: SSDA903 collection guide. */
const LETTERS_SINCE = '2024-25'

/** Whether a value is a code of sex in the SSDA903 return of a year. */
export function isSex(value: string | null, year: StatutoryYear): boolean {
  return isMale(value, year) || isFemale(value, year) || (value === 'U' && year >= LETTERS_SINCE)
}

/** Whether a value says male in the SSDA903 return of a year. */
export function isMale(value: string | null, year: StatutoryYear): boolean {
  return value === (year < LETTERS_SINCE ? '1' : 'M')
}

/** Whether a value says female in the SSDA903 return of a year. */
export function isFemale(value: string | null, year: StatutoryYear): boolean {
  return value === (year < LETTERS_SINCE ? '2' : 'F')
}
