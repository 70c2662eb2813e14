import type { Day } from '../../domain/day.js'
import type { EpisodeRow, FactRows } from '../../facts/fact-rows.js'
import { openOn } from './open-on.js'

/** For twins: each child looked after on a day, with the episode they are in, if any. */
export function placedOn(
  { looked_after, episode }: Pick<FactRows, 'looked_after' | 'episode'>,
  day: Day
): readonly { readonly child_id: string; readonly episode: EpisodeRow | undefined }[] {
  return looked_after.filter(openOn(day)).map(({ child_id }) => ({
    child_id,
    episode: episode.filter(openOn(day)).find(each => each.child_id === child_id && !each.short_break)
  }))
}
