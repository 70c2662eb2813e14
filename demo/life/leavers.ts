import { birthdayAt, type DayNumber, dayText } from '../calendar.js'
import { step } from '../path.js'
import type { Random } from '../random.js'
import type { Settings } from '../settings.js'
import type { Child, Leaver, LeaverPosition } from './child.js'

const IN_TOUCH = { YES: 92.5, NO: 3.5, NREQ: 2, REFU: 1.5, RHOM: 0.5 }
const OCCUPIED = { F2: 30, F5: 34, F4: 9, P5: 8, P2: 5, F1: 12, P4: 1, P1: 1 }
const UNOCCUPIED = { G5: 62, G4: 24, G6: 14 }
const SUITABLE = { U: 32, D: 17, B: 15, Z: 14, E: 6, K: 6, T: 4, C: 4, Y: 2 }
const UNSUITABLE = { X: 38, S: 18, V: 8, W: 6, U: 14, Y: 6, K: 10 }

/** What becomes of a young person who left care at 16 or over, as known round each birthday from the 17th to the 21st. */
export function follow(child: Child, settings: Settings, random: Random, until: DayNumber): void {
  const last = child.periods.at(-1)!
  if (last.end === null || last.end > until || child.death !== null || daysAfter14(child) < 91) return
  const leaver: Leaver = {
    since: last.end,
    adviser: `PA${random.between(10, 20)}`,
    positions: [],
    contacts: []
  }
  for (let age = 17; age <= 21; age++) {
    const day = birthdayAt(child.birth, age)
    if (day < last.end || day > until) continue
    leaver.positions.push(positionAt(day, age, settings, random, leaver.positions.at(-1)))
  }
  for (let day = last.end + random.between(10, 50); day <= until; day += random.between(35, 75))
    leaver.contacts.push(day)
  child.leaver = leaver
}

function positionAt(
  day: DayNumber,
  age: number,
  settings: Settings,
  random: Random,
  before: LeaverPosition | undefined
): LeaverPosition {
  const month = dayText(day).slice(0, 7)
  const away = age === 17 ? 'YES' : random.weighted(IN_TOUCH)
  if (away !== 'YES') return { day, age, inTouch: away, accommodation: '0', suitable: false, activity: '0' }
  const suitable = random.chance(step(settings.suitable, month) * 1.04)
  const keeps =
    before !== undefined && before.suitable === suitable && before.accommodation !== '0' && random.chance(0.5)
  const accommodation = keeps ? before.accommodation : random.weighted<string>(suitable ? SUITABLE : UNSUITABLE)
  const occupied = accommodation !== 'X' && random.chance(step(settings.activity, month) * 1.1)
  return {
    day,
    age,
    inTouch: 'YES',
    accommodation,
    suitable,
    activity: random.weighted<string>(occupied ? OCCUPIED : UNOCCUPIED)
  }
}

function daysAfter14(child: Child): number {
  const from = birthdayAt(child.birth, 14)
  return child.periods.reduce((days, period) => days + Math.max(0, (period.end ?? 0) - Math.max(period.start, from)), 0)
}
