import { controlChartBlock } from '../../documents/charts/chart-blocks/control-chart-block.js'
import { shownTitle } from '../items/plain-title.js'
import { statedFigure } from '../stated-figure.js'
import type { ChartKind } from './chart-kind.js'
import { missingDays } from './missing-days.js'
import { ownChart } from './with-source.js'

/** One indicator’s control chart: three years of month ends with limits, signals, target and decisions to start afresh. */
export const control: ChartKind = {
  wrong: ({ indicators }) => (indicators.length === 1 ? null : 'A control chart is of one indicator.'),
  needs: ({ indicators, to }) => indicators.map(({ id }) => ({ of: 'row' as const, indicator: id, day: to })),
  shows: ({ indicators: [indicator], to, title }, facts, { id, at }) => {
    const { chart, series } = facts.row(indicator!, to)
    if (chart === null) return null
    const { unit } = indicator!
    const named = shownTitle(indicator!)
    const block = controlChartBlock({ id, title: title ?? named, unit, chart, missing: missingDays(series) })
    const days = series.map(({ asAt }) => asAt)
    const stated = series.slice(-1).map(figure => statedFigure(figure, indicator!, at))
    return { block: ownChart(block, facts.about.council, days), stated }
  }
}
