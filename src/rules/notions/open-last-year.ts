import type { ReturnChild } from '../return/return-child.js'
import type { EpisodeRow } from '../return/ssda903-return.js'
import { latestEpisodeLastYear } from './episode-facts.js'

type WithLastYear = ReturnChild & { readonly Episodes_last: readonly EpisodeRow[] }

/** A difference of distances, in miles, that is no rounding; the hair under it makes up for fractions no computer holds. */
const FARTHER = 0.2 - 1e-6

/** Whether an episode is the child's earliest of its table, of those beginning on one day the first as sent. */
export function isEarliest({ DECOM, previous }: EpisodeRow): boolean {
  return previous === null && !Number.isNaN(DECOM)
}

/**
 * Whether an episode is the child's earliest this year and differs in a column from the latest of last year, which was
 * left open and so should be the same one; a blank differs from a value, not from a blank.
 */
export function differsFromOpenEpisode<C extends keyof EpisodeRow>(
  episode: EpisodeRow,
  child: WithLastYear,
  column: C,
  isChange: (before: EpisodeRow[C], now: EpisodeRow[C]) => boolean = (before, now) => before !== now
): boolean {
  if (!isEarliest(episode)) return false
  const before = latestEpisodeLastYear(child)
  return before !== null && Number.isNaN(before.DEC) && isChange(before[column], episode[column])
}

/** The same, of an episode that has the reason for beginning (RNE) it had last year; a blank reason is not the same. */
export function differsWithSameReason<C extends keyof EpisodeRow>(
  episode: EpisodeRow,
  child: WithLastYear,
  column: C,
  isChange?: (before: EpisodeRow[C], now: EpisodeRow[C]) => boolean
): boolean {
  return (
    episode.RNE !== null &&
    differsFromOpenEpisode(episode, child, column, isChange) &&
    !differsFromOpenEpisode(episode, child, 'RNE')
  )
}

/** Whether a distance in miles is another by two tenths or more, or is known in one year only. */
export function isOtherDistance(before: number, now: number): boolean {
  return Number.isNaN(before) !== Number.isNaN(now) || Math.abs(before - now) >= FARTHER
}
