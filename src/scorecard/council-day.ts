import type { Day } from '../domain/day.js'
import type { CouncilFigures } from '../figures/council-figures.js'
import type { Provenance } from '../figures/figure.js'
import { type Home, latestDay } from '../figures/home.js'
import { CHART_MONTHS } from '../figures/signal-chart.js'
import { definitionsHash } from '../figures/workings.js'
import type { View } from './scorecard.js'

/** A council's figures on the day that a view asks for. */
export interface CouncilDay {
  readonly council: CouncilFigures
  readonly asAt: Day
  /** Every month end up to the day, and the day. */
  readonly days: readonly Day[]
  readonly counts: CouncilFigures['workings']['counts']
  readonly provenance: Provenance
}

/**
 * The figures and the day a view asks for, or the latest; a day between month ends is worked out when it is asked for.
 * Null when no load is in force for the council.
 */
export async function councilDay(home: Home, view: View, now: string): Promise<CouncilDay | null> {
  const knownAt = view.knownAt ?? now
  const council = await home.council(view.authority, knownAt)
  if (!council || council.workings.days.length === 0) return null
  const { workings } = council
  const asAt = view.asAt ?? latestDay(council)
  const before = workings.days.filter(day => day < asAt)
  const { indicators } = home.definitions
  const counts = workings.days.includes(asAt)
    ? workings.counts
    : await workings.countsOn([...before.slice(-CHART_MONTHS), asAt], indicators)
  const provenance = {
    knownAt,
    loads: workings.loads.map(load => load.number),
    definitions: definitionsHash(home.definitions)
  }
  return { council, asAt, days: [...before, asAt], counts, provenance }
}
