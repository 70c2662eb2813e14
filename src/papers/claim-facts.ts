import type { Day } from '../domain/day.js'
import { DIMENSIONS, isDimension } from '../figures/dimension.js'
import type { Dimension } from '../figures/figure.js'
import type { Indicator } from '../indicators/indicator.js'
import { findAmong } from './claims/find-among.js'
import { type Need as ClaimNeed, type Needs as ClaimNeeds, daysOf, type Found } from './claims/need.js'
import { publishedBy } from './comparators/published-by.js'
import { type Average, type Group, standingBeside } from './comparators/standing-beside.js'
import { statedBeside } from './comparators/stated-beside.js'
import type { Need } from './facts/need.js'
import type { PaperFacts } from './facts/paper-facts.js'
import type { Place, Stated } from './stated.js'
import { statedAim } from './stated-aim.js'
import { labelOf, statedFigure } from './stated-figure.js'

const GROUPS: readonly Group[] = ['England', 'region', 'statistical neighbours']
const AVERAGES: readonly Average[] = ['mean', 'median']

/** What must be fetched of Sightline's own figures so that a claim's needs can be answered. */
export function factsFor(needs: ClaimNeeds, indicators: readonly Indicator[], asAt: Day): Need[] {
  return Object.values(needs).flatMap(need => {
    const indicator = indicatorOf(need, indicators)
    return indicator ? factsOf(need, indicator, asAt) : []
  })
}

/** The answers to a claim's needs: from the facts, or where they hold nothing of its measure, from among what the paper states. */
export function answersFor<N extends ClaimNeeds>(
  needs: N,
  facts: PaperFacts,
  stated: readonly Stated[],
  at: Place
): Found<N> {
  const { authority } = facts.about
  const own = Object.values(needs as ClaimNeeds).flatMap(need => {
    const indicator = indicatorOf(need, facts.indicators)
    return indicator ? statedOf(need, indicator, facts, at) : []
  })
  const known = new Set(own.map(({ measure }) => measure))
  const others = [...stated, ...stated.flatMap(byItsWords)].filter(({ measure }) => !known.has(measure))
  const found = findAmong(needs, unique([...own, ...others]), authority)
  return { ...found, ...chartsOf(needs, facts) }
}

/** A number from elsewhere that is of an indicator is found by the words it was given under too. */
function byItsWords(stated: Stated): Stated[] {
  const isTyped = stated.source !== null && stated.comparator === null && stated.measure !== stated.label
  return isTyped ? [{ ...stated, measure: stated.label }] : []
}

function indicatorOf({ subject }: ClaimNeed, indicators: readonly Indicator[]): Indicator | undefined {
  return indicators.find(({ id }) => id.toLowerCase() === subject.measure.toLowerCase())
}

function factsOf(need: ClaimNeed, { id, published }: Indicator, asAt: Day): Need[] {
  const { subject, day } = need
  const by = subject.part && isDimension(subject.part.by) ? subject.part.by : null
  const on = (each: Day): Need =>
    by ? { of: 'breakdown', indicator: id, by, day: each } : { of: 'figure', indicator: id, day: each }
  switch (need.as) {
    case 'value':
      return subject.of === null ? [on(day)] : benchmarks(published, null)
    case 'series':
      return seriesDays(need).map(on)
    case 'later':
      return laterDays(day, asAt).map(on)
    case 'parts':
      return dimensionsOf(need.by).map(each => ({ of: 'breakdown', indicator: id, by: each, day }))
    case 'comparator':
      return benchmarks(published, need.model)
    case 'others':
      return benchmarks(published, null)
    case 'target':
    case 'trajectory':
    case 'chart':
      return [{ of: 'row', indicator: id, day }]
  }
}

function benchmarks(measure: string | undefined, model: string | null): Need[] {
  return measure ? [{ of: 'benchmarks', measure, model }] : []
}

