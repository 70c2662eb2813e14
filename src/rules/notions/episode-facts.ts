import type { Collection } from '../return/collection.js'
import type { ReturnChild } from '../return/return-child.js'
import type { EpisodeRow } from '../return/ssda903-return.js'

type WithEpisodes = ReturnChild & { readonly Episodes: readonly EpisodeRow[] }

/** The child's episode that began last, of those beginning on one day the last as sent; null when none has a readable first day. */
export function latestEpisode(child: WithEpisodes): EpisodeRow | null {
  return child.once('latest episode', () => latestOf(child.Episodes))
}

/** The same of last year's return. */
export function latestEpisodeLastYear(
  child: ReturnChild & { readonly Episodes_last: readonly EpisodeRow[] }
): EpisodeRow | null {
  return child.once('latest episode of last year', () => latestOf(child.Episodes_last))
}

/** Whether an episode runs on some day of the collection year; one without a readable end runs on. */
export function runsInYear({ DECOM, DEC }: EpisodeRow, { start, end }: Collection): boolean {
  return DECOM <= end && (Number.isNaN(DEC) || DEC >= start)
}

/** Whether any of the child's episodes runs on some day of the collection year. */
export function hasEpisodeInYear(child: WithEpisodes, collection: Collection): boolean {
  return child.once('has an episode in the year', () => child.Episodes.some(each => runsInYear(each, collection)))
}

function latestOf(episodes: readonly EpisodeRow[]): EpisodeRow | null {
  return episodes.findLast(({ DECOM }) => !Number.isNaN(DECOM)) ?? null
}
