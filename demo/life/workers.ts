import { type DayNumber, dayText } from '../calendar.js'
import type { Random } from '../random.js'
import type { Allocation, Case, Child } from './child.js'

const REASONS = { LEFTRL: 34, MANAGE: 22, TSPROC: 18, ABSENC: 10, ORGRST: 6, OTHERS: 6, PCCHAN: 2, CHCHAN: 2 }
const ASSESSMENT = ['Assessment team 1', 'Assessment team 2', 'Assessment team 3']
const SAFEGUARDING = ['Safeguarding team 1', 'Safeguarding team 2', 'Safeguarding team 3', 'Safeguarding team 4']
const CARE = ['Children looked after team 1', 'Children looked after team 2', 'Children looked after team 3']
const TEAMS = [...ASSESSMENT, ...SAFEGUARDING, ...CARE]
const WORKERS_OF_A_TEAM = 13

/** The team of every care leaver's personal adviser. */
export const LEAVING_CARE = 'Leaving care team'

/** The team that receives a referral. */
export function assessmentTeam(random: Random): string {
  return random.pick(ASSESSMENT)
}

/** The numbers of a team's social workers in a council of a size against Middlesbrough's; the first of them is in every council. */
export function workersOf(team: string, scale = 1): string[] {
  const place = TEAMS.indexOf(team)
  const count = Math.max(2, Math.round(WORKERS_OF_A_TEAM * scale))
  return Array.from({ length: count }, (_, turn) => `SW${100_100 + 37 * (place + TEAMS.length * turn)}`)
}

/** Gives every case its social workers one after the other: who, in which team, from when and why they changed. */
export function allocateWorkers(child: Child, random: Random, until: DayNumber, scale: number): void {
  for (const subject of child.cases) {
    if (subject.refused) continue
    const end = subject.closed ?? until + 1
    let chance = random.next()
    let because = 'FCONTA'
    for (let start = subject.referred; start < end && start <= until; ) {
      const next = Math.min(end, changeDay(subject, start, random))
      const team = teamOf(child, subject, start, random)
      const workers = workersOf(team, scale)
      const allocation: Allocation = {
        start,
        end: next >= end && subject.closed === null ? null : next,
        worker: workers[Math.floor(chance * workers.length)]!,
        team,
        because
      }
      child.workers.push(allocation)
      start = next
      chance = random.next()
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
