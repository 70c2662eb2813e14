/** A published year: as it is written, and the calendar year it ends in. */
export interface Period {
  readonly period: string
  readonly year: number
}

const LONGEST_SPAN = 5
const SPAN = /^(\d{4})(?:[-/](\d\d))?(?:-(\d\d)[-/](\d\d))?( \([A-Za-z]+\))?$/

/**
 * Reads a year as LAIT writes it: `2025`, `2024-25`, `2015/16`, `2014-16`, `2013/14-15/16`, `2018 (Rev)`.
 * Null when the label is no year (one measure has rows labelled `0`).
 * @example laitPeriod('2013/14-15/16') // { period: '2013/14-15/16', year: 2016 }
 */
export function laitPeriod(text: string): Period | null {
  const match = SPAN.exec(text.trim())
  if (match === null) return null
  const start = Number(match[1])
  const end = match[4] ?? match[2]
  const year = end === undefined ? start : centuryOf(start, Number(end))
  return year - start > LONGEST_SPAN ? null : { period: text.trim(), year }
}

/** Kinds of year that hold a whole year, by the identifier in the file; the number is how many digits their year has. */
const IDENTIFIERS: Readonly<Record<string, 4 | 6 | 'either'>> = {
  'Reporting year': 'either',
  'Calendar year': 4,
  'Academic year': 6,
  'Financial year': 6
}

/**
 * Reads `time_period` with its `time_identifier`; null when the two do not go together or the kind is not a whole year.
 * @example statisticsPeriod('202425', 'Academic year') // { period: '2024-25', year: 2025 }
 */
export function statisticsPeriod(period: string, identifier: string): Period | null {
  const digits = IDENTIFIERS[identifier]
  if (digits === undefined || !/^(\d{4}|\d{6})$/.test(period)) return null
  if (digits !== 'either' && period.length !== digits) return null
  const start = Number(period.slice(0, 4))
  if (period.length === 4) return { period, year: start }
  const year = centuryOf(start, Number(period.slice(4)))
  return year === start + 1 ? { period: `${start}-${period.slice(4)}`, year } : null
}

function centuryOf(start: number, end: number): number {
  const year = start - (start % 100) + end
  return year < start ? year + 100 : year
}
