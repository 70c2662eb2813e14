import type { DayNumber } from '../calendar.js'
import type { Episode, LegalStatus, Period, Placement, Span } from './child.js'

/** The spells of one legal status in a period of care, in order. */
export function legalSpells(period: Period): (Span & { legalStatus: LegalStatus })[] {
  const spells: (Span & { legalStatus: LegalStatus })[] = []
  for (const { legalStatus, start, end } of period.episodes) {
    const last = spells.at(-1)
    if (last?.legalStatus === legalStatus) last.end = end
    else spells.push({ legalStatus, start, end })
  }
  return spells
}

/** The placements of a period of care, in order, short stays elsewhere among them. */
export function placementsOf(period: Period): Placement[] {
  return [...new Set(period.episodes.map(episode => episode.placement))]
}

/** The day a child began to live with the carer of an episode, short stays elsewhere apart. */
export function livedThereSince(period: Period, episode: Episode): DayNumber {
  let since = episode.start
  for (const before of period.episodes.slice(0, period.episodes.indexOf(episode)).reverse()) {
    if (before.placement.type.startsWith('T')) continue
    if (before.placement.carer !== episode.placement.carer) break
    since = before.start
  }
  return since
}

/** How many placements touch a span of days; short stays and changes with the same carer make no new one. */
export function placementsBetween(periods: readonly Period[], first: DayNumber, last: DayNumber): number {
  const touching = periods.flatMap(period =>
    runsOf(period).filter(run => run.start <= last && (run.end === null || (run.end > first && run.end > run.start)))
  )
  return touching.length
}

function runsOf(period: Period): Span[] {
  const runs: (Span & { readonly carer: Placement['carer'] })[] = []
  for (const { type, carer, start, end } of placementsOf(period)) {
    const last = runs.at(-1)
    if (last !== undefined && (type.startsWith('T') || last.carer === carer)) last.end = end
    else if (!type.startsWith('T')) runs.push({ carer, start, end })
  }
  return runs
}
