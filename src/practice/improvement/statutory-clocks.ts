import type { Day } from '../../domain/day.js'
import { workingDayDue } from '../../domain/working-day.js'

/** Something the law or guidance asks of a council by a number of working days. */
export interface Clock {
  readonly label: string
  readonly due: Day
  readonly days: number
  readonly source: string
}

interface Asked {
  readonly from: string | null
  readonly priority: string | null
  readonly published: Day | null
}

interface Timescale {
  readonly letters: readonly string[]
  readonly label: string
  readonly days: number
  /** First and last day of publishing of the letters it holds for; null while it holds. */
  readonly since: Day
  readonly until: Day | null
  readonly source: string
}

// Timescales change by law and guidance: a new one is a line with its first day.
const TIMESCALES: readonly Timescale[] = [
  {
    letters: ['focused visit', 'monitoring visit'],
    label: 'Draft action plan to Ofsted',
    days: 20,
    since: '2018-01-01',
    until: null,
    source: 'Inspecting local authority children’s services'
  },
  {
    letters: ['inspection', 'focused visit', 'monitoring visit'],
    label: 'Final action plan to Ofsted',
    days: 70,
    since: '2018-01-01',
    until: null,
    source: 'Inspecting local authority children’s services'
  },
  {
    letters: ['send inspection', 'send revisit'],
    label: 'Written statement of action',
    days: 70,
    since: '2016-05-01',
    until: '2022-12-31',
    source: 'Local area SEND inspections'
  },
  {
    letters: ['send inspection', 'send revisit'],
    label: 'Priority action plan (area SEND)',
    days: 35,
    since: '2023-01-01',
    until: null,
    source: 'Area SEND framework and handbook'
  }
]

/** The statutory clocks that a letter starts, the first due first; none for a letter that asks for no plan. */
export function clocksOf({ from, priority, published }: Asked): Clock[] {
  if (priority !== 'yes' || published === null || from === null) return []
  return TIMESCALES.filter(({ letters }) => letters.includes(from))
    .filter(({ since, until }) => since <= published && (until === null || published <= until))
    .map(({ label, days, source }) => ({ label, days, source, due: workingDayDue(published, days) }))
    .sort((one, other) => one.days - other.days)
}
