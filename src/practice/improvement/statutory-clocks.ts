import type { Day } from '../../domain/day.js'
import { workingDayDue } from '../../domain/working-day.js'

/** Something the law or guidance asks of a council by a number of working days. */
export interface Clock {
  readonly label: string
  readonly due: Day
  readonly days: number
  readonly source: string
  /** The field of the letter that holds the day it was done. */
  readonly met: 'drafted' | 'answered'
}

/** What a clock needs to know of a letter. */
export interface ClockedLetter {
  readonly from: string | null
  readonly priority: string | null
  readonly published: Day | null
  /** The clock runs from here; null when not recorded, then from the day it was published. */
  readonly received: Day | null
}

interface Timescale extends Omit<Clock, 'due'> {
  readonly letter: string
  /** First and last day of publishing of the letters it holds for; null while it holds. */
  readonly since: Day
  readonly until: Day | null
}

const ILACS = 'Ofsted: Inspecting local authority children’s services'

// Timescales change by law and guidance: a new one is a line with its first day.
const TIMESCALES: readonly Timescale[] = [
  timescale('focused visit', 'Draft action plan to Ofsted', 20, 'drafted', '2018-01-01', null, ILACS),
  timescale('focused visit', 'Final action plan to Ofsted', 70, 'answered', '2018-01-01', null, ILACS),
  timescale('inspection', 'Final action plan to Ofsted', 70, 'answered', '2018-01-01', null, ILACS),
  timescale(
    'joint inspection',
    'Written statement of action',
    70,
    'answered',
    '2016-01-01',
    null,
    'Joint targeted area inspections: guidance'
  ),
  timescale(
    'send inspection',
    'Written statement of action',
    70,
    'answered',
    '2016-05-01',
    '2022-12-31',
    'The framework for the inspection of local areas’ effectiveness (SEND)'
  ),
  timescale(
    'send inspection',
    'Priority action plan (area SEND)',
    35,
    'answered',
    '2023-01-01',
    null,
    'Area SEND: framework and handbook'
  )
]

/** The statutory clocks that a letter starts, the first due first; none for a letter that asks for no plan. The day it was received is day 0. */
export function clocksOf({ from, priority, published, received }: ClockedLetter): Clock[] {
  const started = received ?? published
  if (priority !== 'yes' || published === null || started === null || from === null) return []
  return TIMESCALES.filter(({ letter }) => letter === from)
    .filter(({ since, until }) => since <= published && (until === null || published <= until))
    .map(({ label, days, source, met }) => ({ label, days, source, met, due: workingDayDue(started, days) }))
    .sort((one, other) => one.days - other.days)
}

/** Working days left, in words. @example leftText(-3) // '3 working days late' */
export function leftText(left: number): string {
  const days = `${Math.abs(left)} working day${Math.abs(left) === 1 ? '' : 's'}`
  return left < 0 ? `${days} late` : left === 0 ? 'today' : `${days} left`
}

function timescale(
  letter: string,
  label: string,
  days: number,
  met: Clock['met'],
  since: Day,
  until: Day | null,
  source: string
): Timescale {
  return { letter, label, days, met, since, until, source }
}
