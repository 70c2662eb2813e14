import type { Indicator } from '../indicators/indicator.js'
import { type ChartChoice, chooseChart } from '../statistics/choose-chart.js'
import type { ControlChart, Rebase } from '../statistics/control-chart.js'
import { pChart } from '../statistics/p-chart.js'
import { xmrChart } from '../statistics/xmr-chart.js'
import type { Figure } from './figure.js'

/** Month ends a chart shows, unless a decision to rebase stands further back. */
export const CHART_MONTHS = 36

/** Which chart suits an indicator's series, and why. */
export function chartChoice(indicator: Indicator, series: readonly Figure[]): ChartChoice {
  return chooseChart({
    unit: indicator.unit,
    series: indicator.lookback === 0 ? 'stock' : indicator.lookback === 1 ? 'flow' : 'rolling',
    denominators: series.map(figure => figure.denominator)
  })
}

/** The control chart of a series of figures; null when none has a value. */
export function signalChart(
  indicator: Indicator,
  series: readonly Figure[],
  decided: { readonly target: number | null; readonly rebases: readonly Rebase[] }
): ControlChart | null {
  if (series.every(figure => figure.value === null)) return null
  const options = { better: indicator.better, ...decided }
  const points = series.map(({ asAt, value, numerator, denominator }) => ({ day: asAt, value, numerator, denominator }))
  return chartChoice(indicator, series).chart === 'p' ? pChart(points, options) : xmrChart(points, options)
}
