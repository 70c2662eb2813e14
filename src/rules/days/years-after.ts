const MILLISECONDS_A_DAY = 86_400_000

/**
 * The day a number of years after another, days being whole days since 1970-01-01: of a birth the birthday, on which
 * the age is reached; 29 February becomes 1 March in common years. `NaN` when the day is.
 */
export function yearsAfter(day: number, years: number): number {
  if (Number.isNaN(day)) return Number.NaN
  const key = day * MOST_YEARS + years
  const known = found.get(key)
  if (known !== undefined) return known
  const date = new Date(day * MILLISECONDS_A_DAY)
  // A day that the month lacks runs on into the next: 29 February to 1 March.
  const after = Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate()) / MILLISECONDS_A_DAY
  if (found.size < MOST_FOUND) found.set(key, after)
  return after
}

// Many rules ask for the same birthdays of the same child.
const found = new Map<number, number>()
const MOST_FOUND = 500_000
const MOST_YEARS = 1000

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
