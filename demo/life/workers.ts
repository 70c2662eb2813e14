import { type DayNumber, dayText } from '../calendar.js'
import type { Random } from '../random.js'
import type { Allocation, Case, Child } from './child.js'

const REASONS = { LEFTRL: 34, MANAGE: 22, TSPROC: 18, ABSENC: 10, ORGRST: 6, OTHERS: 6, PCCHAN: 2, CHCHAN: 2 }
const SAFEGUARDING = ['Safeguarding team 1', 'Safeguarding team 2', 'Safeguarding team 3', 'Safeguarding team 4']
const CARE = ['Children looked after team 1', 'Children looked after team 2', 'Children looked after team 3']

/** Gives every case its social workers one after the other: who, in which team, from when and why they changed. */
export function allocateWorkers(child: Child, random: Random, until: DayNumber, scale: number): void {
  for (const subject of child.cases) {
    if (subject.refused) continue
    const end = subject.closed ?? until + 1
    let worker = workerOf(random, scale)
    let because = 'FCONTA'
    for (let start = subject.referred; start < end && start <= until; ) {
      const next = Math.min(end, changeDay(subject, start, random))
      const allocation: Allocation = {
        start,
        end: next >= end && subject.closed === null ? null : next,
        worker,
        team: teamOf(child, subject, start, random),
        because
      }
      child.workers.push(allocation)
      start = next
      worker = workerOf(random, scale)
      because = random.weighted(REASONS)
    }
  }
}

function changeDay(subject: Case, start: DayNumber, random: Random): DayNumber {
  const assessed = subject.assessment?.authorised ?? start + 60
  const year = dayText(start).slice(0, 4)
  const mean = year === '2020' || year === '2021' ? 330 : 420
  return start === subject.referred ? Math.max(start + 20, assessed) : start + 40 + Math.round(random.exponential(mean))
}

function teamOf(child: Child, subject: Case, day: DayNumber, random: Random): string {
  if (day === subject.referred) return subject.team
  const inCare = child.periods.some(period => period.start <= day + 60 && (period.end === null || period.end > day))
  return random.pick(inCare ? CARE : SAFEGUARDING)
}

function workerOf(random: Random, scale: number): string {
  return `SW${100_100 + 37 * random.between(0, Math.max(8, Math.round(130 * scale)))}`
}
