import { type Day, dayOfNumber } from '../domain/day.js'
import type { Dimension } from './figure.js'

/** A cohort counted on one day: all in it, those who count, and the sum of their amounts (null unless the unit is days). */
export interface Count {
  readonly numerator: number
  readonly denominator: number
  readonly amount: number | null
}

/** The columns of `figure_count` in the order `Counts` reads them, days as whole days since 1970. */
export const COUNT_COLUMNS = `indicator, dimension, category, cast(day - date '1970-01-01' as integer) as day_number,
  cast(numerator as integer) as numerator, cast(denominator as integer) as denominator, cast(amount as double) as amount`

/** The counts of one council: by indicator, dimension and category, then by day. */
export class Counts {
  readonly #whole = new Map<string, Map<Day, Count>>()
  readonly #parts = new Map<string, Map<string, Map<Day, Count>>>()

  /** From `COUNT_COLUMNS`. */
  constructor(columns: readonly (readonly (string | number | null)[])[]) {
    const [indicators, dimensions, categories, days, numerators, denominators, amounts] = columns
    const dayOf = new Map<unknown, Day>()
    for (const [i, indicator] of (indicators ?? []).entries()) {
      const day = getOrAdd(dayOf, days![i], () => dayOfNumber(Number(days![i])))
      const key = String(indicator)
      const category = String(categories![i])
      const part =
        dimensions![i] === '' ? this.#whole : getOrAdd(this.#parts, `${key} ${dimensions![i]}`, () => new Map())
      getOrAdd(part, part === this.#whole ? key : category, () => new Map()).set(day, {
        numerator: Number(numerators![i]),
        denominator: Number(denominators![i]),
        amount: amounts![i] as number | null
      })
    }
  }

  /** The whole cohort on a day; null when nobody is in it. */
  whole(indicator: string, day: Day): Count | null {
    return this.#whole.get(indicator)?.get(day) ?? null
  }

  /** Every category of a dimension that holds somebody on a day; a blank category is nothing recorded. */
  parts(indicator: string, dimension: Dimension, day: Day): { readonly category: string; readonly count: Count }[] {
    const parts = this.#parts.get(`${indicator} ${dimension}`) ?? new Map<string, Map<Day, Count>>()
    return [...parts].flatMap(([category, days]) => {
      const count = days.get(day)
      return count ? [{ category, count }] : []
    })
  }
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}
