import { assessmentFactor } from '../code-sets/assessment-factor.js'
import { closureReason } from '../code-sets/closure-reason.js'
import { need } from '../code-sets/need.js'
import { referralSource } from '../code-sets/referral-source.js'
import { yesNoUnknown } from '../code-sets/yes-no-unknown.js'
import { code, day, integer, key, text } from '../column.js'
import type { Column, Table } from '../source.js'
import { child, cinDetailsNo } from './child.js'

/** Which assessment of its spell in need a row hangs under, from 0. */
const assessmentNo: Column = integer(
  'AssessmentNo',
  'assessment_no',
  'Which assessment of the spell in need this is, counted from 0.'
)

/** Spells in need, and the work done in them short of child protection. */
export const caseTables: readonly Table[] = [
  {
    name: 'cin_details',
    title: 'Spells in need',
    grain: 'one row per child and spell in need',
    child: 'child',
    usualName: 'CINdetails',
    xml: { row: 'Children/Child/CINdetails' },
    columns: [
      child,
      cinDetailsNo,
      day('CINreferralDate', 'referral_date', 'The day of the referral that began it.', key),
      code('ReferralSource', 'referral_source', referralSource, 'Who made the referral.', { filled: true }),
      code('PrimaryNeedCode', 'primary_need', need, "The child's main need."),
      day('CINclosureDate', 'closure_date', 'The day the case closed; blank while open.'),
      code('ReasonForClosure', 'closure_reason', closureReason, 'Why the case closed.'),
      day(
        'DateOfInitialCPC',
        'transfer_in_conference_date',
        'The day of an initial conference on a child who moved in with a plan.',
        {
          trap: 'Conferences that follow an enquiry stand with the section 47 enquiry instead.'
        }
      ),
      code('ReferralNFA', 'referral_nfa', yesNoUnknown, 'Whether no further action was taken.', { filled: true })
    ]
  },
  {
    name: 'assessments',
    title: 'Assessments',
    grain: 'one row per assessment',
    child: 'child',
    usualName: 'Assessments',
    xml: { row: 'Children/Child/CINdetails/Assessments' },
    columns: [
      child,
      cinDetailsNo,
      assessmentNo,
      day('AssessmentActualStartDate', 'start_date', 'The day the assessment began.', key),
      day('AssessmentInternalReviewDate', 'internal_review_date', 'The day it was reviewed inside the council.'),
      day('AssessmentAuthorisationDate', 'authorised_date', 'The day it was authorised; blank while open.')
    ]
  },
  {
    name: 'assessment_factors',
    title: 'Factors found by assessments',
    grain: 'one row per assessment and factor',
    child: 'child',
    usualName: 'FactorsIdentifiedAtAssessment',
    xml: { row: 'Children/Child/CINdetails/Assessments/FactorsIdentifiedAtAssessment/AssessmentFactors' },
    columns: [
      child,
      cinDetailsNo,
      assessmentNo,
      code('AssessmentFactors', 'factor', assessmentFactor, 'A factor the assessment found.', key)
    ]
  },
  {
    name: 'cin_plans',
    title: 'Child in need plans',
    grain: 'one row per child in need plan',
    child: 'child',
    usualName: 'CINPlanDates',
    xml: { row: 'Children/Child/CINdetails/CINPlanDates' },
    columns: [
      child,
      cinDetailsNo,
      day('CINPlanStartDate', 'start_date', 'The day the plan began.', key),
      day('CINPlanEndDate', 'end_date', 'The day the plan ended; blank while open.')
    ]
  },
  {
    name: 'pre_proceedings',
    title: 'Pre-proceedings and family group decision making',
    grain: 'one row per spell of pre-proceedings',
    child: 'child',
    usualName: 'PreProceedingsandFGDM',
    xml: { row: 'Children/Child/CINdetails/PreProceedingsandFGDM' },
    columns: [
      child,
      cinDetailsNo,
      day('PPStartDate', 'start_date', 'The day pre-proceedings began.', { since: '2026-27' }),
      day('LBPSentDate', 'letter_before_proceedings_date', 'The day the letter before proceedings was sent.', {
        since: '2026-27'
      }),
      code(
        'FGDMMeetingOffer',
        'family_group_meeting_offered',
        yesNoUnknown,
        'Whether a family group meeting was offered.',
        { since: '2026-27' }
      ),
      code('FGDMMeetingFac', 'family_group_meeting_held', yesNoUnknown, 'Whether one was held.', { since: '2026-27' }),
      day('InitialPPMeetingDate', 'initial_meeting_date', 'The day of the first meeting.', { since: '2026-27' }),
      integer('ReviewMeetingsCount', 'review_meetings', 'How many review meetings there were.', { since: '2026-27' }),
      day('StepDecisionDate', 'decision_date', 'The day it was decided what came next.', { since: '2026-27' }),
      text('PPOutcome', 'outcome', 'What was decided, by its letter.', { since: '2026-27' }),
      day('CourtAppDate', 'court_application_date', 'The day the council went to court.', { since: '2026-27' }),
      day('LetterInitCPDate', 'letter_of_issue_date', 'The day the letter of issue was sent.', { since: '2026-27' })
    ]
  }
]
