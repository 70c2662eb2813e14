import { flowsBlock } from '../../documents/charts/chart-blocks/flows-block.js'
import { shortMonth } from '../../documents/charts/format-point-day.js'
import type { ChartedCount } from '../../documents/charts/shown-figure.js'
import type { Day } from '../../domain/day.js'
import { dayText } from '../../domain/day-text.js'
import type { Figure } from '../../figures/figure.js'
import type { Indicator } from '../../indicators/indicator.js'
import { monthsBefore } from '../months-before.js'
import { labelOf, statedFigure } from '../stated-figure.js'
import type { ChartGiven, ChartKind } from './chart-kind.js'
import { ownChart } from './with-source.js'

const PERIODS = 6

/** What came in and what went out between opening and closing numbers: of a number on a day, and the ratio of in to out. */
export const flows: ChartKind = {
  wrong: ({ indicators: [stock, ratio, other] }) =>
    stock?.unit === 'count' && stock.lookback === 0 && ratio?.unit === 'ratio' && !other
      ? null
      : 'Flows are of a number on a day and of its ratio of in to out, in this order: CL01 CL05.',
  needs: given =>
    daysOf(given).flatMap((day, index) => [
      { of: 'figure' as const, indicator: given.indicators[0]!.id, day },
      ...(index === 0 ? [] : [{ of: 'figure' as const, indicator: given.indicators[1]!.id, day }])
    ]),
  shows: (given, facts, { id, at }) => {
    const [stock, ratio] = given.indicators as readonly [Indicator, Indicator]
    const days = daysOf(given)
    const levels = days.map(day => facts.figure(stock, day))
    const moves = days.slice(1).map(day => facts.figure(ratio, day))
    if (moves.every(({ numerator }) => numerator === null)) return null
    const block = flowsBlock({
      ...{ id, title: given.title ?? `${stock.title}: in and out`, what: labelOf(stock) },
      ...{ startsName: 'Came in', endsName: 'Went out' },
      periods: moves.map((move, index) => ({
        ...periodOf(move.asAt, ratio.lookback),
        opening: counted(levels[index]!, 'numerator'),
        starts: counted(move, 'numerator'),
        ends: counted(move, 'denominator'),
        closing: counted(levels[index + 1]!, 'numerator')
      }))
    })
    const stated = [
      ...levels.map(figure => statedFigure(figure, stock, at)),
      ...moves.map(figure => statedFigure(figure, ratio, at))
    ]
    return { block: ownChart(block, facts.about.council, days), stated }
  }
}

/** A count of nothing coming in or going out leaves a ratio without a value, and is a count all the same. */
function counted(figure: Figure, which: 'numerator' | 'denominator'): ChartedCount {
  const count = figure[which]
  return { count, missing: count === null ? (figure.missing ?? 'not covered') : null }
}

function periodOf(last: Day, months: number) {
  return { label: `the ${months} months to ${dayText(last)}`, short: shortMonth(last) }
}

/** The days between the periods, oldest first: each as many months after the one before as the ratio looks back over. */
function daysOf({ indicators: [, ratio], from, to }: ChartGiven): Day[] {
  const months = ratio?.lookback ?? 6
  const first = from ?? monthsBefore(to, months * PERIODS)
  const days: Day[] = []
  for (let step = 0, day = to; day >= first; step++, day = monthsBefore(to, step * months)) days.unshift(day)
  return days
}
