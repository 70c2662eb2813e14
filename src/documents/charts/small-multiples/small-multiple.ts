import type { Unit } from '../../../indicators/indicator.js'
import type { ChartPoint, ControlChart } from '../../../statistics/control-chart.js'
import { isMonthly, pointDay } from '../format-point-day.js'
import { formatShare } from '../format-value.js'
import { joined } from '../join-words.js'
import { ruleWords, toneNames } from '../rule-words.js'

/** One indicator among several: its control chart, small. */
export interface SmallMultiple {
  readonly title: string
  readonly unit: Unit
  readonly chart: ControlChart
}

/** The last point with a value; undefined where there is none. */
export function latestOf({ chart }: SmallMultiple): ChartPoint | undefined {
  return chart.points.findLast(point => point.value !== null)
}

/** What the latest point says, in a word or two: a signal by its tone, or that it is none. */
export function signalWord(point: ChartPoint | undefined): string {
  if (!point) return 'No values'
  if (point.limits === null) return 'Too few values'
  return point.rule === null ? 'No signal' : toneNames[point.tone]
}

/** Several series in words: which of them give a signal at their latest value and what it is, and which have none. */
export function describeSmallMultiples(multiples: readonly SmallMultiple[]): string {
  const signals = multiples.filter(each => latestOf(each)?.rule)
  const empty = multiples.filter(each => !latestOf(each))
  const many = `${multiples.length} ${multiples.length === 1 ? 'measure' : 'measures'} over the same time`
  const said = signals.map(
    each => `${each.title}: ${latestWords(each)}, ${signalWord(latestOf(each)).toLowerCase()} (${ruleOf(each)})`
  )
  const none =
    signals.length === 0
      ? `${many}; the latest value of none is a signal.`
      : `${many}; the latest value of ${signals.length} is a signal. ${said.join('; ')}.`
  return empty.length === 0 ? none : `${none} Without values: ${joined(empty.map(each => each.title))}.`
}

/** The latest value and its day. @example '508 in March 2026' */
export function latestWords(multiple: SmallMultiple): string {
  const point = latestOf(multiple)
  if (!point) return 'No value'
  const monthly = isMonthly(multiple.chart.points.map(each => each.day))
  const value = formatShare(point.value ?? 0, multiple.unit, point.numerator, point.denominator)
  return `${value} ${monthly ? 'in' : 'on'} ${pointDay(point.day, monthly)}`
}

function ruleOf(multiple: SmallMultiple): string {
  const { rule, side } = latestOf(multiple)!
  return rule && side ? ruleWords(rule, side) : ''
}
