import type { Unit } from '../../../indicators/indicator.js'
import type { Assurance, ChartPoint, ControlChart, Segment, Tone } from '../../../statistics/control-chart.js'
import type { Limits } from '../../../statistics/control-rules.js'
import { isMonthly, onPointDay, pointDay } from '../format-point-day.js'
import { formatShare, formatValue } from '../format-value.js'
import { ruleWords } from '../rule-words.js'
import { possible } from '../value-axis.js'

const SIGNS: Readonly<Record<Exclude<Tone, 'common'>, string>> = {
  improvement: 'a sign of improvement',
  concern: 'a sign of concern',
  neutral: 'a sign of real change'
}

const TARGETS: Readonly<Record<Assurance, string>> = {
  pass: 'is met reliably',
  fail: 'will not be met unless something changes',
  inconsistent: 'is met or missed by chance'
}

/** The caption of a control chart: the latest value and what it says, the mean and limits, the target, and what limits rest on. */
export function describeControlChart(chart: ControlChart, unit: Unit): string {
  const last = chart.points.findLast(point => point.value !== null)
  if (!last) return 'There are no values.'
  const monthly = isMonthly(chart.points.map(point => point.day))
  const segment = chart.segments[last.segment]!
  const sentences = [latest(last, unit, monthly), expected(chart, last.limits, unit), rebased(segment, monthly)]
  return [...sentences, targeted(chart, unit), onTrial(segment, last.limits)].filter(each => each !== '').join(' ')
}

/** What one point says, for hearing it alone. @example 'March 2026: 12.0% (6 of 50), above the upper limit, a sign of concern' */
export function describePoint(point: ChartPoint, unit: Unit, monthly: boolean): string {
  const day = pointDay(point.day, monthly)
  if (point.value === null) return `${day}: no value`
  return `${day}: ${formatShare(point.value, unit, point.numerator, point.denominator)}${signal(point, ', ')}`
}

function latest(point: ChartPoint, unit: Unit, monthly: boolean): string {
  const value = formatShare(point.value ?? 0, unit, point.numerator, point.denominator)
  const said = `${onPointDay(point.day, monthly)} the value was ${value}`
  if (point.limits === null) return `${said}; there are too few values for limits.`
  return point.rule === null ? `${said}, no more than chance would bring.` : `${said}, ${signal(point, ': ').slice(2)}.`
}

function signal({ rule, side, tone }: ChartPoint, join: string): string {
  if (rule === null || side === null || tone === 'common') return ''
  return `, ${ruleWords(rule, side)}${join}${SIGNS[tone]}`
}

function expected(chart: ControlChart, limits: Limits | null, unit: Unit): string {
  if (limits === null) return ''
  const bounds = possible(valuesOf(chart), unit)
  const [lower, upper] = [formatValue(limits.lower, unit), formatValue(limits.upper, unit)]
  const range =
    limits.lower <= bounds.low
      ? `up to ${upper}`
      : limits.upper >= bounds.high
        ? `from ${lower} up`
        : `from ${lower} to ${upper}`
  const size = chart.kind === 'p' ? ' at its size' : ''
  return `The mean is ${formatValue(limits.centre, unit)}, and chance alone brings values ${range}${size}.`
}

function rebased({ rebase, from }: Segment, monthly: boolean): string {
  if (rebase === null) return ''
  return `Limits were set anew from ${pointDay(from, monthly)} by ${rebase.by}: ${rebase.cause.replace(/\.$/, '')}.`
}

function targeted({ target, assurance }: ControlChart, unit: Unit): string {
  if (target === null) return ''
  const value = formatValue(target, unit)
  return assurance === null ? `The target is ${value}.` : `The target of ${value} ${TARGETS[assurance]}.`
}

function onTrial(segment: Segment, limits: Limits | null): string {
  if (limits === null || !segment.trial) return ''
  return `The limits rest on ${segment.points} values and are on trial until there are 12.`
}

function valuesOf(chart: ControlChart): number[] {
  return chart.points.flatMap(point => (point.value === null ? [] : [point.value]))
}
