import type { Day } from '../../domain/day.js'
import type { ControlChart } from '../../statistics/control-chart.js'
import { type Broken, signalsIn } from '../../statistics/control-rules.js'

/** Whether the figure an action should move has moved since, as its control chart tells it. */
export interface Impact {
  /** `against`: it moved the other way. `open`: no signal began since, or there is no point yet. */
  readonly state: 'shown' | 'against' | 'open'
  /** The first signal that says so, by the day it began; null while nothing does. */
  readonly signal: DatedSignal | null
  /** Points with a value since the action. */
  readonly points: number
}

interface DatedSignal extends Broken {
  readonly began: Day
  readonly ended: Day
}

/**
 * What a chart shows since a day: a signal on the side the figure should move to, one on the other side, or none. The
 * newest signal decides. One whose first point is on that day or before it began without the action, and tells nothing of
 * it however long it goes on. Two points are never compared.
 */
export function impactOf(direction: 'rise' | 'fall', since: Day, chart: ControlChart): Impact {
  const side = direction === 'rise' ? 'high' : 'low'
  const points = chart.points.filter(({ day, value }) => day > since && value !== null).length
  const signals = signalsOf(chart).filter(({ began }) => began > since)
  const newest = signals.reduce((last, each) => (last && last.ended >= each.ended ? last : each), signals[0])
  if (!newest) return { state: 'open', signal: null, points }
  const alike = signals.filter(each => each.side === newest.side)
  const signal = alike.reduce((first, each) => (each.began < first.began ? each : first), alike[0]!)
  return { state: newest.side === side ? 'shown' : 'against', signal, points }
}

function signalsOf({ points, segments }: ControlChart): readonly DatedSignal[] {
  return segments.flatMap((_, segment) => {
    const own = points.filter(point => point.segment === segment)
    const found = signalsIn(
      own.map(({ value }) => value),
      own.map(({ limits }) => limits)
    )
    return found.map(({ rule, side, first, last }) => ({
      rule,
      side,
      began: own[first]!.day,
      ended: own[last]!.day
    }))
  })
}

/** Says whether the latest point of a chart is a signal on the side that a figure should not move to. */
export function movesAgainst(direction: 'rise' | 'fall', { variation }: ControlChart): boolean {
  return variation?.rule != null && variation.side === (direction === 'rise' ? 'low' : 'high')
}
