import type { Day } from '../domain/day.js'
import { type Broken, brokenRules, type Limits, type Rule, type Side } from './control-rules.js'

/** Whether a rise or a fall is good news. */
export type Better = 'higher' | 'lower' | 'neither'

/** What a point says: a change for the better, for the worse, neither good nor bad, or nothing but common cause. */
export type Tone = 'improvement' | 'concern' | 'neutral' | 'common'

/** A named person's decision that the process changed for a known cause, so that new limits start on a day. */
export interface Rebase {
  readonly day: Day
  readonly cause: string
  readonly by: string
}

/** One value of a series. Null is missing and leaves a gap. The two numbers are those of a proportion, else null. */
export interface Measured {
  readonly day: Day
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

/** One point of a control chart, ready to draw. */
export interface ChartPoint extends Measured {
  /** Index of its segment. */
  readonly segment: number
  /** Null where a segment has too few points for limits. */
  readonly limits: Limits | null
  /** The rule it breaks, first in precedence; null for common cause. */
  readonly rule: Rule | null
  /** On which side it breaks the rule: above or rising is `high`. */
  readonly side: Side | null
  readonly tone: Tone
}

/** Points that share one centre, from the start or a rebase to the next. */
export interface Segment {
  readonly from: Day
  readonly to: Day
  /** Points with a value. */
  readonly points: number
  /** True under 12 points: the limits are on trial and change with each new point. */
  readonly trial: boolean
  /** The decision that started it; null for the first. */
  readonly rebase: Rebase | null
}

/** Whether the process can be relied on to meet its target: always, never, or by chance. */
export type Assurance = 'pass' | 'fail' | 'inconsistent'

/** A control chart of one series: `xmr` of single values, or `p` of proportions of varying size in per cent. */
export interface ControlChart {
  readonly kind: 'xmr' | 'p'
  readonly better: Better
  readonly target: number | null
  readonly points: readonly ChartPoint[]
  readonly segments: readonly Segment[]
  /** What the last point with a value says; null when it has no limits, as when a rebase has only begun. */
  readonly variation: Pick<ChartPoint, 'tone' | 'side' | 'rule'> | null
  /** Judged by the limits of the last point with a value; null without a target, without them, or when neither direction is better. */
  readonly assurance: Assurance | null
}

/** How to read a series. Rebase days begin a segment with the first point on or after them. */
export interface ControlChartOptions {
  readonly better: Better
  readonly target?: number | null
  readonly rebases?: readonly Rebase[]
}

/** Limits for each value of one segment, null where there can be none. */
export type LimitsOf = (segment: readonly Measured[]) => readonly (Limits | null)[]

const POINTS_FOR_FIRM_LIMITS = 12

/**
 * A control chart of a series in any order of days: limits by segment, the four rules within each segment, what the last
 * point says and whether the target is met reliably. Source: NHS Making Data Count, as in NHSRplotthedots 0.2.2.
 */
export function controlChart(
  kind: ControlChart['kind'],
  series: readonly Measured[],
  limitsOf: LimitsOf,
  options: ControlChartOptions
): ControlChart {
  const { better, target = null } = options
  const parts = segmentsOf(series, options.rebases ?? [])
  const points = parts.flatMap((part, segment) => pointsOf(part.series, limitsOf, better, segment))
  const last = points.findLast(point => point.value !== null)
  return {
    kind,
    better,
    target,
    points,
    segments: parts.map(part => summary(part)),
    variation: last?.limits ? { tone: last.tone, side: last.side, rule: last.rule } : null,
    assurance: assuranceOf(last?.limits ?? null, target, better)
  }
}

interface Part {
  readonly rebase: Rebase | null
  readonly series: readonly Measured[]
}

function segmentsOf(series: readonly Measured[], rebases: readonly Rebase[]): Part[] {
  const sorted = series.toSorted((a, b) => (a.day < b.day ? -1 : 1))
  const starts = rebases.toSorted((a, b) => (a.day < b.day ? -1 : 1)).filter(each => each.day > (sorted[0]?.day ?? ''))
  return [null, ...starts]
    .map((rebase, index) => ({ rebase, series: sorted.filter(each => isWithin(each.day, rebase, starts[index])) }))
    .filter(part => part.series.length > 0)
}

function isWithin(day: Day, from: Rebase | null, to: Rebase | undefined): boolean {
  return (from === null || day >= from.day) && (to === undefined || day < to.day)
}

function pointsOf(series: readonly Measured[], limitsOf: LimitsOf, better: Better, segment: number): ChartPoint[] {
  const limits = limitsOf(series)
  const values = series.map(each => each.value)
  const broken = brokenRules(values, limits)
  return series.map((each, index) => {
    const found = broken[index] ?? null
    const at = limits[index] ?? null
    const tone = toneOf(found, better)
    return { ...each, segment, limits: at, rule: found?.rule ?? null, side: found?.side ?? null, tone }
  })
}

function toneOf(broken: Broken | null, better: Better): Tone {
  if (broken === null) return 'common'
  if (better === 'neither') return 'neutral'
  return (broken.side === 'high') === (better === 'higher') ? 'improvement' : 'concern'
}

function summary({ series, rebase }: Part): Segment {
  const points = series.filter(each => each.value !== null).length
  return { from: series[0]!.day, to: series.at(-1)!.day, points, trial: points < POINTS_FOR_FIRM_LIMITS, rebase }
}

function assuranceOf(limits: Limits | null, target: number | null, better: Better): Assurance | null {
  if (limits === null || target === null || better === 'neither') return null
  if (target > limits.upper) return better === 'higher' ? 'fail' : 'pass'
  if (target < limits.lower) return better === 'higher' ? 'pass' : 'fail'
  return 'inconsistent'
}
