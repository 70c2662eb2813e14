const MILLISECONDS_A_DAY = 86_400_000

/**
 * The day a number of years after another, days being whole days since 1970-01-01: of a birth the birthday, on which
 * the age is reached; 29 February becomes 1 March in common years. `NaN` when the day is.
 */
export function yearsAfter(day: number, years: number): number {
  if (Number.isNaN(day)) return Number.NaN
  // Years are counted from 1 March, so that the day a leap year adds is the last of its year and runs on into the next.
  const shifted = day + DAYS_TO_1970
  const era = Math.floor(shifted / DAYS_IN_ERA)
  const ofEra = shifted - era * DAYS_IN_ERA
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365
  )
  const ofYear = ofEra - firstDay(year)
  const after = era * 400 + year + years
  const afterEra = Math.floor(after / 400)
  return afterEra * DAYS_IN_ERA + firstDay(after - afterEra * 400) + ofYear - DAYS_TO_1970
}

/** Days from 1 March of the year 0 to 1 January 1970, and in the 400 years after which the calendar repeats. */
const DAYS_TO_1970 = 719_468
const DAYS_IN_ERA = 146_097

/** Days before 1 March of a year of its 400. */
function firstDay(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100)
}

/** The day a number of months after another, held back to the end of a shorter month. */
export function monthsAfter(day: number, months: number): number {
  if (Number.isNaN(day)) return Number.NaN
  const date = new Date(day * MILLISECONDS_A_DAY)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate()
  const wanted = Math.min(date.getUTCDate(), last)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, wanted) / MILLISECONDS_A_DAY
}

/** Completed years of age on a day; `NaN` when either day is. */
export function ageOn(birth: number, day: number): number {
  if (Number.isNaN(birth) || Number.isNaN(day)) return Number.NaN
  const [born, now] = [new Date(birth * MILLISECONDS_A_DAY), new Date(day * MILLISECONDS_A_DAY)]
  const years = now.getUTCFullYear() - born.getUTCFullYear()
  return yearsAfter(birth, years) <= day ? years : years - 1
}
