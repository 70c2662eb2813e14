import { intervalBarsBlock } from '../../documents/charts/chart-blocks/interval-bars-block.js'
import { dayText } from '../../domain/day-text.js'
import { dimensionTitle } from '../../figures/dimension.js'
import { shownTitle } from '../items/plain-title.js'
import { statedFigure } from '../stated-figure.js'
import type { ChartKind } from './chart-kind.js'
import { ownChart } from './with-source.js'

/** An indicator by the categories of a dimension, as bars with their intervals beside the whole. */
export const bars: ChartKind = {
  wrong: ({ indicators, by }) =>
    indicators.length === 1 && by !== null ? null : 'Bars are of one indicator by one breakdown: write by=sex.',
  needs: ({ indicators, by, to }) =>
    indicators.map(({ id }) => ({ of: 'breakdown' as const, indicator: id, by: by!, day: to })),
  shows: ({ indicators: [indicator], by, to, title }, facts, { id, at }) => {
    const rows = facts.breakdown(indicator!, by!, to)
    const whole = facts.figure(indicator!, to)
    const [first] = rows
    if (!first) return null
    // Numbers of parts are not set beside the number of the whole.
    const isCount = first.figure.unit === 'count'
    const reference = isCount || whole.value === null ? null : { name: 'All', value: whole.value }
    const named = `${shownTitle(indicator!)} by ${dimensionTitle(by!).toLowerCase()}, ${dayText(to)}`
    const block = intervalBarsBlock({ id, title: title ?? named, unit: first.figure.unit, bars: rows, reference })
    const stated = [...rows.map(({ figure }) => figure), whole].map(figure => statedFigure(figure, indicator!, at))
    return { block: ownChart(block, facts.about.council, [to]), stated }
  }
}
