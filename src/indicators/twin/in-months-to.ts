import { addDays, addMonths, type Day } from '../../domain/day.js'
import { between } from './open-on.js'

/** For twins: says whether a day falls in the months that end on `last`; a missing day does not. */
export function inMonthsTo(last: Day, months: number): (day: Day | null) => boolean {
  return between(addMonths(addDays(last, 1), -months), last)
}
