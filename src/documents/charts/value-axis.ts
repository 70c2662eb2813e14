import { type ScaleLinear, scaleLinear } from 'd3-scale'
import type { Unit } from '../../indicators/indicator.js'

const TICKS = 5
const FROM_ZERO_BELOW = 0.5

/** The values a unit can take, when every value drawn keeps to it: a percentage lies in 0 to 100, a count is not below 0. */
export function possible(values: readonly number[], unit: Unit): { readonly low: number; readonly high: number } {
  const low = values.some(value => value < 0) ? Number.NEGATIVE_INFINITY : 0
  const high = unit !== 'percent' || values.some(value => value > 100) ? Number.POSITIVE_INFINITY : 100
  return { low, high }
}

/**
 * A scale from values to heights in pixels that holds them all with round ends: from 0 when the smallest is under half
 * of the largest, and never past what the unit can be.
 */
export function valueScale(
  values: readonly number[],
  unit: Unit,
  top: number,
  bottom: number
): ScaleLinear<number, number> {
  const bounds = possible(values, unit)
  const [least, most] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)]
  const room = (most - least) * 0.08 || Math.abs(most) * 0.1 || 1
  const from = least >= 0 && least < most * FROM_ZERO_BELOW ? 0 : least - room
  const scale = scaleLinear([Math.max(from, bounds.low), Math.min(most + room, bounds.high)], [bottom, top])
  const [low, high] = scale.nice(TICKS).domain() as [number, number]
  return scale.domain([Math.max(low, bounds.low), Math.min(high, bounds.high)])
}

/** Round values for the axis, about five of them; whole when counting. */
export function valueTicks(scale: ScaleLinear<number, number>, unit: Unit): number[] {
  const ticks = scale.ticks(TICKS)
  return unit === 'count' || unit === 'days' ? ticks.filter(Number.isInteger) : ticks
}
