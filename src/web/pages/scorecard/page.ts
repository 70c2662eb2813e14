import { sparklineSvg } from '../../../documents/charts/control-chart/sparkline-svg.js'
import { changeText, missingText, publishedReasonText, valueText } from '../../../documents/format-figure.js'
import { dayText } from '../../../domain/day-text.js'
import type { Indicator, Unit } from '../../../indicators/indicator.js'
import type { Benchmark, BenchmarkValue } from '../../../published/published.js'
import type { ControlChart } from '../../../statistics/control-chart.js'
import type { Authority, Scorecard, ScorecardRow } from '../../application.js'
import { momentText } from '../../moment-text.js'
import { type Asked, page, type Sent, type Shown } from '../../page.js'
import { type SignalShown, signalShown } from '../../signal.js'
import { viewOf, viewQuery } from '../../view.js'
import { countSignals, isWanted, type SignalCount, type Wanted, wantedOf } from './wanted.js'

/** The scorecard; `scorecard` is null when nothing is loaded yet. */
export interface ScorecardModel {
  readonly words: string
  /** The signal asked for alone; empty for all. */
  readonly signal: string
  readonly scorecard: ScorecardShown | null
}

interface ScorecardShown {
  readonly asAt: string
  readonly council: string
  /** Every council with loads: a choice when there are several. */
  readonly councils: readonly Choice[]
  readonly days: readonly Choice[]
  /** How many indicators have each signal, those of concern first; each a way to see them alone. */
  readonly signals: readonly SignalCount[]
  /** What else an address asks for, to be sent along with the form. */
  readonly hidden: readonly { readonly name: string; readonly value: string }[]
  readonly groups: readonly { readonly title: string; readonly rows: readonly RowShown[] }[]
  readonly shown: number
  readonly of: number
  readonly query: string
  readonly loads: number
  readonly knownAt: string
}

interface Choice {
  readonly value: string
  readonly text: string
  readonly selected: boolean
}

/** One row per indicator, every cell as text. */
interface RowShown {
  readonly href: string
  readonly title: string
  readonly latest: string
  /** Why there is no value; null when there is one. */
  readonly missing: string | null
  readonly previous: string
  readonly change: string
  readonly target: string | null
  readonly met: 'met' | 'not met' | null
  readonly neighbours: string
  readonly region: string
  readonly england: string
  /** How many of the neighbours had data, and the published year; null when nothing is published. */
  readonly published: string | null
  readonly signal: SignalShown
  readonly sparkline: string
}

export default page({
  navigation: { text: 'Scorecard', href: '/scorecard', order: 1, over: ['/indicators'] },
  routes: [
    { method: 'GET', path: '/scorecard', for: 'figures', answer: show },
    {
      method: 'GET',
      path: '/scorecard.csv',
      for: 'figures',
      answer: asked => file(asked, 'csv', 'text/csv; charset=utf-8')
    },
    { method: 'GET', path: '/scorecard.xlsx', for: 'figures', answer: asked => file(asked, 'xlsx', XLSX) }
  ]
})

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function show(asked: Asked): Promise<Shown> {
  const view = viewOf(asked)
  const scorecard = await asked.application.scorecard(view)
  const wanted = wantedOf(asked.query)
  const query = viewQuery(asked, view)
  const model: ScorecardModel = { ...wanted, scorecard: scorecard && shownOf(scorecard, asked.councils, wanted, query) }
  return { title: 'Scorecard', model }
}

async function file(asked: Asked, format: 'csv' | 'xlsx', type: string): Promise<Sent> {
  const view = viewOf(asked)
  const bytes = await asked.application.download(view, format)
  return { type, name: `scorecard-${view.authority}-${view.asAt ?? 'latest'}.${format}`, bytes }
}

function shownOf(scorecard: Scorecard, councils: readonly Authority[], wanted: Wanted, query: string): ScorecardShown {
  const groups = scorecard.groups.map(({ title, rows }) => ({
    title,
    rows: rows.filter(row => isWanted(row, title, wanted)).map(row => rowOf(row, query))
  }))
  const filled = groups.filter(group => group.rows.length > 0)
  return {
    asAt: dayText(scorecard.asAt),
    council: scorecard.authority.name,
    councils: councils.map(({ code, name }) => ({
      value: code,
      text: name,
      selected: code === scorecard.authority.code
    })),
    days: scorecard.days.map(day => ({ value: day, text: dayText(day), selected: day === scorecard.asAt })),
    groups: filled,
    shown: filled.flatMap(group => group.rows).length,
    of: scorecard.groups.flatMap(group => group.rows).length,
    signals: countSignals(scorecard, wanted, query),
    hidden: [...new URLSearchParams(query)]
      .filter(([name]) => name === 'knownAt')
      .map(([name, value]) => ({ name, value })),
    query,
    loads: scorecard.provenance.loads.length,
    knownAt: momentText(scorecard.provenance.knownAt)
  }
}

function rowOf(
  { indicator, latest, previous, change, chart, target, benchmark }: ScorecardRow,
  query: string
): RowShown {
  const { unit } = indicator
  return {
    href: `/indicators/${indicator.id}${query}`,
    title: indicator.title,
    latest: valueText(latest.value, unit),
    missing: latest.missing && missingText(latest.missing),
    previous: valueText(previous?.value ?? null, unit),
    change: changeText(change, unit),
    target: target && valueText(target.value, unit),
    met: target?.met == null ? null : target.met ? 'met' : 'not met',
    ...publishedOf(benchmark, unit),
    signal: signalShown(chart),
    sparkline: chart ? sparklineSvg(chart.points, sparkline(indicator, chart)) : ''
  }
}

function sparkline({ id, title, unit }: Indicator, { variation }: ControlChart): Parameters<typeof sparklineSvg>[1] {
  return { id: `trend-${id}`, title, unit, width: 108, tone: variation?.tone ?? 'common' }
}

function publishedOf(
  benchmark: Benchmark | null,
  unit: Unit
): Pick<RowShown, 'neighbours' | 'region' | 'england' | 'published'> {
  if (!benchmark) return { neighbours: '–', region: '–', england: '–', published: null }
  // A count for a region or for England is no yardstick for one council.
  const text = ({ value, reason }: BenchmarkValue): string =>
    unit === 'count' ? '–' : value === null ? publishedReasonText(reason) : valueText(value, unit)
  const { mean, withData, of } = benchmark.neighbours
  return {
    neighbours: valueText(mean, unit),
    region: text(benchmark.region),
    england: text(benchmark.england),
    published: `mean of ${withData === of ? of : `${withData} of ${of}`}, ${benchmark.period}`
  }
}
