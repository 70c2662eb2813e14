import { DIMENSIONS, dimensionTitle } from '../figures/dimension.js'
import type { Indicator } from '../indicators/indicator.js'
import type { CouncilDay } from './council-day.js'
import type { Breakdown } from './scorecard.js'

/** An indicator by every dimension in which anything is recorded. */
export function breakdownsOf(indicator: Indicator, { council, asAt, counts }: CouncilDay): Breakdown[] {
  return DIMENSIONS.map(by => ({
    by,
    title: dimensionTitle(by),
    rows: council.breakdown(indicator, by, asAt, counts)
  })).filter(({ rows }) => rows.some(row => row.figure.category !== ''))
}
