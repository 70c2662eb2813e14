import type { DayNumber } from '../calendar.js'
import type { Carer, Postcode } from '../places.js'

/** A stretch of time from its start up to, not including, its end; null while it goes on. */
export interface Span {
  start: DayNumber
  end: DayNumber | null
}

/** One invented child and everything that happens to them, in order of day. */
export interface Child {
  id: string
  readonly birth: DayNumber
  readonly eighteen: DayNumber
  readonly sex: 'M' | 'F'
  readonly ethnicity: string
  readonly upn: string
  /** Disability codes of the census; empty when there is none. */
  readonly disabilities: readonly string[]
  /** Where the child lived before any period of care; null when there was no home in this country. */
  readonly home: Postcode | null
  /** When an unaccompanied asylum-seeking child arrived. */
  readonly arrived: DayNumber | null
  /** The birth of her first child, for a young mother. */
  readonly motherOf: DayNumber | null
  death: DayNumber | null
  readonly contacts: Contact[]
  readonly earlyHelp: EarlyHelp[]
  readonly cases: Case[]
  readonly periods: Period[]
  readonly health: HealthEvent[]
  readonly absences: Absence[]
  readonly offences: DayNumber[]
  readonly workers: Allocation[]
  leaver: Leaver | null
}

export interface Contact {
  readonly day: DayNumber
  readonly source: string
  readonly outcome: 'referral' | 'early help' | 'advice'
}

export interface EarlyHelp extends Span {
  readonly completed: DayNumber
  readonly organisation: string
}

/** A case from its referral to its closing. */
export interface Case {
  readonly child: Child
  readonly referred: DayNumber
  readonly source: string
  readonly need: string
  readonly refused: boolean
  readonly team: string
  closed: DayNumber | null
  closedBecause: string | null
  assessment: Assessment | null
  readonly enquiries: Enquiry[]
  readonly needPlans: Span[]
  readonly protectionPlans: ProtectionPlan[]
}

export interface Assessment {
  readonly start: DayNumber
  /** The day it is, or is to be, authorised. */
  readonly authorised: DayNumber
  readonly seen: boolean
  readonly factors: readonly string[]
  inNeed: boolean
}

/** A section 47 enquiry with its initial conference, if one is held. */
export interface Enquiry {
  readonly start: DayNumber
  readonly ended: DayNumber
  readonly conference: { readonly due: DayNumber; readonly held: DayNumber; readonly plan: boolean } | null
}

export interface ProtectionPlan extends Span {
  readonly initial: string
  latest: string
  readonly conference: DayNumber
  /** How many plans the child had before this one. */
  readonly before: number
  readonly reviews: Meeting[]
  readonly visits: Visit[]
}

export interface Meeting {
  readonly due: DayNumber
  readonly held: DayNumber
  readonly participation: string
}

export interface Visit {
  readonly day: DayNumber
  readonly alone: boolean
}

/** A period of being looked after. */
export interface Period extends Span {
  readonly case: Case
  reason: string | null
  readonly need: string
  readonly episodes: Episode[]
  readonly reviews: Meeting[]
  readonly visits: Visit[]
  readonly contactsWithReviewingOfficer: DayNumber[]
  readonly previousPermanence: { readonly code: string; readonly authority: string; readonly day: string }
  adoption: Adoption | null
  /** How often the child's placements change, against the usual. */
  readonly restlessness: number
}

export type LegalStatus = 'C1' | 'C2' | 'E1' | 'V2' | 'V4' | 'L1' | 'L2' | 'J1'

/** A stretch of care with one legal status and one placement. */
export interface Episode extends Span {
  readonly began: 'S' | 'L' | 'P' | 'T' | 'B' | 'U'
  readonly legalStatus: LegalStatus
  readonly placement: Placement
  /** X1 when another episode follows, else why care ended. */
  reason: string | null
  placementChange: string | null
}

/** A stay with one carer under one type of placement. */
export interface Placement extends Span {
  readonly type: string
  readonly carer: Carer
  change: string | null
}

export interface Adoption {
  readonly decided: DayNumber
  readonly ordered: DayNumber
  matched: DayNumber | null
  placed: DayNumber | null
  adopted: DayNumber | null
  reversed: DayNumber | null
  reversedBecause: string | null
  readonly byCarer: boolean
  readonly family: AdoptiveFamily
}

export interface AdoptiveFamily {
  readonly reference: string
  readonly adopters: 1 | 2
  readonly sexes: 'M1' | 'F1' | 'MM' | 'FF' | 'MF'
  readonly legal: string
  readonly enquired: DayNumber
}

export interface HealthEvent {
  readonly day: DayNumber
  readonly kind: 'health' | 'dental' | 'immunisations' | 'sdq' | 'substance' | 'surveillance'
  /** The score of an SDQ; null otherwise or when there is a reason for none. */
  readonly score: number | null
  readonly because: string | null
}

export interface Absence extends Span {
  readonly kind: 'M' | 'A'
  readonly offered: boolean
  readonly accepted: boolean
}

export interface Allocation extends Span {
  readonly worker: string
  readonly team: string
  readonly because: string
}

/** A young person's leaving care: what is known at each birthday from the 17th to the 21st. */
export interface Leaver {
  readonly since: DayNumber
  readonly adviser: string
  readonly positions: LeaverPosition[]
  readonly contacts: DayNumber[]
}

export interface LeaverPosition {
  readonly day: DayNumber
  readonly age: number
  readonly inTouch: string
  readonly accommodation: string
  readonly suitable: boolean
  readonly activity: string
}

/** The period of care a child is in, if any. */
export function openPeriod(child: Child): Period | null {
  const last = child.periods.at(-1)
  return last !== undefined && last.end === null ? last : null
}

/** The case a child has open, if any. */
export function openCase(child: Child): Case | null {
  const last = child.cases.at(-1)
  return last !== undefined && last.closed === null ? last : null
}

/** The newest episode of a period. */
export function currentEpisode(period: Period): Episode {
  return period.episodes.at(-1)!
}

/** Says whether a span holds a day. */
export function holds(span: Span, day: DayNumber): boolean {
  return span.start <= day && (span.end === null || span.end > day)
}

/** Ends the plans open on a day, and takes out those that would only have begun on it or later. */
export function endPlans(plans: Span[], day: DayNumber): void {
  const begun = plans.filter(plan => plan.start < day)
  for (const plan of begun) if (plan.end === null || plan.end > day) plan.end = day
  plans.splice(0, plans.length, ...begun)
}
