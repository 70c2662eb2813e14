import type { Day } from '../../domain/day.js'
import type { Figure } from '../../figures/figure.js'
import type { Indicator } from '../../indicators/indicator.js'
import type { ScorecardRow } from '../../scorecard/scorecard.js'
import { publishedBy } from '../comparators/published-by.js'
import { type Average, type StandsBeside, standingBeside } from '../comparators/standing-beside.js'
import { statedBeside } from '../comparators/stated-beside.js'
import type { PaperFacts } from '../facts/paper-facts.js'
import type { Place, Stated } from '../stated.js'
import { statedAim } from '../stated-aim.js'
import { labelOf, statedFigure } from '../stated-figure.js'

/** One indicator of a scorecard. */
export interface ScorecardLine {
  readonly indicator: Indicator
  readonly before: Figure
  readonly row: ScorecardRow
  /** England and statistical neighbours in the newest year; null for a number, which councils of different sizes cannot share. */
  readonly england: StandsBeside | null
  readonly neighbours: StandsBeside | null
}

/** The days of a scorecard, and how its neighbours are averaged. */
export interface ScorecardDays {
  readonly earlier: Day
  readonly now: Day
  readonly average: Average
}

/** An indicator with all that stands beside it on a scorecard. */
export function scorecardLine(indicator: Indicator, days: ScorecardDays, facts: PaperFacts): ScorecardLine {
  const row = facts.row(indicator, days.now)
  const before = facts.figure(indicator, days.earlier)
  const code = indicator.unit === 'count' ? undefined : indicator.published
  const measure = code === undefined ? null : facts.measure(code)
  const year = code === undefined ? undefined : publishedBy(facts.benchmarks(code, null), days.now).at(-1)
  if (!measure || !year) return { indicator, before, row, england: null, neighbours: null }
  const beside = (group: 'England' | 'statistical neighbours') => standingBeside(year, measure, group, days.average)
  return { indicator, before, row, england: beside('England'), neighbours: beside('statistical neighbours') }
}

/** Every number of a line as the paper states it. */
export function scorecardStated({ indicator, before, row, england, neighbours }: ScorecardLine, at: Place): Stated[] {
  const of = { measure: indicator.id, label: labelOf(indicator), unit: indicator.unit }
  const beside = [england, neighbours].filter(each => each !== null)
  return [
    ...[before, row.latest].map(figure => statedFigure(figure, indicator, at)),
    ...(row.target ? [statedAim(row.target.value, 'target', indicator, row.latest, at)] : []),
    ...beside.map(each => statedBeside(each, of, at))
  ]
}
