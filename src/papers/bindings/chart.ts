import type { Indicator } from '../../indicators/indicator.js'
import { binding, type ValuesOf } from '../binding.js'
import { bars } from '../charts/bars.js'
import type { ChartGiven, ChartKind } from '../charts/chart-kind.js'
import { control } from '../charts/control.js'
import { flows } from '../charts/flows.js'
import { funnel } from '../charts/funnel.js'
import { map } from '../charts/map.js'
import { mix } from '../charts/mix.js'
import { multiples } from '../charts/multiples.js'
import { trend } from '../charts/trend.js'

const KINDS = { control, trend, bars, mix, flows, funnel, multiples, map } satisfies Readonly<Record<string, ChartKind>>
const NAMES = ['control', 'trend', 'bars', 'mix', 'flows', 'funnel', 'multiples', 'map'] as const

const ARGUMENTS = {
  kind: {
    as: 'choice',
    what: 'control: one indicator with its limits; trend: published years beside neighbours; bars: a breakdown; mix: parts of a whole over time; flows: in and out; funnel: a share by team; multiples: several small control charts; map: a breakdown by ward of home',
    choices: NAMES,
    required: true
  },
  indicators: { as: 'indicators', what: 'the ids of the indicators it shows' },
  domain: { as: 'domain', what: 'a part of the service, in place of ids' },
  measure: { as: 'words', what: 'of a trend: a published measure’s short code, in place of an indicator' },
  by: { as: 'dimension', what: 'of bars, mix and funnel: what it is broken down by' },
  from: { as: 'day', what: 'of mix and flows: the first day' },
  to: { as: 'day', what: 'the last day; the paper’s own when left out' },
  every: {
    as: 'choice',
    what: 'of a mix: how far apart the days are; a quarter when left out',
    choices: ['month', 'quarter', 'year']
  },
  years: { as: 'number', what: 'of a trend: how many years; six when left out' },
  average: { as: 'choice', what: 'of a trend: how neighbours are averaged', choices: ['mean', 'median'] },
  model: { as: 'choice', what: 'of a trend: the year of the neighbour model', choices: ['2021', '2025'] },
  own: {
    as: 'choice',
    what: 'of a trend: “yes” for our own figures of each 31 March in place of those published',
    choices: ['yes']
  },
  title: { as: 'words', what: 'the chart’s title' }
} as const

export default binding({
  id: 'chart',
  what: 'A chart with its title, a sentence that says what it shows, and its numbers as a table.',
  example: '{{chart control CL01}}',
  in: 'block',
  arguments: ARGUMENTS,
  order: ['kind', 'indicators'],
  wrong: (given, { asAt }) => {
    if (given.indicators !== null && given.domain !== null) return 'A chart is of indicators, or of a domain.'
    if (given.from !== null && given.from >= (given.to ?? asAt))
      return 'A chart goes from an earlier day to a later one.'
    return KINDS[given.kind].wrong(told(given, asAt))
  },
  needs: (given, { asAt }) => KINDS[given.kind].needs(told(given, asAt)),
  shows: (given, facts, at) => {
    const chart = told(given, facts.about.asAt)
    const shown = KINDS[given.kind].shows(chart, facts, { id: `chart-${at.line}-${at.column}`, at })
    if (shown && 'block' in shown) return { blocks: [shown.block], stated: shown.stated }
    const named = chart.title ?? chart.indicators[0]?.title ?? chart.measure
    const text = shown?.why ?? `There are no values to draw for ${named}.`
    return { blocks: [{ as: 'notice', tone: 'plain', words: [{ as: 'text', text }] }] }
  }
})

/** What a chart is told, whichever way its indicators were named. */
function told(given: ValuesOf<typeof ARGUMENTS>, asAt: string): ChartGiven {
  const indicators: readonly Indicator[] = given.indicators ?? given.domain ?? []
  return { ...given, indicators, to: given.to ?? asAt, own: given.own !== null }
}
