import { ageAt, type DayNumber, type Month, weekdayFrom } from '../calendar.js'
import { step } from '../path.js'
import { addChild, ageAtReferral } from './birth.js'
import type { Child } from './child.js'
import { type Council, scaled } from './council.js'

/** Who contacts and refers, by the census's codes. */
export const SOURCES = {
  '6': 30,
  '2A': 18,
  '5B': 5,
  '5A': 4,
  '3A': 2,
  '3B': 3,
  '3C': 1,
  '3D': 2,
  '3E': 4,
  '3F': 5,
  '1A': 7,
  '1B': 2,
  '1C': 1,
  '1D': 2,
  '2B': 1,
  '4': 3,
  '5C': 3,
  '5D': 4,
  '7': 3,
  '8': 3,
  '9': 4,
  '10': 1
}
const ORGANISATIONS = [
  'Family Hub',
  'Primary school',
  'Secondary school',
  'Health visiting service',
  'Early Help team',
  'Children’s centre'
]

/** A month's contacts that do not become referrals: advice, or early help. */
export function takeContacts(council: Council, month: Month): void {
  const { random } = council
  const count = random.poisson(scaled(council, (step(council.settings.referrals, month.text) / 12) * 0.8))
  for (let number = 0; number < count; number++) {
    const day = Math.min(weekdayFrom(random.between(month.first, month.last)), month.last)
    const child = knownChild(council, day) ?? addChild(council, day - ageAtReferral(random))
    const outcome = random.chance(0.16) ? 'early help' : 'advice'
    child.contacts.push({ day, source: random.weighted(SOURCES), outcome })
    if (outcome === 'early help') beginEarlyHelp(council, child, day)
  }
}

/** A child with a closed case who is still under 17½ and not looked after, drawn at random; null when none turns up. */
export function knownChild(council: Council, day: DayNumber, since = 0): Child | null {
  const { random, known } = council
  const start = since === 0 ? 0 : Math.max(0, known.length - Math.ceil(scaled(council, 2_600)))
  for (let attempt = 0; attempt < 15 && known.length > 0; attempt++) {
    const child = known[random.between(start, known.length - 1)]!
    const last = child.cases.at(-1)!
    const free = last.closed !== null && last.closed < day && child.death === null
    if (free && last.referred >= since && ageAt(child.birth, day + 180) < 18) return child
  }
  return null
}

function beginEarlyHelp(council: Council, child: Child, day: DayNumber): void {
  const { random } = council
  if (child.earlyHelp.some(help => help.end === null || help.end >= day)) return
  const start = day + random.between(1, 14)
  const completed = start + random.between(10, 40)
  child.earlyHelp.push({
    start,
    completed,
    end: completed + random.between(40, 260),
    organisation: random.pick(ORGANISATIONS)
  })
}
