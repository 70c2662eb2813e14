import type { Interval } from '../../statistics/interval.js'
import { wilsonInterval } from '../../statistics/wilson-interval.js'
import { type GradeScale, placeOnScale } from './grade-scales.js'

/** An audit's grades: as the auditor gave it, and as it was moderated; null where it was not. */
export interface Graded {
  readonly auditor: string
  readonly grade: string | null
  readonly moderated: string | null
}

/** One grade's share of the audits. */
export interface GradeShare {
  readonly grade: string
  readonly count: number
  readonly share: number
  readonly interval: Interval
}

/** How one auditor's grades compare with those after moderation. */
export interface Leniency {
  readonly auditor: string
  readonly moderated: number
  /** Grades lowered and raised by moderation. */
  readonly lowered: number
  readonly raised: number
  /** Mean of the steps by which the auditor graded above moderation. */
  readonly steps: number
  /** The share that was lowered, in per cent. */
  readonly share: number
  readonly interval: Interval
}

/**
 * Each grade's share of audits in per cent with its Wilson interval, as graded or as they stand after moderation.
 * `as` moderated takes an audit's own grade where it was not moderated. No audits, no shares.
 */
export function gradeShares(scale: GradeScale, audits: readonly Graded[], as: 'graded' | 'moderated'): GradeShare[] {
  const grades = audits.map(({ grade, moderated }) => (as === 'moderated' ? (moderated ?? grade) : grade))
  const known = grades.filter(grade => placeOnScale(scale, grade) !== null)
  if (known.length === 0) return []
  return scale.grades.map(({ value }) => {
    const count = known.filter(grade => grade === value).length
    return { grade: value, count, share: (100 * count) / known.length, interval: wilsonInterval(count, known.length)! }
  })
}

/** How far each auditor's grades were above those after moderation, the most lenient first; those never moderated are left out. */
export function leniencies(scale: GradeScale, audits: readonly Graded[]): Leniency[] {
  const auditors = [...new Set(audits.map(({ auditor }) => auditor))]
  const each = auditors.flatMap(auditor => {
    const steps = audits.filter(audit => audit.auditor === auditor).flatMap(audit => stepsOf(scale, audit))
    if (steps.length === 0) return []
    const lowered = steps.filter(step => step > 0).length
    const raised = steps.filter(step => step < 0).length
    return {
      auditor,
      moderated: steps.length,
      lowered,
      raised,
      steps: steps.reduce((sum, step) => sum + step, 0) / steps.length,
      share: (100 * lowered) / steps.length,
      interval: wilsonInterval(lowered, steps.length)!
    }
  })
  return each.sort((one, other) => other.steps - one.steps || (one.auditor < other.auditor ? -1 : 1))
}

function stepsOf(scale: GradeScale, { grade, moderated }: Graded): number[] {
  const [own, after] = [placeOnScale(scale, grade), placeOnScale(scale, moderated)]
  return own === null || after === null ? [] : [own - after]
}
