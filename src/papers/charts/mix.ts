import { mixBlock } from '../../documents/charts/chart-blocks/mix-block.js'
import { monthPeriod } from '../../documents/charts/period.js'
import type { ChartedCount } from '../../documents/charts/shown-figure.js'
import { compareCategories, dimensionTitle } from '../../figures/dimension.js'
import type { Dimension, Figure } from '../../figures/figure.js'
import type { PartRow } from '../facts/paper-facts.js'
import { shownTitle } from '../items/plain-title.js'
import { monthsBefore } from '../months-before.js'
import { labelOf, statedFigure } from '../stated-figure.js'
import { stepDays } from '../step-days.js'
import type { ChartGiven, ChartKind } from './chart-kind.js'
import { shortName } from './short-names.js'
import { ownChart } from './with-source.js'

/** The parts of a whole over time, stacked: children looked after by where they live. */
export const mix: ChartKind = {
  wrong: ({ indicators: [indicator, other], by }) =>
    indicator?.unit === 'count' && !other && by !== null
      ? null
      : 'A mix is of one number by one breakdown: write by=placement_type.',
  needs: given =>
    daysOf(given).map(day => ({ of: 'breakdown' as const, indicator: given.indicators[0]!.id, by: given.by!, day })),
  shows: (given, facts, { id, at }) => {
    const { by, title } = given
    const indicator = given.indicators[0]!
    const days = daysOf(given)
    const each = days.map(day => ({
      day,
      whole: facts.figure(indicator, day),
      rows: facts.breakdown(indicator, by!, day)
    }))
    if (each.every(({ rows }) => rows.length === 0)) return null
    const block = mixBlock({
      ...{
        id,
        title: title ?? `${shownTitle(indicator)} by ${dimensionTitle(by!).toLowerCase()}`,
        whole: labelOf(indicator)
      },
      periods: each.map(({ day, whole }) => ({ ...monthPeriod(day), total: counted(whole) })),
      parts: partsOf(each, by!)
    })
    const figures = each.slice(-1).flatMap(({ whole, rows }) => [whole, ...rows.map(({ figure }) => figure)])
    return {
      block: ownChart(block, facts.about.council, days),
      stated: figures.map(figure => statedFigure(figure, indicator, at))
    }
  }
}

interface OnDay {
  readonly whole: Figure
  readonly rows: readonly PartRow[]
}

/** Every category that holds somebody on one of the days; on a day that it holds nobody its count is 0. */
function partsOf(days: readonly OnDay[], by: Dimension) {
  const categories = [...new Set(days.flatMap(({ rows }) => rows.map(({ figure }) => figure.category ?? '')))]
  return categories
    .sort((one, other) => compareCategories(by, one, other))
    .map(category => ({
      name: shortName(by, category),
      counts: days.map(({ whole, rows }) => {
        const row = rows.find(({ figure }) => figure.category === category)
        if (row) return counted(row.figure)
        return rows.length === 0
          ? { count: null, missing: whole.missing ?? 'not covered' }
          : { count: 0, missing: null }
      })
    }))
}

function counted({ numerator, missing }: Figure): ChartedCount {
  return { count: numerator, missing }
}

function daysOf({ from, to, every }: ChartGiven): string[] {
  const step = every ?? 'quarter'
  return stepDays(from ?? monthsBefore(to, step === 'year' ? 60 : step === 'quarter' ? 24 : 12), to, step)
}
