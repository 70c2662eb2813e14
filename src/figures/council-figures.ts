import type { Day } from '../domain/day.js'
import type { Indicator } from '../indicators/indicator.js'
import type { Population } from '../published/published.js'
import type { Counts } from './counts.js'
import { categoryLabel, compareCategories, DIMENSIONS, dimensionTitle } from './dimension.js'
import type { Dimension, Figure } from './figure.js'
import { figureOf, missingFigure } from './figure-of.js'
import { populationOn } from './population-year.js'
import type { Workings } from './workings.js'

/** The figures of one council from one set of workings. */
export class CouncilFigures {
  constructor(
    readonly workings: Workings,
    private readonly populations: readonly Population[]
  ) {}

  /** Figures of an indicator on month ends, or on any days whose counts are given. */
  series(indicator: Indicator, days: readonly Day[], counts: Counts = this.workings.counts): Figure[] {
    return days.map(day => this.at(indicator, day, counts))
  }

  /** The figure on one day. */
  at(indicator: Indicator, asAt: Day, counts: Counts = this.workings.counts): Figure {
    const of = this.#of(indicator, asAt)
    const missing = this.workings.coverage.missing(indicator, asAt)
    return missing ? missingFigure(of, missing) : figureOf(of, counts.whole(indicator.id, asAt))
  }

  /** The figure for each category of a dimension, in the order of its codes. A rate is given as its count: no population is known by category. */
  breakdown(
    indicator: Indicator,
    by: Dimension,
    asAt: Day,
    counts: Counts = this.workings.counts
  ): { readonly label: string; readonly figure: Figure }[] {
    if (this.workings.coverage.missing(indicator, asAt)) return []
    const of = this.#of(
      indicator.unit === 'rate' ? { ...indicator, unit: 'count', denominator: null } : indicator,
      asAt
    )
    return counts
      .parts(indicator.id, by, asAt)
      .sort((a, b) => compareCategories(by, a.category, b.category))
      .map(({ category, count }) => ({
        label: categoryLabel(by, category),
        figure: figureOf({ ...of, by, category }, count)
      }))
  }

  /** The figure for each category of every dimension that something is recorded of. */
  breakdowns(indicator: Indicator, asAt: Day, counts: Counts = this.workings.counts) {
    return DIMENSIONS.map(by => ({
      by,
      title: dimensionTitle(by),
      rows: this.breakdown(indicator, by, asAt, counts)
    })).filter(({ rows }) => rows.some(row => row.figure.category !== ''))
  }

  #of(indicator: Indicator, asAt: Day) {
    const population = indicator.unit === 'rate' ? populationOn(asAt, this.populations) : null
    return { indicator, authority: this.workings.authority, asAt, population }
  }
}
