import type { DayNumber } from '../calendar.js'
import {
  type Child,
  currentEpisode,
  type Episode,
  type LegalStatus,
  openPeriod,
  type Period,
  type Placement
} from './child.js'
import type { Council } from './council.js'

/** What changes on a day in a period of care; what is not given stays as it was. */
export interface Change {
  readonly day: DayNumber
  readonly legalStatus?: LegalStatus
  readonly placement?: Placement
  /** Why the placement changed, by the return's codes; null where none is to be given. */
  readonly because?: string | null
}

/** Ends the current episode and begins the next on the same day. */
export function changeEpisode(period: Period, change: Change): void {
  const before = currentEpisode(period)
  const legalStatus = change.legalStatus ?? before.legalStatus
  const placement = change.placement ?? before.placement
  const began = whyBegan(before, legalStatus, placement)
  before.end = change.day
  before.reason = 'X1'
  if (placement !== before.placement) {
    before.placementChange = change.because ?? null
    before.placement.end = change.day
    before.placement.change = change.because ?? null
  }
  period.episodes.push({
    start: change.day,
    end: null,
    began,
    legalStatus,
    placement,
    reason: null,
    placementChange: null
  })
}

/** Ends a child's period of care on a day, for a reason of the return. */
export function endCare(council: Council, child: Child, day: DayNumber, reason: string): void {
  const period = openPeriod(child)!
  const episode = currentEpisode(period)
  Object.assign(episode, { end: day, reason })
  episode.placement.end = day
  Object.assign(period, { end: day, reason })
  council.lookedAfter.delete(child)
}

function whyBegan(before: Episode, legalStatus: LegalStatus, placement: Placement): Episode['began'] {
  const legal = legalStatus !== before.legalStatus
  if (placement === before.placement) return 'L'
  const from = before.placement.carer
  const to = placement.carer
  const sameCarer = from.urn === to.urn && from.postcode === to.postcode && from.provider === to.provider
  return legal ? (sameCarer ? 'U' : 'B') : sameCarer && placement.type !== before.placement.type ? 'T' : 'P'
}
