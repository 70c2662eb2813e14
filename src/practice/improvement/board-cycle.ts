import { addDays, addMonths, type Day } from '../../domain/day.js'

/** How often a board meets, and when it stopped. */
export interface Cycle {
  readonly cycle: 'weeks' | 'month' | 'quarter' | null
  /** Weeks between meetings, for a cycle by weeks. */
  readonly weeks: number | null
  /** The last day it sat; null while it goes on. */
  readonly ended: Day | null
}

/** When a board meets next. */
export interface NextMeeting {
  readonly day: Day
  /** `set`: a meeting on record. `expected`: by the cycle, from the latest meeting. */
  readonly as: 'set' | 'expected'
}

/**
 * The next meeting of a board: the first on record that has not passed, else what the cycle says after the latest one,
 * which may lie in the past. Null when the board has ended, or nothing tells.
 */
export function nextMeeting(cycle: Cycle, meetings: readonly Day[], today: Day): NextMeeting | null {
  if (cycle.ended !== null && cycle.ended < today) return null
  const days = [...meetings].sort()
  const set = days.find(day => day >= today)
  if (set) return { day: set, as: 'set' }
  const latest = days.at(-1)
  const expected = latest === undefined ? null : after(cycle, latest)
  return expected === null ? null : { day: expected, as: 'expected' }
}

/** A cycle in words. @example cycleText({ cycle: 'weeks', weeks: 6, ended: null }) // 'every 6 weeks' */
export function cycleText({ cycle, weeks }: Pick<Cycle, 'cycle' | 'weeks'>): string | null {
  switch (cycle) {
    case 'weeks':
      return weeks === 1 ? 'every week' : `every ${weeks} weeks`
    case 'month':
      return 'every month'
    case 'quarter':
      return 'every quarter'
    case null:
      return null
  }
}

function after({ cycle, weeks }: Cycle, latest: Day): Day | null {
  switch (cycle) {
    case 'weeks':
      return weeks === null ? null : addDays(latest, 7 * weeks)
    case 'month':
      return addMonths(latest, 1)
    case 'quarter':
      return addMonths(latest, 3)
    case null:
      return null
  }
}
