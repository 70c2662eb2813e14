import type { Collection } from '../return/collection.js'
import type { ReturnChild } from '../return/return-child.js'
import type { RowOf } from '../return/return-table.js'
import type { EpisodeRow, Ssda903Shapes } from '../return/ssda903-return.js'

type With<T extends keyof Ssda903Shapes> = ReturnChild & { readonly [N in T]: readonly RowOf<Ssda903Shapes[N]>[] }

/** Placement codes that rules name together. */
export const TEMPORARY: ReadonlySet<string | null> = new Set(['T0', 'T1', 'T2', 'T3', 'T4'])
export const OTHER_PLACEMENTS: ReadonlySet<string | null> = new Set(['Z11', 'Z12', 'Z13', 'Z14'])
export const FOR_ADOPTION: ReadonlySet<string | null> = new Set(['A3', 'A4', 'A5', 'A6'])
export const FOSTERING: ReadonlySet<string | null> = new Set(['U1', 'U2', 'U3', 'U4', 'U5', 'U6'])

/** Whether an episode is of an agreed series of short breaks (legal status V3 or V4). */
export function isShortBreak({ LS }: { readonly LS: string | null }): boolean {
  return LS === 'V3' || LS === 'V4'
}

/** Whether an episode ends in adoption (E11 or E12). */
export function endsInAdoption({ REC }: { readonly REC: string | null }): boolean {
  return REC === 'E11' || REC === 'E12'
}

/** The day of birth in the child's Header row; `NaN` when there is none or it is no day. */
export function birthInHeader(child: With<'Header'>): number {
  return child.Header[0]?.DOB ?? Number.NaN
}

/**
 * Whether a child was looked after throughout the collection year: from its first day or before until after its last,
 * each episode beginning on the day the one before ended, and none of them of a series of short breaks.
 * Source: SSDA903 collection guide, outcomes (OC2) of children looked after for at least twelve months.
 */
export function continuouslyLookedAfter(child: With<'Episodes'>, { start, end }: Collection): boolean {
  return child.once('continuously looked after', () => {
    const dated = child.Episodes.filter(({ DECOM }) => DECOM <= end)
    // Back from the last day of the year, as long as each episode begins where the one before ended.
    let since = Number.NaN
    for (let place = dated.length - 1; place >= 0; place--) {
      const episode = dated[place]!
      const joins = Number.isNaN(since) ? Number.isNaN(episode.DEC) || episode.DEC > end : episode.DEC === since
      if (!joins || isShortBreak(episode)) return false
      since = episode.DECOM
      if (since <= start) return true
    }
    return false
  })
}

/** A time of being looked after without a break. */
export interface PeriodOfCare {
  readonly episodes: readonly EpisodeRow[]
  /** The day its first episode began. */
  readonly started: number
  /** The last day any of its episodes ended; `NaN` while one is open. */
  readonly ended: number
}

/** The child's periods of care in order: episodes are joined while each begins on or before the day the one before ended, or that one is open. */
export function periodsOfCare(child: With<'Episodes'>): readonly PeriodOfCare[] {
  return child.once('periods of care', () => {
    const periods: { episodes: EpisodeRow[]; started: number; ended: number }[] = []
    for (const episode of child.Episodes) {
      if (Number.isNaN(episode.DECOM)) continue
      const last = periods.at(-1)
      if (last && !(episode.DECOM > last.ended)) {
        last.episodes.push(episode)
        // Math.max gives NaN once either is open.
        last.ended = Math.max(last.ended, episode.DEC)
      } else periods.push({ episodes: [episode], started: episode.DECOM, ended: episode.DEC })
    }
    return periods
  })
}
