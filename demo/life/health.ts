import { ageAt, type DayNumber, dayText, weekdayFrom } from '../calendar.js'
import { type Steps, step } from '../path.js'
import type { Random } from '../random.js'
import type { Settings } from '../settings.js'
import type { Child, HealthEvent, Period } from './child.js'

/** Health assessments, dental checks, immunisations, SDQ scores and substance misuse while a child is looked after. */
export function lookAfterHealth(child: Child, settings: Settings, random: Random, until: DayNumber): void {
  for (const period of child.periods) {
    const end = Math.min(period.end ?? until + 1, until + 1)
    assess(child, period, end, settings, random)
    check(child, period, end, settings.dentalOnTime, random)
    scoreDifficulties(child, period, end, random)
    if (random.chance(0.9)) keep(child, 'immunisations', period.start + random.between(10, 200), end)
    watchSubstances(child, period, end, random)
  }
  child.health.sort((a, b) => a.day - b.day)
}

function assess(child: Child, period: Period, end: DayNumber, settings: Settings, random: Random): void {
  let day = weekdayFrom(period.start + random.between(8, 45))
  while (day < end) {
    keep(child, 'health', day, end)
    if (ageAt(child.birth, day) < 5 && random.chance(0.9)) keep(child, 'surveillance', day, end)
    const young = ageAt(child.birth, day + 150) < 5
    const onTime = random.chance(step(settings.healthOnTime, monthOf(day)))
    const gap = young
      ? onTime
        ? random.between(150, 176)
        : random.between(200, 300)
      : onTime
        ? random.between(320, 362)
        : random.between(380, 560)
    day = weekdayFrom(day + gap)
  }
}

function check(child: Child, period: Period, end: DayNumber, rate: Steps, random: Random): void {
  for (
    let day = weekdayFrom(period.start + random.between(20, 180));
    day < end;
    day = weekdayFrom(day + random.between(170, 345))
  ) {
    if (random.chance(step(rate, monthOf(day)) ** 1.4)) keep(child, 'dental', day, end)
  }
}

function scoreDifficulties(child: Child, period: Period, end: DayNumber, random: Random): void {
  const usual = random.between(7, 21)
  for (
    let day = weekdayFrom(period.start + random.between(60, 200));
    day < end;
    day = weekdayFrom(day + random.between(330, 362))
  ) {
    const age = ageAt(child.birth, day)
    if (age < 4 || age > 16) continue
    const scored = random.chance(0.83)
    const score = Math.max(0, Math.min(40, usual + random.between(-5, 5)))
    child.health.push({
      day,
      kind: 'sdq',
      score: scored ? score : null,
      because: scored ? null : random.pick(['SDQ2', 'SDQ4', 'SDQ5'])
    })
  }
}

function watchSubstances(child: Child, period: Period, end: DayNumber, random: Random): void {
  const from = Math.max(period.start, child.birth + 13 * 365)
  if (end - from > 30 && random.chance(Math.min(0.1, ((end - from) / 365) * 0.03)))
    keep(child, 'substance', random.between(from, end - 1), end)
}

function keep(child: Child, kind: HealthEvent['kind'], day: DayNumber, end: DayNumber): void {
  if (day < end) child.health.push({ day, kind, score: null, because: null })
}

function monthOf(day: DayNumber): string {
  return dayText(day).slice(0, 7)
}
