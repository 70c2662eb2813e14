import { addMonths } from '../../domain/day.js'
import type { Indicator } from '../../indicators/indicator.js'
import type { Better } from '../../statistics/control-chart.js'
import { binding } from '../binding.js'
import { monthsBefore } from '../months-before.js'
import { type ProxyPlan, proxyNeeds, proxyOf } from '../proxies/proxy-line.js'
import { proxyStated } from '../proxies/proxy-stated.js'
import { proxiesTable } from '../tables/proxies-table.js'

const SLOTS = 7

export default binding({
  id: 'proxies',
  what: 'The seven proxy indicators as a table: baseline, value now, the statistical neighbours’ average over three years as target, the value expected by now, and the status against it. Which seven is the author’s choice; the note says how the targets are made and whether they move.',
  example: '{{proxies CL03 CP07 CP09 PM02 AD01 PL06 PL01 lower=CP07 lower=PL06 higher=PM02 outcome=CL02}}',
  in: 'block',
  arguments: {
    indicators: { as: 'indicators', what: 'the ids of the seven', required: true },
    outcome: { as: 'indicator', what: 'what they are proxies for, set below them' },
    lower: { as: 'indicators', what: 'those of them for which less is the aim, where the indicator says neither' },
    higher: { as: 'indicators', what: 'those of them for which more is the aim, where the indicator says neither' },
    baseline: { as: 'day', what: 'the day they are measured from; a year before when left out' },
    years: { as: 'number', what: 'years from the baseline by which the targets are to be met; three when left out' },
    average: { as: 'choice', what: 'how neighbours are averaged; the mean when left out', choices: ['mean', 'median'] },
    fixed: {
      as: 'day',
      what: 'the day whose releases the targets are fixed at; left out, they move with each release'
    },
    model: { as: 'choice', what: 'the year of the neighbour model; 2025 when left out', choices: ['2021', '2025'] },
    'as-at': { as: 'day', what: 'the day it describes; the paper’s own when left out' },
    title: { as: 'words', what: 'the table’s title' }
  },
  order: ['indicators'],
  wrong: (given, { asAt }) => {
    const { baseline, now, end } = planOf(given, asAt)
    if (given.indicators.length !== SLOTS)
      return `There are ${SLOTS} proxy indicators, and ${given.indicators.length} are named.`
    if (baseline >= now) return 'The baseline lies before the day that the proxies are told for.'
    return end > baseline ? null : 'The targets are to be met after the baseline.'
  },
  needs: (given, { asAt }) => {
    const plan = planOf(given, asAt)
    return all(given).flatMap(indicator => [
      ...proxyNeeds(indicator, plan),
      { of: 'row' as const, indicator: indicator.id, day: plan.now }
    ])
  },
  shows: (given, facts, at) => {
    const plan = planOf(given, facts.about.asAt)
    const proxies = all(given).map(indicator => proxyOf(indicator, aimOf(indicator, given), plan, facts))
    const rows = proxies.map(proxy => ({ proxy, row: facts.row(proxy.indicator, plan.now) }))
    const title = given.title ?? 'The seven proxy indicators'
    return {
      blocks: [proxiesTable(rows, plan, { title, council: facts.about.council, isOutcome: given.outcome !== null })],
      stated: proxies.flatMap(proxy => proxyStated(proxy, plan, at))
    }
  }
})

interface Given {
  readonly indicators: readonly Indicator[]
  readonly outcome: Indicator | null
  readonly lower: readonly Indicator[] | null
  readonly higher: readonly Indicator[] | null
  readonly baseline: string | null
  readonly years: number | null
  readonly average: ProxyPlan['average'] | null
  readonly fixed: string | null
  readonly model: string | null
  readonly 'as-at': string | null
}

/** The seven and the outcome. */
function all({ indicators, outcome }: Given): Indicator[] {
  return outcome === null ? [...indicators] : [...indicators, outcome]
}

/** Which way an indicator is to go: its own, else the author's. */
function aimOf({ id, better }: Indicator, { lower, higher }: Given): Better {
  const holds = (list: readonly Indicator[] | null) => list?.some(each => each.id === id) === true
  if (better !== 'neither') return better
  return holds(lower) ? 'lower' : holds(higher) ? 'higher' : 'neither'
}

function planOf({ baseline, years, average, fixed, model, 'as-at': day }: Given, asAt: string): ProxyPlan {
  const now = day ?? asAt
  const from = baseline ?? monthsBefore(now, 12)
  return { baseline: from, now, end: addMonths(from, 12 * (years ?? 3)), average: average ?? 'mean', model, fixed }
}
