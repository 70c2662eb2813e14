import { type DayNumber, dayText } from '../calendar.js'
import type { Case, Child, Enquiry, ProtectionPlan } from '../life/child.js'
import { type AddLine, isoDay } from './ssd-line.js'

/** Adds a child's cases as they stood on a day: assessments, enquiries, conferences and plans. */
export function addCases(child: Child, asAt: DayNumber, add: AddLine): void {
  for (const [index, subject] of child.cases.entries()) {
    if (subject.referred <= asAt) addCase(child, subject, `${child.id}R${index + 1}`, asAt, add)
  }
}

function addCase(child: Child, subject: Case, id: string, asAt: DayNumber, add: AddLine): void {
  const closed = isoDay(subject.closed, asAt)
  add('cin_episodes', {
    cine_referral_id: id,
    cine_person_id: child.id,
    cine_referral_date: dayText(subject.referred),
    cine_cin_primary_need_code: subject.need,
    cine_referral_source_code: subject.source,
    cine_referral_nfa: subject.refused ? 'Y' : 'N',
    cine_close_date: closed,
    cine_close_reason: closed === '' ? '' : subject.closedBecause!,
    cine_referral_team: subject.team
  })
  addAssessment(child, subject, id, asAt, add)
  for (const [index, plan] of subject.needPlans.entries()) {
    if (plan.start > asAt) continue
    add('cin_plans', {
      cinp_cin_plan_id: `${id}N${index + 1}`,
      cinp_referral_id: id,
      cinp_person_id: child.id,
      cinp_cin_plan_start_date: dayText(plan.start),
      cinp_cin_plan_end_date: isoDay(plan.end, asAt)
    })
  }
  for (const [index, enquiry] of subject.enquiries.entries())
    addEnquiry(child, enquiry, id, `${id}S${index + 1}`, asAt, add)
  for (const [index, plan] of subject.protectionPlans.entries())
    addPlan(child, plan, id, `${id}P${index + 1}`, asAt, add)
}

function addAssessment(child: Child, subject: Case, id: string, asAt: DayNumber, add: AddLine): void {
  const { assessment } = subject
  if (assessment === null || assessment.start > asAt) return
  const authorised = isoDay(assessment.authorised, asAt)
  add('cin_assessments', {
    cina_assessment_id: `${id}A`,
    cina_person_id: child.id,
    cina_referral_id: id,
    cina_assessment_start_date: dayText(assessment.start),
    cina_assessment_child_seen: assessment.seen ? 'Y' : 'N',
    cina_assessment_auth_date: authorised,
    cina_assessment_outcome_nfa: authorised === '' ? '' : assessment.inNeed ? 'N' : 'Y',
    cina_assessment_team: subject.team
  })
}

function addEnquiry(child: Child, enquiry: Enquiry, referral: string, id: string, asAt: DayNumber, add: AddLine): void {
  if (enquiry.start > asAt) return
  const ended = isoDay(enquiry.ended, asAt)
  add('s47_enquiry', {
    s47e_s47_enquiry_id: id,
    s47e_referral_id: referral,
    s47e_person_id: child.id,
    s47e_s47_start_date: dayText(enquiry.start),
    s47e_s47_end_date: ended,
    s47e_s47_nfa: ended === '' ? '' : enquiry.conference === null ? 'Y' : 'N'
  })
  const { conference } = enquiry
  if (conference === null || conference.held > asAt) return
  add('initial_cp_conference', {
    icpc_icpc_id: `${id}C`,
    icpc_icpc_meeting_id: `${id}M`,
    icpc_s47_enquiry_id: id,
    icpc_person_id: child.id,
    icpc_referral_id: referral,
    icpc_icpc_transfer_in: 'N',
    icpc_icpc_target_date: dayText(conference.due),
    icpc_icpc_date: dayText(conference.held),
    icpc_icpc_outcome_cp_flag: conference.plan ? 'Y' : 'N'
  })
}

function addPlan(
  child: Child,
  plan: ProtectionPlan,
  referral: string,
  id: string,
  asAt: DayNumber,
  add: AddLine
): void {
  if (plan.start > asAt) return
  add('cp_plans', {
    cppl_cp_plan_id: id,
    cppl_referral_id: referral,
    cppl_person_id: child.id,
    cppl_cp_plan_start_date: dayText(plan.start),
    cppl_cp_plan_end_date: isoDay(plan.end, asAt),
    cppl_cp_plan_ola: 'N',
    cppl_cp_plan_initial_category: plan.initial,
    cppl_cp_plan_latest_category: plan.latest
  })
  addPlanReviews(child, plan, id, asAt, add)
}

function addPlanReviews(child: Child, plan: ProtectionPlan, id: string, asAt: DayNumber, add: AddLine): void {
  for (const [index, review] of plan.reviews.entries()) {
    if (review.held > asAt) continue
    add('cp_reviews', {
      cppr_cp_review_id: `${id}V${index + 1}`,
      cppr_person_id: child.id,
      cppr_cp_plan_id: id,
      cppr_cp_review_due: dayText(review.due),
      cppr_cp_review_date: dayText(review.held),
      cppr_cp_review_outcome_continue_cp: plan.end === review.held ? 'N' : 'Y',
      cppr_cp_review_quorate: 'Y'
    })
  }
}
