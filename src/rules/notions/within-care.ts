import { SpanIndex } from '../days/span-index.js'
import type { ReturnChild } from '../return/return-child.js'
import type { EpisodeRow } from '../return/ssda903-return.js'
import { periodsOfCare } from './care-facts.js'

type WithEpisodes = ReturnChild & { readonly Episodes: readonly EpisodeRow[] }

/**
 * Whether a span of days of a child who was looked after fits none of the periods of care: one that has ended fits a
 * period that holds its last day, one without an end a period that is open and had begun. False for a child who has no period of care.
 */
export function fitsNoPeriodOfCare(child: WithEpisodes, start: number, end: number): boolean {
  const last = periodsOfCare(child).at(-1)
  if (!last) return false
  // No period begins while one is open, so only the last can be.
  if (Number.isNaN(end)) return !(Number.isNaN(last.ended) && last.started <= start)
  const periods = child.once('periods of care by day', () => {
    return new SpanIndex(periodsOfCare(child), ({ started }) => started, endOf)
  })
  return periods.holding(end) === null
}

/** Whether a child's care had begun by a day and ended by it, so that the child was not looked after from that day on. */
export function hadLeftCare(child: WithEpisodes, day: number): boolean {
  const periods = child.once('periods of care but for their last days', () => {
    return new SpanIndex(
      periodsOfCare(child),
      ({ started }) => started,
      period => endOf(period) - 1
    )
  })
  const first = periodsOfCare(child)[0]
  return first !== undefined && first.started <= day && periods.holding(day) === null
}

/** Whether a day lies in an episode, its first and last day included; one without a readable end runs on. */
export function isInEpisode(child: WithEpisodes, day: number): boolean {
  const episodes = child.once('episodes by day', () => {
    return new SpanIndex(
      child.Episodes,
      ({ DECOM }) => DECOM,
      ({ DEC }) => endOf({ ended: DEC })
    )
  })
  return episodes.holding(day) !== null
}

function endOf({ ended }: { readonly ended: number }): number {
  return Number.isNaN(ended) ? Number.POSITIVE_INFINITY : ended
}
