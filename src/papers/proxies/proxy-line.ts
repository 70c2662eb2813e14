import type { Day } from '../../domain/day.js'
import { isSmall, SMALLEST_DENOMINATOR } from '../../figures/disclosure/cell.js'
import type { Figure } from '../../figures/figure.js'
import type { Indicator } from '../../indicators/indicator.js'
import type { Better } from '../../statistics/control-chart.js'
import { publishedBy } from '../comparators/published-by.js'
import type { Average } from '../comparators/standing-beside.js'
import type { Need } from '../facts/need.js'
import type { PaperFacts } from '../facts/paper-facts.js'
import { SHARES } from './proxy-measures.js'
import { expectedOn, type Journey, type ProxyStatus, proxyStatus } from './proxy-status.js'
import { type ProxyTarget, proxyTarget } from './proxy-target.js'

/** What all proxies of a table share. */
export interface ProxyPlan {
  readonly baseline: Day
  readonly now: Day
  /** The day the targets are to be met. */
  readonly end: Day
  readonly average: Average
  readonly model: string | null
  /** The day whose releases the targets are fixed at; null where they move with each release. */
  readonly fixed: Day | null
}

/** One proxy indicator: where it began, where it is, where it should be by now, and where it is to be. */
export interface ProxyLine {
  readonly indicator: Indicator
  readonly title: string
  readonly unit: Figure['unit']
  /** What a share is of. */
  readonly base: string | null
  readonly baseline: Figure
  readonly now: Figure
  readonly target: ProxyTarget | null
  readonly expected: number | null
  readonly status: ProxyStatus | null
}

/** What a proxy is worked out from. */
export function proxyNeeds({ id, published }: Indicator, { baseline, now, model, fixed }: ProxyPlan): Need[] {
  const share = SHARES[id]
  const measure = share?.published ?? published
  const days = [baseline, now].flatMap(day => [
    { of: 'figure' as const, indicator: id, day },
    ...(share?.whole ? [{ of: 'figure' as const, indicator: share.whole, day }] : [])
  ])
  const known = fixed === null ? {} : { knownOn: fixed }
  return measure === undefined ? days : [...days, { of: 'benchmarks', measure, model, ...known }]
}

/** A proxy with its target and how it stands. A number without a published share has no target: councils differ in size. */
export function proxyOf(indicator: Indicator, better: Better, plan: ProxyPlan, facts: PaperFacts): ProxyLine {
  const share = SHARES[indicator.id]
  const [baseline, now] = [plan.baseline, plan.now].map(day => valueOn(indicator, day, facts)) as [Figure, Figure]
  const measure = share?.published ?? (indicator.unit === 'count' ? undefined : indicator.published)
  const years =
    measure === undefined ? [] : publishedBy(facts.benchmarks(measure, plan.model, plan.fixed), plan.fixed ?? plan.now)
  const target = proxyTarget(years, plan.average)
  const about = {
    indicator,
    title: share?.title ?? indicator.title,
    unit: now.unit,
    base: share?.base ?? indicator.denominator,
    baseline,
    now,
    target
  }
  if (target === null || baseline.value === null) return { ...about, expected: null, status: null }
  const journey: Journey = {
    ...{ better, baseline: baseline.value, target: target.value },
    ...{ from: plan.baseline, to: plan.end }
  }
  return {
    ...about,
    expected: expectedOn(journey, plan.now),
    status: now.value === null ? null : proxyStatus(journey, now.value, plan.now)
  }
}

/** The figure of a day, of a number its share. */
function valueOn(indicator: Indicator, day: Day, facts: PaperFacts): Figure {
  const figure = facts.figure(indicator, day)
  const share = SHARES[indicator.id]
  if (!share) return figure
  if (figure.value === null) return { ...figure, unit: 'percent' }
  const whole = share.whole === null ? null : facts.figure(byId(share.whole, facts), day)
  const denominator = whole === null ? figure.denominator : whole.numerator
  return sharing(figure, denominator, whole?.missing ?? null, facts.about.audience !== 'officers')
}

/** A number as its share of a whole, under the rules for a share. */
function sharing(figure: Figure, denominator: number | null, missing: Figure['missing'], safe: boolean): Figure {
  const blank = { ...figure, unit: 'percent' as const, interval: null, denominator, value: null }
  if (denominator === null || denominator === 0) return { ...blank, missing: missing ?? 'empty cohort' }
  const numerator = figure.numerator ?? 0
  const tells = isSmall(denominator - numerator) || denominator < SMALLEST_DENOMINATOR
  if (safe && tells) return { ...blank, numerator: null, denominator: null, missing: 'suppressed' }
  return { ...blank, value: (100 * numerator) / denominator }
}

function byId(id: string, { indicators }: PaperFacts): Indicator {
  return indicators.find(each => each.id === id)!
}
