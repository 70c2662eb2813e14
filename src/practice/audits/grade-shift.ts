import { addMonths, type Day } from '../../domain/day.js'
import { differenceInterval, type Proportion } from '../../statistics/difference-interval.js'
import type { Interval } from '../../statistics/interval.js'
import { type GradeScale, isGood } from './grade-scales.js'

/** An audit as a shift of grades knows it. */
export interface DatedGrade {
  /** The day it was graded. */
  readonly completed: Day
  /** Its grade after moderation; null when it was not moderated. */
  readonly moderated: string | null
  /** True for a second look at a child, which does not stand by itself. */
  readonly isAgain: boolean
}

/** Whether the audits of the time since a day are graded better than those of the year up to it. */
export interface GradeShift {
  /** `against`: they are graded worse. `open`: too few of them, or chance alone could make the difference. */
  readonly state: 'shown' | 'against' | 'open'
  /** Audits graded good practice, of those moderated. */
  readonly before: Proportion
  readonly after: Proportion
  /** Of the difference, in percentage points; null while there are too few audits on a side. */
  readonly interval: Interval | null
}

/** The audits there must be on each side. */
export const LEAST_AUDITS = 10
const MONTHS_BEFORE = 12

/**
 * What grades show since a day. Grades after moderation alone are compared: a lenient auditor is no impact. Those of the
 * day itself stand before it. Grades on another scale are left out, and so are second looks at a child.
 */
export function gradeShift(scale: GradeScale, audits: readonly DatedGrade[], since: Day): GradeShift {
  const start = addMonths(since, -MONTHS_BEFORE)
  const counted = audits.filter(({ isAgain, completed }) => !isAgain && completed > start)
  const before = proportionOf(
    scale,
    counted.filter(({ completed }) => completed <= since)
  )
  const after = proportionOf(
    scale,
    counted.filter(({ completed }) => completed > since)
  )
  const enough = Math.min(before.denominator, after.denominator) >= LEAST_AUDITS
  const interval = enough ? differenceInterval(before, after) : null
  const state = interval === null ? 'open' : interval.low > 0 ? 'shown' : interval.high < 0 ? 'against' : 'open'
  return { state, before, after, interval }
}

function proportionOf(scale: GradeScale, audits: readonly DatedGrade[]): Proportion {
  const good = audits.map(({ moderated }) => isGood(scale, moderated)).filter(each => each !== null)
  return { numerator: good.filter(Boolean).length, denominator: good.length }
}
