import { type Day, daysBetween } from '../../domain/day.js'
import type { Better } from '../../statistics/control-chart.js'

/** A value on its way from a baseline to a target. */
export interface Journey {
  readonly better: Better
  readonly baseline: number
  readonly target: number
  readonly from: Day
  readonly to: Day
}

export type ProxyStatus = 'Target met' | 'On trajectory' | 'Behind trajectory'

/** The value expected on a day: on the straight line from baseline to target; the target itself where the baseline met it, and after the end. */
export function expectedOn(journey: Journey, day: Day): number {
  const { baseline, target, from, to } = journey
  if (meets(journey, baseline, target)) return target
  const part = Math.min(1, Math.max(0, daysBetween(from, day) / daysBetween(from, to)))
  return baseline + part * (target - baseline)
}

/** How a value stands on a day. */
export function proxyStatus(journey: Journey, value: number, day: Day): ProxyStatus {
  if (meets(journey, value, journey.target)) return 'Target met'
  return meets(journey, value, expectedOn(journey, day)) ? 'On trajectory' : 'Behind trajectory'
}

/** Where neither direction is better by itself, the aim is from the baseline towards the target. */
function meets({ better, baseline, target }: Journey, value: number, aim: number): boolean {
  const isDown = better === 'neither' ? baseline > target : better === 'lower'
  return isDown ? value <= aim : value >= aim
}
