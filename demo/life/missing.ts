import { ageAt, type DayNumber } from '../calendar.js'
import type { Random } from '../random.js'
import type { Settings } from '../settings.js'
import type { Child, Period } from './child.js'

/** The times a child who is looked after goes missing, or is away without leave; older children in homes most of all. */
export function goMissing(child: Child, settings: Settings, random: Random, until: DayNumber): void {
  for (const period of child.periods) {
    if (!random.chance(proneness(child, period, settings, until))) continue
    const end = Math.min(period.end ?? until + 1, until + 1)
    let day = Math.max(period.start + 5, child.birth + 11 * 365) + Math.round(random.exponential(120))
    while (day < end - 1) {
      const back = Math.min(day + Math.floor(random.exponential(1.2)), end - 1)
      const offered = random.chance(0.92)
      child.absences.push({
        start: day,
        end: back,
        kind: random.chance(0.85) ? 'M' : 'A',
        offered,
        accepted: offered && random.chance(0.6)
      })
      day = back + 2 + Math.round(random.exponential(75))
    }
  }
}

function proneness(child: Child, period: Period, settings: Settings, until: DayNumber): number {
  const age = ageAt(child.birth, Math.min(period.end ?? until, until))
  if (age < 11) return 0
  const inHome = period.episodes.some(episode => episode.placement.type === 'K2' || episode.placement.type === 'K3')
  return settings.missingRate * (inHome ? 3.4 : 1.1) * (age < 13 ? 0.5 : 1)
}
