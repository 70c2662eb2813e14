import type { Day } from '../domain/day.js'
import { statutoryYearOf } from '../domain/statutory-year.js'
import type { Population } from '../published/published.js'

/**
 * The year of the mid-year estimate a rate stands on: on 31 March of year Y it is Y less one, as the department has it;
 * on any other day the year before the financial year it falls in.
 * @example populationYear('2024-03-31') // 2023
 */
export function populationYear(day: Day): number {
  const begun = Number(statutoryYearOf(day).slice(0, 4))
  return day.endsWith('-03-31') ? begun : begun - 1
}

/** The estimate for a day: of its year, or the newest before it where that is not published yet; null when there is none. */
export function populationOn(day: Day, populations: readonly Population[]): Population | null {
  const year = populationYear(day)
  return populations.filter(each => each.year <= year).reduce<Population | null>(newer, null)
}

function newer(best: Population | null, each: Population): Population {
  return best && best.year >= each.year ? best : each
}
