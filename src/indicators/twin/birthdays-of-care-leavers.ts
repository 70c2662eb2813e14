import type { Day } from '../../domain/day.js'
import type { CareLeaverRow } from '../../facts/fact-rows.js'
import { inMonthsTo } from './in-months-to.js'

/** For twins: former relevant young people who turned 19, 20 or 21 in the year to a day, but for those left out by name. */
export function birthdaysInYear(care_leaver: readonly CareLeaverRow[], day: Day): readonly CareLeaverRow[] {
  return care_leaver.filter(each => {
    if (each.birthday_age < 19 || each.birthday_age > 21 || !inMonthsTo(day, 12)(each.birthday)) return false
    if (each.eligibility !== null && each.eligibility !== 'FORMER_RELEVANT') return false
    const isGone = each.in_touch === 'DIED' || each.in_touch === 'RHOM'
    const isUnknowable = ['G', 'H', 'R'].some(code => code === each.accommodation)
    return !isGone && !isUnknowable
  })
}
