import { type DayNumber, type Month, monthFrom, monthsBetween } from '../calendar.js'
import { layOutPlaces } from '../places.js'
import { Random } from '../random.js'
import { settings } from '../settings.js'
import { decideAssessments } from './assessment.js'
import { runCare } from './care.js'
import { takeContacts } from './contact.js'
import type { Council } from './council.js'
import { addFirstChildren } from './first-children.js'
import { lookAfterHealth } from './health.js'
import { follow } from './leavers.js'
import { goMissing } from './missing.js'
import { closeCases } from './need-plan.js'
import { offend } from './offending.js'
import { endProtectionPlans } from './protection-plan.js'
import { receiveReferrals } from './referral.js'
import { holdReviews } from './reviews.js'
import { makeEnquiries } from './section-47.js'
import { makeVisits } from './visits.js'
import { allocateWorkers } from './workers.js'

/** What council to invent. Months are written `YYYY-MM`. */
export interface Wanted {
  /** DfE three-digit code and the ONS code of the same authority. */
  readonly authority: string
  readonly onsCode: string
  /** Its place among councils written together, from 0. */
  readonly position: number
  readonly scale: number
  readonly from: string
  readonly to: string
  readonly seed: string
}

/** Months that are lived before the first month wanted, so that children have a past. */
const BEFORE = 48

/** Lives through a council's months and gives the council as it stands after the last. */
export function simulate(wanted: Wanted, onMonth: (done: number, of: number) => void = () => {}): Council {
  const random = new Random(`${wanted.seed}/${wanted.authority}`)
  const months = monthsBetween(monthFrom(wanted.from, -BEFORE), wanted.to)
  const council: Council = {
    authority: wanted.authority,
    settings,
    scale: wanted.scale,
    random,
    months,
    places: layOutPlaces(wanted.onsCode, wanted.position, random.branch('places')),
    children: [],
    lookedAfter: new Set(),
    openCases: new Set(),
    known: [],
    leavers: [],
    ids: new Set()
  }
  addFirstChildren(council, months[0]!)
  for (const [index, month] of months.entries()) {
    liveThrough(council, month)
    onMonth(index + 1, months.length)
  }
  fillIn(council, months.at(-1)!.last)
  return council
}

/** Adds what happens alongside cases and care, child by child: none of it changes how many children come or go. */
function fillIn(council: Council, until: DayNumber): void {
  const random = council.random.branch('alongside')
  for (const child of council.children) {
    holdReviews(child, council.settings, random, until)
    makeVisits(child, council.settings, random, until)
    lookAfterHealth(child, council.settings, random, until)
    goMissing(child, council.settings, random, until)
    offend(child, random, until)
    allocateWorkers(child, random, until, council.scale)
  }
  for (const child of new Set(council.leavers)) follow(child, council.settings, random, until)
}

function liveThrough(council: Council, month: Month): void {
  takeContacts(council, month)
  receiveReferrals(council, month)
  makeEnquiries(council, month)
  decideAssessments(council, month)
  runCare(council, month)
  endProtectionPlans(council, month)
  closeCases(council, month)
}
