import type { Day } from '../domain/day.js'
import { type ControlChart, type ControlChartOptions, controlChart, type Measured } from './control-chart.js'
import type { Limits } from './control-rules.js'

const EXPECTED_FOR_NEAR_LIMITS = 5

/** Those who count and those who could, on a day; a denominator of 0 or null leaves a gap. */
export interface DatedShare {
  readonly day: Day
  readonly numerator: number | null
  readonly denominator: number | null
}

/**
 * A chart of proportions in per cent whose size varies: the centre is all who count over all who could, the limits are
 * ± 3 standard errors at each point's own size, cut at 0 and 100. Beyond a limit, trend and shift are judged as on any
 * chart; two of three only where at least 5 are expected to count and 5 not to, for below that two standard errors are
 * passed too often by chance. Source: Montgomery, Introduction to Statistical Quality Control, section 7.3.
 */
export function pChart(series: readonly DatedShare[], options: ControlChartOptions): ControlChart {
  return controlChart('p', series.map(measured), pLimits, options)
}

function measured({ day, numerator, denominator }: DatedShare): Measured {
  const value = numerator === null || !denominator ? null : (100 * numerator) / denominator
  return { day, value, numerator, denominator }
}

function pLimits(segment: readonly Measured[]): (Limits | null)[] {
  const known = segment.filter(each => each.value !== null)
  const counting = total(known.map(each => each.numerator))
  const all = total(known.map(each => each.denominator))
  return segment.map(each =>
    each.value === null || !each.denominator ? null : limitsAt(counting, all, each.denominator)
  )
}

function total(numbers: readonly (number | null)[]): number {
  return numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0)
}

function limitsAt(counting: number, all: number, size: number): Limits {
  const share = counting / all
  const error = Math.sqrt((share * (1 - share)) / size)
  const at = (errors: number) => 100 * Math.min(1, Math.max(0, share + errors * error))
  const near = Math.min(counting, all - counting) * size >= EXPECTED_FOR_NEAR_LIMITS * all
  return {
    centre: 100 * share,
    lower: at(-3),
    upper: at(3),
    nearLower: near ? at(-2) : null,
    nearUpper: near ? at(2) : null
  }
}
