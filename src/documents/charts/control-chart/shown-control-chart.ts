import type { Day } from '../../../domain/day.js'
import type { MissingReason } from '../../../figures/figure.js'
import type { ControlChart } from '../../../statistics/control-chart.js'
import { pChart } from '../../../statistics/p-chart.js'
import { xmrChart } from '../../../statistics/xmr-chart.js'

/**
 * A control chart as it may be shown: of a day that is suppressed nothing is left but the day. Where the chart was made
 * with such a value it is made anew without it, for a mean and limits would tell of it.
 */
export function shownControlChart(chart: ControlChart, missing: ReadonlyMap<Day, MissingReason>): ControlChart {
  const isHidden = ({ day }: { readonly day: Day }) => missing.get(day) === 'suppressed'
  if (!chart.points.some(point => isHidden(point) && (point.value ?? point.numerator ?? point.denominator) !== null))
    return chart
  const rebases = chart.segments.flatMap(({ rebase }) => rebase ?? [])
  const options = { better: chart.better, target: chart.target, rebases }
  const nothing = { value: null, numerator: null, denominator: null }
  const points = chart.points.map(point => (isHidden(point) ? { day: point.day, ...nothing } : point))
  return chart.kind === 'p' ? pChart(points, options) : xmrChart(points, options)
}
