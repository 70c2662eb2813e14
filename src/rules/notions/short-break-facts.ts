import type { ReturnChild } from '../return/return-child.js'
import type { EpisodeRow } from '../return/ssda903-return.js'
import { isShortBreak } from './care-facts.js'

type WithEpisodes = ReturnChild & { readonly Episodes: readonly EpisodeRow[] }

/** Whether the child has an episode of a series of short breaks (V3 or V4). */
export function hasShortBreak(child: WithEpisodes): boolean {
  return child.once('has a short break', () => child.Episodes.some(isShortBreak))
}

/** Whether the child has an episode that is not of a series of short breaks, one without a legal status included. */
export function hasOtherThanShortBreak(child: WithEpisodes): boolean {
  return child.once('has other than short breaks', () => child.Episodes.some(episode => !isShortBreak(episode)))
}

/** Whether the child has episodes of both kinds of short breaks. */
export function hasBothShortBreaks(child: WithEpisodes): boolean {
  return child.once('has both kinds of short breaks', () => {
    const statuses = new Set(child.Episodes.map(({ LS }) => LS))
    return statuses.has('V3') && statuses.has('V4')
  })
}
