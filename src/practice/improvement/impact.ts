import type { Day } from '../../domain/day.js'
import type { ChartPoint, ControlChart } from '../../statistics/control-chart.js'

/** Whether the figure an action should move has moved since, as its control chart tells it. */
export interface Impact {
  /** `against`: it moved the other way. `open`: the chart shows nothing but chance since, or there is no point yet. */
  readonly state: 'shown' | 'against' | 'open'
  /** The first point that says so; null while nothing does. */
  readonly point: ChartPoint | null
  /** Points with a value since the action. */
  readonly points: number
}

/**
 * What a chart shows since a day: a signal on the side the figure should move to, one on the other side, or none. The
 * newest signal decides. Two points are never compared.
 */
export function impactOf(direction: 'rise' | 'fall', since: Day, chart: ControlChart): Impact {
  const side = direction === 'rise' ? 'high' : 'low'
  const after = chart.points.filter(({ day, value }) => day > since && value !== null)
  const signals = after.filter(({ rule }) => rule !== null)
  const newest = signals.at(-1)
  if (!newest) return { state: 'open', point: null, points: after.length }
  const point = signals.find(each => each.side === newest.side) ?? newest
  return { state: newest.side === side ? 'shown' : 'against', point, points: after.length }
}

/** Says whether the latest point of a chart is a signal on the side that a figure should not move to. */
export function movesAgainst(direction: 'rise' | 'fall', { variation }: ControlChart): boolean {
  return variation?.rule != null && variation.side === (direction === 'rise' ? 'low' : 'high')
}
