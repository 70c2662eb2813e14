import type { Day } from '../domain/day.js'
import type { Indicator } from '../indicators/indicator.js'
import type { Population } from '../published/published.js'
import { byarInterval } from '../statistics/byar-interval.js'
import { wilsonInterval } from '../statistics/wilson-interval.js'
import type { Count } from './counts.js'
import type { Dimension, Figure, MissingReason } from './figure.js'

/** What a figure is of, besides its counts. */
export interface FigureOf {
  readonly indicator: Indicator
  readonly authority: string
  readonly asAt: Day
  readonly by?: Dimension
  readonly category?: string
  /** The mid-year estimate for a rate; null when none is known. */
  readonly population: Population | null
}

/** A figure from a cohort's counts; a null count is an empty cohort: 0 for a count or a rate, no value for the rest. */
export function figureOf(of: FigureOf, count: Count | null): Figure {
  const counted = count ?? { numerator: 0, denominator: 0, amount: 0 }
  const parts = partsOf(of, counted)
  return {
    ...blank(of),
    ...parts,
    ...(of.indicator.unit === 'rate' && of.population
      ? { population: { year: of.population.year, edition: of.population.edition, value: of.population.value } }
      : {})
  }
}

/** A figure that cannot be worked out, and why. */
export function missingFigure(of: FigureOf, missing: MissingReason): Figure {
  return { ...blank(of), missing }
}

type Parts = Pick<Figure, 'numerator' | 'denominator' | 'value' | 'missing' | 'interval'>

function partsOf({ indicator, population }: FigureOf, { numerator, denominator, amount }: Count): Parts {
  switch (indicator.unit) {
    case 'count':
      return {
        numerator,
        denominator: indicator.denominator ? denominator : null,
        value: numerator,
        missing: null,
        interval: indicator.lookback > 0 ? { method: 'Byar', ...byarInterval(numerator) } : null
      }
    case 'percent':
      return shareOf(numerator, denominator)
    case 'rate':
      return rateOf(numerator, population)
    case 'days':
      return quotient(amount ?? 0, denominator)
    case 'ratio':
      return quotient(numerator, denominator - numerator)
  }
}

function shareOf(numerator: number, denominator: number): Parts {
  const interval = wilsonInterval(numerator, denominator)
  return {
    ...quotient(numerator, denominator, 100),
    interval: interval && { method: 'Wilson', ...interval }
  }
}

function rateOf(numerator: number, population: Population | null): Parts {
  if (!population) return { numerator, denominator: null, value: null, missing: 'no population', interval: null }
  const per = 10_000 / population.value
  const { low, high } = byarInterval(numerator)
  return {
    numerator,
    denominator: population.value,
    value: numerator * per,
    missing: null,
    interval: { method: 'Byar', low: low * per, high: high * per }
  }
}

function quotient(numerator: number, denominator: number, times = 1): Parts {
  const empty = denominator === 0
  return {
    numerator,
    denominator,
    value: empty ? null : (times * numerator) / denominator,
    missing: empty ? 'empty cohort' : null,
    interval: null
  }
}

function blank({ indicator, authority, asAt, by, category }: FigureOf): Figure {
  return {
    indicator: indicator.id,
    authority,
    asAt,
    by: by ?? null,
    category: category ?? null,
    unit: indicator.unit,
    numerator: null,
    denominator: null,
    value: null,
    missing: null,
    interval: null,
    population: null
  }
}
