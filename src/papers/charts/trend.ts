import type { OwnYear } from '../../documents/charts/chart-blocks/own-years.js'
import { trendBlock } from '../../documents/charts/chart-blocks/trend-block.js'
import type { Day } from '../../domain/day.js'
import type { Figure } from '../../figures/figure.js'
import type { Benchmark } from '../../published/published.js'
import { editionText } from '../comparators/edition-text.js'
import { publishedBy } from '../comparators/published-by.js'
import { measureTitle, publishedUnit } from '../comparators/published-text.js'
import { shownTitle } from '../items/plain-title.js'
import { statedFigure } from '../stated-figure.js'
import { publishedValues } from '../tables/published-table.js'
import type { ChartGiven, ChartKind } from './chart-kind.js'
import { withSource } from './with-source.js'

const YEARS = 6

/** Published years beside statistical neighbours, the region and England; the council’s own figures may stand for it. */
export const trend: ChartKind = {
  wrong: given => {
    const { indicators, measure, own } = given
    if ((indicators.length === 1) === (measure !== null) || indicators.length > 1)
      return 'A trend is of one indicator, or of one published measure.'
    if (own && measure !== null) return 'Only an indicator has figures of our own.'
    return measureOf(given) === undefined ? `Nothing is published that ${indicators[0]?.id} could be set beside.` : null
  },
  needs: given => [
    { of: 'benchmarks', measure: measureOf(given)!, model: given.model },
    ...ownDays(given).map(day => ({ of: 'figure' as const, indicator: given.indicators[0]!.id, day }))
  ],
  shows: (given, facts, { id, at }) => {
    const code = measureOf(given)!
    const measure = facts.measure(code)
    const days = ownDays(given)
    const years = publishedBy(facts.benchmarks(code, given.model), given.to)
      .slice(-(given.years ?? YEARS))
      .filter(({ year }) => days.length === 0 || `${year}-03-31` >= days[0]!)
    if (!measure || years.length === 0) return null
    const [indicator] = given.indicators
    const figures = indicator ? days.map(day => facts.figure(indicator, day)) : []
    const average = given.average ?? 'mean'
    const block = trendBlock({
      ...{ id, title: given.title ?? (indicator ? shownTitle(indicator) : measureTitle(measure)), average },
      ...{ unit: indicator?.unit ?? publishedUnit(measure), benchmarks: years.map(inShort) },
      authority: facts.about.council,
      ...(given.own && { own: figures.map(ownYear) })
    })
    const published = { measure, years, average, about: facts.about }
    const stated = [...publishedValues(published, at), ...figures.map(figure => statedFigure(figure, indicator!, at))]
    return { block: withSource(block, `Published measure: ${measureTitle(measure)}.`), stated }
  }
}

function inShort(year: Benchmark): Benchmark {
  return { ...year, edition: editionText(year.edition) }
}

function measureOf({ indicators, measure }: ChartGiven): string | undefined {
  return measure ?? indicators[0]?.published
}

/** Every 31 March that the chart shows of the council’s own. */
function ownDays({ own, years, to }: ChartGiven): Day[] {
  if (!own) return []
  const last = Number(to.slice(0, 4)) - (to.slice(5) < '03-31' ? 1 : 0)
  return Array.from({ length: years ?? YEARS }, (_, index) => `${last - index}-03-31`).reverse()
}

function ownYear({ asAt, value, missing }: Figure): OwnYear {
  return { year: Number(asAt.slice(0, 4)), period: asAt.slice(0, 4), value, missing }
}
