import type { Day } from '../../domain/day.js'
import { type InspectionScale, type Sector, scalesOn } from './inspection-scales.js'

/** A judgement and its day; of a previous one the day may not be recorded. */
export interface Dated {
  readonly day: Day | null
  readonly judgement: string | null
}

/** Whether a school was judged better, the same or worse than before; null where the two are not on one scale. */
export function judgementMoved(sector: Sector, before: Dated, now: Dated): 'better' | 'the same' | 'worse' | null {
  const scale = now.day === null ? null : scaleOf(scalesOn(now.day, sector), now.judgement)
  if (!scale || before.judgement === null || !scale.grades.includes(before.judgement)) return null
  if (before.day !== null && before.day < scale.since) return null
  const [was, is] = [scale.grades.indexOf(before.judgement), scale.grades.indexOf(now.judgement!)]
  if (was === is) return 'the same'
  return is < was ? 'better' : 'worse'
}

function scaleOf(scales: readonly InspectionScale[], judgement: string | null): InspectionScale | null {
  return scales.find(({ overall, grades }) => overall && judgement !== null && grades.includes(judgement)) ?? null
}
