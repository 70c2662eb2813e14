import { describeControlChart } from '../../../documents/charts/control-chart/describe-control-chart.js'
import { ruleWords, toneNames } from '../../../documents/charts/rule-words.js'
import { changeText, missingText, roundedText, unitText, valueText } from '../../../documents/format-figure.js'
import { dayText, monthText } from '../../../domain/day-text.js'
import type { Indicator } from '../../../indicators/indicator.js'
import type { RebaseDecision } from '../../../register/decisions.js'
import type { ChartPoint } from '../../../statistics/control-chart.js'
import type { IndicatorDetail } from '../../application.js'
import { momentText } from '../../moment-text.js'
import { periodText } from '../../period-text.js'
import { type SignalShown, signalShown } from '../../signal.js'
import { type BesideShown, besideShown } from './beside.js'
import { type BreakdownShown, breakdownShown } from './breakdowns.js'
import { type ChartDrawn, drawControlChart } from './drawings.js'
import type { TargetsShown } from './targets.js'

/** The indicator page: every value as text, every chart drawn. */
export interface IndicatorModel {
  readonly indicator: Pick<Indicator, 'id' | 'title' | 'why' | 'source' | 'exclusions' | 'note'>
  readonly domain: string
  readonly query: string
  /** Where it says what members do not see of it; null for those who are not to know. */
  readonly suppressed: string | null
  readonly asAt: string
  readonly days: readonly Choice[]
  readonly hidden: readonly { readonly name: string; readonly value: string }[]
  readonly latest: {
    readonly value: string
    readonly unit: string
    readonly missing: string | null
    readonly interval: string | null
  }
  readonly previous: string
  readonly change: string
  /** The target that stands on the day, and by when it is to be reached. */
  readonly target: { readonly value: string; readonly under: string } | null
  readonly targets: TargetsShown
  readonly signal: SignalShown
  /** Where to begin an audit of the children behind a concern; null where that is not for this reader, or there is none. */
  readonly dip: string | null
  /** The numbers behind the figure, each with what it counts; `name` is null where there is only one. */
  readonly parts: readonly PartRow[]
  readonly chart: { readonly drawn: ChartDrawn; readonly words: string; readonly rows: readonly PointRow[] } | null
  readonly choice: IndicatorDetail['choice']
  readonly decisions: readonly DecisionRow[]
  readonly months: readonly Choice[]
  readonly form: RebaseForm | null
  readonly breakdowns: readonly BreakdownShown[]
  readonly beside: BesideShown | null
  readonly loads: readonly { readonly number: number; readonly title: string; readonly received: string }[]
  /** The mid-year estimate a rate stands on; null for everything else. */
  readonly population: string | null
  readonly knownAt: string
  readonly definitions: string
}

export interface Choice {
  readonly value: string
  readonly text: string
  readonly selected: boolean
}

/** What was typed to rebase, and what is wrong with it. */
export interface RebaseForm {
  readonly day: string
  readonly cause: string
  readonly errors: { readonly day: string | null; readonly cause: string | null }
}

interface PartRow {
  readonly number: string
  readonly words: string
  readonly name: 'Numerator' | 'Denominator' | null
}

interface PointRow {
  readonly month: string
  readonly value: string
  readonly numerator: string
  readonly denominator: string
  readonly centre: string
  readonly limits: string
  readonly signal: string
}

interface DecisionRow {
  readonly id: string
  readonly month: string
  readonly cause: string
  readonly by: string
  readonly at: string
  readonly withdrawn: string | null
}

/** Turns an indicator in full into what its page shows. */
export function shownIndicator(
  detail: IndicatorDetail,
  decisions: readonly RebaseDecision[],
  query: string,
  form: RebaseForm | null
): Omit<IndicatorModel, 'dip' | 'suppressed' | 'targets'> {
  const { indicator, latest, previous, change, chart, target, asAt, days, choice, provenance } = detail
  const { unit } = indicator
  return {
    indicator,
    domain: detail.domain,
    query,
    asAt: dayText(asAt),
    days: days.map(day => ({ value: day, text: dayText(day), selected: day === asAt })),
    hidden: [...new URLSearchParams(query)]
      .filter(([name]) => name !== 'asAt')
      .map(([name, value]) => ({ name, value })),
    latest: {
      value: valueText(latest.value, unit),
      unit: unitText(unit),
      missing: latest.missing && missingText(latest.missing),
      interval: latest.interval && `${valueText(latest.interval.low, unit)} to ${valueText(latest.interval.high, unit)}`
    },
    previous: valueText(previous?.value ?? null, unit),
    change: changeText(change, unit),
    target: target && { value: valueText(target.value, unit), under: underTarget(target) },
    signal: signalShown(chart),
    parts: partsOf(detail),
    chart: chart && {
      drawn: drawControlChart(chart, indicator),
      words: describeControlChart(chart, unit),
      rows: chart.points.map(point => pointRow(point, detail)).reverse()
    },
    choice,
    decisions: decisions.map(decisionRow),
    months: detail.series
      .map(({ asAt: day }) => ({ value: day, text: monthText(day), selected: day === form?.day }))
      .reverse(),
    form,
    breakdowns: detail.breakdowns.map(each => breakdownShown(each, indicator, detail.wards)),
    beside: detail.benchmarks.length === 0 ? null : besideShown(detail),
    loads: detail.loads.map(load => ({
      number: load.number,
      title: `${load.sourceTitle}, ${periodText(load.period)}`,
      received: momentText(load.received)
    })),
    population: latest.population && `Mid-year estimate of ${latest.population.year}: ${latest.population.edition}`,
    knownAt: momentText(provenance.knownAt),
    definitions: provenance.definitions
  }
}

function underTarget({ met, to }: NonNullable<IndicatorDetail['target']>): string {
  const said = [met === null ? null : met ? 'Met' : 'Not met', to && `due by ${dayText(to)}`].filter(Boolean).join(', ')
  return said.charAt(0).toUpperCase() + said.slice(1)
}

function partsOf({ indicator, latest }: IndicatorDetail): IndicatorModel['parts'] {
  const { numerator, denominator } = latest
  const counted = { number: wholeText(numerator), words: sentence(indicator.numerator) }
  if (indicator.denominator === null) return [{ ...counted, name: null }]
  const whole = { number: wholeText(denominator), words: sentence(indicator.denominator) }
  return [
    { ...whole, name: 'Denominator' },
    { ...counted, name: 'Numerator' }
  ]
}

function wholeText(value: number | null | undefined): string {
  return value == null ? '–' : roundedText(value, 0)
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function pointRow(point: ChartPoint, { indicator: { unit }, series }: IndicatorDetail): PointRow {
  const figure = series.find(each => each.asAt === point.day)
  const { limits, rule, side, tone } = point
  return {
    month: monthText(point.day),
    value: figure?.missing ? missingText(figure.missing) : valueText(point.value, unit),
    numerator: wholeText(figure?.numerator),
    denominator: wholeText(figure?.denominator),
    centre: valueText(limits?.centre ?? null, unit),
    limits: limits ? `${valueText(limits.lower, unit)} to ${valueText(limits.upper, unit)}` : '–',
    signal: rule && side ? `${toneNames[tone]}: ${ruleWords(rule, side)}` : '–'
  }
}

function decisionRow({ id, day, cause, by_name, at, withdrawn }: RebaseDecision): DecisionRow {
  return {
    id,
    month: monthText(day),
    cause,
    by: by_name,
    at: momentText(at),
    withdrawn: withdrawn && `Taken back by ${withdrawn.by} on ${momentText(withdrawn.at)}`
  }
}
