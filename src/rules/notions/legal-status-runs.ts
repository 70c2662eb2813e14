import type { Collection } from '../return/collection.js'
import type { ReturnChild } from '../return/return-child.js'
import type { EpisodeRow } from '../return/ssda903-return.js'
import { lengthOf } from './episode-days.js'

type WithEpisodes = ReturnChild & { readonly Episodes: readonly EpisodeRow[] }

/**
 * Every episode of an unbroken run under one legal status that lasts more than so many days in all. A run goes on while an
 * episode ends on the day the next of that status begins.
 * @example runsBeyond(3, 'L1', child, collection) // police protection held for more than three days
 */
export function runsBeyond(
  days: number,
  status: string,
  child: WithEpisodes,
  collection: Collection
): readonly EpisodeRow[] {
  return runsUnder(status, child)
    .filter(run => daysOf(run, collection) > days)
    .flat()
}

function runsUnder(status: string, { Episodes }: WithEpisodes): readonly (readonly EpisodeRow[])[] {
  const runs: EpisodeRow[][] = []
  for (const episode of Episodes) {
    if (episode.LS !== status) continue
    const run = runs.at(-1)
    if (run && run.at(-1)!.DEC === episode.DECOM) run.push(episode)
    else runs.push([episode])
  }
  return runs
}

function daysOf(run: readonly EpisodeRow[], collection: Collection): number {
  return run.reduce((days, episode) => days + lengthOf(episode, collection), 0)
}
