import { birthdayAt, type DayNumber } from '../calendar.js'
import type { Random } from '../random.js'
import type { Child } from './child.js'

/** The convictions of a child aged 10 or over who is looked after; few have any. */
export function offend(child: Child, random: Random, until: DayNumber): void {
  for (const period of child.periods) {
    const from = Math.max(period.start + 30, birthdayAt(child.birth, 12))
    const end = Math.min(period.end ?? until + 1, until + 1)
    const prone = random.chance(0.11)
    for (
      let day = from + Math.round(random.exponential(500));
      prone && day < end;
      day += 20 + Math.round(random.exponential(400))
    ) {
      child.offences.push(day)
    }
  }
}
