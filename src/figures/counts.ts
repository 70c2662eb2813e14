import { type Day, dayOfNumber } from '../domain/day.js'
import type { DuckDb } from '../lake/duckdb.js'
import type { Dimension } from './figure.js'

/** A cohort counted on one day: all in it, those who count, and the sum of their amounts (null unless the unit is days). */
export interface Count {
  readonly numerator: number
  readonly denominator: number
  readonly amount: number | null
}

/** The counts of one council: by indicator, dimension and category, then by day. */
export class Counts {
  readonly #whole = new Map<string, Map<Day, Count>>()
  readonly #parts = new Map<string, Map<string, Map<Day, Count>>>()

  private constructor() {}

  /**
   * Reads the relation `figure_count`, or another of its columns. What is counted is read once each and every count by its
   * number alone: there are some hundred thousand, and text is slow to take over.
   */
  static async read(engine: DuckDb, relation: string): Promise<Counts> {
    await engine.run(
      `create or replace temp table counted as
       select cast(row_number() over () - 1 as integer) as counted_no, *
       from (select distinct indicator, dimension, category from ${relation}) each_counted`
    )
    const named = await engine.columns('select indicator, dimension, category from counted order by counted_no')
    const columns = await engine.columns(
      `select c.counted_no, cast(f.day - date '1970-01-01' as integer), cast(f.numerator as integer),
              cast(f.denominator as integer), cast(f.amount as double)
       from ${relation} f
       join counted c on c.indicator = f.indicator and c.dimension = f.dimension and c.category = f.category`
    )
    await engine.run('drop table counted')
    const counts = new Counts()
    counts.#fill(named as string[][], columns as (number | null)[][])
    return counts
  }

  #fill([indicators, dimensions, categories]: readonly string[][], columns: readonly (number | null)[][]): void {
    const held = (indicators ?? []).map((indicator, i) => {
      const dimension = dimensions![i]!
      const days = new Map<Day, Count>()
      if (dimension === '') this.#whole.set(indicator, days)
      else getOrAdd(this.#parts, `${indicator} ${dimension}`, () => new Map()).set(categories![i]!, days)
      return days
    })
    const [numbers, days, numerators, denominators, amounts] = columns
    const dayOf = new Map<number, Day>()
    for (const [i, number] of (numbers ?? []).entries())
      held[number!]!.set(
        getOrAdd(dayOf, days![i]!, () => dayOfNumber(days![i]!)),
        { numerator: numerators![i]!, denominator: denominators![i]!, amount: amounts![i]! }
      )
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
