import { sql } from '../../lake/sql.js'

/** Of `episode e`, beside `looked_after l` on a `day d`: the one the child is in on the day, unless it is a short break. */
export const placedOnTheDay = sql`e.authority = l.authority and e.child_id = l.child_id and not e.short_break
      and e.started <= d.day and (e.ended is null or e.ended > d.day)`

/** For examples at 31 March 2025: of five children looked after, `today` and `last-day` are in an episode of this kind. */
export function twoPlaced(placementType: string, provider = ''): { looked_after: string; episode: string } {
  const kind = `${placementType} | ${provider}`
  return {
    looked_after: `
      child_id    | started
      today       | 2024-06-01
      tomorrow    | 2024-06-01
      last-day    | 2024-06-01
      left        | 2024-06-01
      short-break | 2024-06-01`,
    episode: `
      child_id    | started    | ended      | short_break | placement_type | placement_provider
      today       | 2025-03-31 |            | false       | ${kind}
      tomorrow    | 2025-04-01 |            | false       | ${kind}
      last-day    | 2024-06-01 | 2025-04-01 | false       | ${kind}
      left        | 2024-06-01 | 2025-03-31 | false       | ${kind}
      short-break | 2024-06-01 |            | true        | ${kind}`
  }
}

/** What figures of placements say of Annex A. */
export const ANNEX_A_KNOWS_THE_LATEST_PLACEMENT =
  'Annex A tells only of the latest placement of each child, so from it alone there is a figure only on the day of the extract.'
