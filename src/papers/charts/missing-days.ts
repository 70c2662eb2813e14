import type { Day } from '../../domain/day.js'
import type { Figure, MissingReason } from '../../figures/figure.js'

/** Why each day of a series without a value has none. */
export function missingDays(series: readonly Figure[]): ReadonlyMap<Day, MissingReason> {
  return new Map(series.flatMap(({ asAt, missing }) => (missing === null ? [] : [[asAt, missing] as const])))
}
