import type { Day } from '../domain/day.js'
import { type ControlChart, type ControlChartOptions, controlChart, type Measured } from './control-chart.js'
import type { Limits } from './control-rules.js'
import { mean } from './mean.js'

const LIMIT = 2.66
const NEAR_LIMIT = (2 * LIMIT) / 3
const SCREEN = 3.267

/** A value on a day; null is missing. */
export interface DatedValue {
  readonly day: Day
  readonly value: number | null
}

/** Moving ranges of 3.267 times their mean or more are left out of it, once; `screen: false` keeps them all. */
export interface XmrOptions extends ControlChartOptions {
  readonly screen?: boolean
}

/**
 * A chart of single values with limits at the mean ± 2.66 times the mean moving range, near limits at 1.7733 times it;
 * limits are not cut at 0 or 100. No moving range is taken across a missing value or a rebase; a segment without one
 * has no limits. Source: NHS Making Data Count, as in the R package NHSRplotthedots 0.2.2.
 */
export function xmrChart(series: readonly DatedValue[], options: XmrOptions): ControlChart {
  const measured = series.map(({ day, value }) => ({ day, value, numerator: null, denominator: null }))
  return controlChart('xmr', measured, segment => xmrLimits(segment, options.screen ?? true), options)
}

function xmrLimits(segment: readonly Measured[], screen: boolean): (Limits | null)[] {
  const centre = mean(segment.flatMap(each => (each.value === null ? [] : [each.value])))
  const range = meanRange(movingRanges(segment), screen)
  if (centre === null || range === null) return segment.map(() => null)
  const limits: Limits = {
    centre,
    lower: centre - LIMIT * range,
    upper: centre + LIMIT * range,
    nearLower: centre - NEAR_LIMIT * range,
    nearUpper: centre + NEAR_LIMIT * range
  }
  return segment.map(() => limits)
}

function movingRanges(segment: readonly Measured[]): number[] {
  return segment.flatMap(({ value }, index) => {
    const before = segment[index - 1]?.value ?? null
    return value === null || before === null ? [] : [Math.abs(value - before)]
  })
}

function meanRange(ranges: readonly number[], screen: boolean): number | null {
  const all = mean(ranges)
  if (all === null || all === 0 || !screen) return all
  return mean(ranges.filter(range => range < SCREEN * all))
}
