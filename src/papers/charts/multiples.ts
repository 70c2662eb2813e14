import { smallMultiplesBlock } from '../../documents/charts/chart-blocks/small-multiples-block.js'
import { shownTitle } from '../items/plain-title.js'
import { statedFigure } from '../stated-figure.js'
import type { ChartKind } from './chart-kind.js'
import { missingDays } from './missing-days.js'
import { ownChart } from './with-source.js'

const MOST = 12

/** The control charts of several indicators, small and on one time axis. */
export const multiples: ChartKind = {
  wrong: ({ indicators }) =>
    indicators.length >= 2 && indicators.length <= MOST ? null : `Small charts are of 2 to ${MOST} indicators.`,
  needs: ({ indicators, to }) => indicators.map(({ id }) => ({ of: 'row' as const, indicator: id, day: to })),
  shows: ({ indicators, to, title }, facts, { id, at }) => {
    const rows = indicators.map(indicator => facts.row(indicator, to))
    const drawn = rows.flatMap(({ indicator, chart, series }) =>
      chart === null
        ? []
        : [{ title: shownTitle(indicator), unit: indicator.unit, chart, missing: missingDays(series) }]
    )
    if (drawn.length === 0) return null
    const block = smallMultiplesBlock({ id, title: title ?? 'What the control charts say', multiples: drawn })
    const days = rows.flatMap(({ series }) => series.map(({ asAt }) => asAt)).sort()
    const stated = rows.map(({ indicator, latest }) => statedFigure(latest, indicator, at))
    return { block: ownChart(block, facts.about.council, days), stated }
  }
}
