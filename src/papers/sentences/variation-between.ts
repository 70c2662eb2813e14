import type { Day } from '../../domain/day.js'
import type { ControlChart } from '../../statistics/control-chart.js'

/** What a control chart lets be said of a change between two days. */
export type VariationBetween = 'usual' | 'signal' | 'too few' | 'not covered'

/**
 * Judges a change by what the chart marks on either day or between: a signal, or new limits that somebody decided on. A
 * change that begins before the chart does is not covered by it.
 */
export function variationBetween(chart: ControlChart | null, from: Day, to: Day): VariationBetween {
  const known = chart?.points.filter(({ value, day }) => value !== null && day <= to) ?? []
  if (known.length === 0 || known.at(-1)!.limits === null) return 'too few'
  if (from < known[0]!.day) return 'not covered'
  const between = known.filter(({ day }) => day >= from)
  const isSignal = between.some(({ rule }) => rule !== null)
  return isSignal || between[0]!.segment !== between.at(-1)!.segment ? 'signal' : 'usual'
}