function statedOf(need: ClaimNeed, indicator: Indicator, facts: PaperFacts, at: Place): Stated[] {
  const { subject, day } = need
  switch (need.as) {
    case 'value':
      return subject.of === null
        ? figuresOn([day], need, indicator, facts, at)
        : comparators(indicator, null, facts, at)
    case 'series':
      return figuresOn(seriesDays(need), need, indicator, facts, at)
    case 'later':
      return figuresOn(laterDays(day, facts.about.asAt), need, indicator, facts, at)
    case 'parts':
      return dimensionsOf(need.by).flatMap(by =>
        facts.breakdown(indicator, by, day).map(({ figure }) => statedFigure(figure, indicator, at))
      )
    case 'comparator':
      return comparators(indicator, need.model, facts, at)
    case 'others':
      return others(indicator, facts, at)
    case 'target':
    case 'trajectory':
      return targets(indicator, day, facts, at)
    case 'chart':
      return []
  }
}

function figuresOn(days: readonly Day[], { subject }: ClaimNeed, indicator: Indicator, facts: PaperFacts, at: Place) {
  const by = subject.part && isDimension(subject.part.by) ? subject.part.by : null
  return days.flatMap(day => {
    const figure = by ? facts.part(indicator, by, subject.part!.category, day) : facts.figure(indicator, day)
    return figure && figure.value !== null ? [statedFigure(figure, indicator, at)] : []
  })
}

function comparators(indicator: Indicator, model: string | null, facts: PaperFacts, at: Place): Stated[] {
  const measure = indicator.published ? facts.measure(indicator.published) : null
  if (!measure) return []
  const of = { measure: indicator.id, label: labelOf(indicator), unit: indicator.unit }
  return publishedBy(facts.benchmarks(measure.code, model), facts.about.asAt).flatMap(benchmark =>
    GROUPS.flatMap(group =>
      (group === 'statistical neighbours' ? AVERAGES : AVERAGES.slice(0, 1)).map(average =>
        statedBeside(standingBeside(benchmark, measure, group, average), of, at)
      )
    )
  )
}

/** Each neighbour's own value in the newest year published. */
function others(indicator: Indicator, facts: PaperFacts, at: Place): Stated[] {
  const measure = indicator.published ? facts.measure(indicator.published) : null
  const newest = measure && publishedBy(facts.benchmarks(measure.code, null), facts.about.asAt).at(-1)
  if (!measure || !newest) return []
  const beside = standingBeside(newest, measure, 'England', 'mean')
  const of = { measure: indicator.id, label: labelOf(indicator), unit: indicator.unit }
  return newest.neighbours.each.map(({ authority, value, reason }) => ({
    ...statedBeside({ ...beside, name: authority, value, reason }, of, at),
    comparator: null
  }))
}

function targets(indicator: Indicator, day: Day, facts: PaperFacts, at: Place): Stated[] {
  const { target, latest } = facts.row(indicator, day)
  if (!target) return []
  return [statedAim(target.value, 'target', indicator, latest, at)]
}

function chartsOf(needs: ClaimNeeds, facts: PaperFacts): object {
  const charts = Object.entries(needs).flatMap(([name, need]) => {
    const indicator = need.as === 'chart' ? indicatorOf(need, facts.indicators) : undefined
    return indicator ? [[name, facts.row(indicator, need.day).chart] as const] : []
  })
  return Object.fromEntries(charts)
}

function seriesDays(need: Extract<ClaimNeed, { as: 'series' }>): readonly Day[] {
  return daysOf({ ...need, every: need.every === 'stated' ? 'month' : need.every }) ?? []
}

function laterDays(day: Day, asAt: Day): readonly Day[] {
  if (day >= asAt) return []
  return (daysOf({ since: day, day: asAt, every: 'month' }) ?? []).filter(each => each > day)
}

function dimensionsOf(by: readonly string[]): readonly Dimension[] {
  return by.length === 0 ? DIMENSIONS : by.filter(isDimension)
}

function unique(stated: readonly Stated[]): Stated[] {
  return [...new Map(stated.map(each => [JSON.stringify({ ...each, at: null }), each])).values()]
}
