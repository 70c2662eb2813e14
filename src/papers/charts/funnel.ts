import { funnelBlock } from '../../documents/charts/chart-blocks/funnel-block.js'
import { dayText } from '../../domain/day-text.js'
import { dimensionTitle } from '../../figures/dimension.js'
import { shownTitle } from '../items/plain-title.js'
import { statedFigure } from '../stated-figure.js'
import type { ChartKind } from './chart-kind.js'
import { ownChart } from './with-source.js'

const FEWEST = 3

/** A share by team or another breakdown, each against the limits of its own size. */
export const funnel: ChartKind = {
  wrong: ({ indicators: [indicator, other], by }) =>
    indicator?.unit === 'percent' && !other && by !== null
      ? null
      : 'A funnel is of one percentage by one breakdown: write by=team.',
  needs: ({ indicators, by, to }) =>
    indicators.map(({ id }) => ({ of: 'breakdown' as const, indicator: id, by: by!, day: to })),
  shows: ({ indicators: [indicator], by, to, title }, facts, { id, at }) => {
    const rows = facts.breakdown(indicator!, by!, to)
    if (rows.filter(({ figure }) => figure.value !== null).length < FEWEST) return null
    const named = dimensionTitle(by!).toLowerCase()
    const block = funnelBlock({
      ...{ id, title: title ?? `${shownTitle(indicator!)} by ${named}, ${dayText(to)}` },
      ...{ kind: 'share', many: by === 'team' ? 'teams' : 'categories', size: indicator!.denominator ?? 'children' },
      own: null,
      members: rows.map(({ label, figure: { numerator, denominator, missing } }) => ({
        ...{ label, numerator, denominator, missing: missing === 'empty cohort' ? null : missing }
      }))
    })
    const stated = rows.map(({ figure }) => statedFigure(figure, indicator!, at))
    return { block: ownChart(block, facts.about.council, [to]), stated }
  }
}
