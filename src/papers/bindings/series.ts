import { dayText } from '../../domain/day-text.js'
import { binding } from '../binding.js'
import { monthsBefore } from '../months-before.js'
import { statedFigure } from '../stated-figure.js'
import { type Every, stepDays } from '../step-days.js'
import { seriesTable } from '../tables/series-table.js'

const MOST = 6

export default binding({
  id: 'series',
  what: 'One or several indicators on several days, as a table: every month, quarter or year back from the last day.',
  example: '{{series CL01 from=-1y every=quarter}}',
  in: 'block',
  arguments: {
    indicators: { as: 'indicators', what: 'the ids of up to six indicators', required: true },
    from: { as: 'day', what: 'the first day; a year before the last when left out' },
    to: { as: 'day', what: 'the last day; the paper’s own when left out' },
    every: {
      as: 'choice',
      what: 'how far apart the days are, counted back from the last; a month when left out',
      choices: ['month', 'quarter', 'year']
    },
    title: { as: 'words', what: 'the table’s title' }
  },
  order: ['indicators'],
  wrong: ({ indicators, from, to }, { asAt }) => {
    if (indicators.length > MOST) return `A table of more than ${MOST} indicators does not fit a page; make two of it.`
    return from !== null && from >= (to ?? asAt) ? 'A series goes from an earlier day to a later one.' : null
  },
  needs: ({ indicators, ...given }, { asAt }) =>
    daysOf(given, asAt).flatMap(day => indicators.map(({ id }) => ({ of: 'figure' as const, indicator: id, day }))),
  shows: ({ indicators, title, ...given }, facts, at) => {
    const days = daysOf(given, facts.about.asAt)
    const series = indicators.map(indicator => ({ indicator, figures: days.map(day => facts.figure(indicator, day)) }))
    const named = indicators.length === 1 ? indicators[0]!.title : 'Indicators'
    const shown = title ?? `${named}, ${dayText(days[0]!)} to ${dayText(days.at(-1)!)}`
    const stated = series.flatMap(({ indicator, figures }) => figures.map(each => statedFigure(each, indicator, at)))
    return { blocks: [seriesTable(series, days, shown, facts.about.council)], stated }
  }
})

interface Given {
  readonly from: string | null
  readonly to: string | null
  readonly every: Every | null
}

function daysOf({ from, to, every }: Given, asAt: string): string[] {
  const last = to ?? asAt
  return stepDays(from ?? monthsBefore(last, 12), last, every ?? 'month')
}
