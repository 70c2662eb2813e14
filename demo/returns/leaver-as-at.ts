import { ageAt, type DayNumber } from '../calendar.js'
import type { Child } from '../life/child.js'

/** A care leaver's latest position as a council knew it on a day; blanks where it is not known. */
export interface LeaverAsAt {
  readonly eligibility: string
  readonly adviser: string
  readonly inTouch: string
  readonly accommodation: string
  readonly suitability: '' | 'SUITABLE' | 'UNSUITABLE'
  readonly activity: string
  readonly contact: DayNumber | null
}

/** The position on a day of a young person of 16 to 21 who has left care; null for anyone else. */
export function leaverAsAt(child: Child, asAt: DayNumber): LeaverAsAt | null {
  const { leaver } = child
  const age = ageAt(child.birth, asAt)
  if (leaver === null || leaver.since > asAt || age < 16 || age > 21) return null
  const position = leaver.positions.findLast(each => each.day <= asAt)
  const housed = position !== undefined && position.accommodation !== '0'
  return {
    eligibility: age >= 18 ? 'FORMER_RELEVANT' : 'RELEVANT',
    adviser: leaver.adviser,
    inTouch: position?.inTouch ?? 'YES',
    accommodation: housed ? position.accommodation : '',
    suitability: housed ? (position.suitable ? 'SUITABLE' : 'UNSUITABLE') : '',
    activity: position?.activity ?? '',
    contact: leaver.contacts.findLast(day => day <= asAt) ?? null
  }
}
