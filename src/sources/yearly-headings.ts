const YEARS = Array.from({ length: 25 }, (_, index) => index + 11)

/** The headings of a column that bears its year in its name, from 2011: `wd24cd` of `wd` and `cd`. */
export function yearlyHeadings(before: string, after: string): string[] {
  return YEARS.map(year => `${before}${year}${after}`)
}
