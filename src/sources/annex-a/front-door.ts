import { referralSource } from '../code-sets/referral-source.js'
import { yesNoUnknown } from '../code-sets/yes-no-unknown.js'
import { code, day, integer, key, present, text } from '../column.js'
import type { Table } from '../source.js'
import { allocated, childColumns, disability } from './child.js'

/** List 1: contacts in the six months before the extract. */
export const contacts: Table = {
  name: 'contacts',
  title: 'List 1: contacts',
  grain: 'one row per child and contact',
  child: 'child_id',
  usualName: 'List 1',
  columns: [
    ...childColumns,
    day('Date of Contact', 'date_of_contact', 'The day the contact was received.', key),
    code('Contact Source', 'contact_source', referralSource, 'Who made the contact.', {
      ...key,
      headers: ['Source of Contact']
    })
  ]
}

/** List 2: early help assessments of the six months before the extract. */
export const earlyHelp: Table = {
  name: 'early_help',
  title: 'List 2: early help',
  grain: 'one row per child and early help assessment',
  child: 'child_id',
  usualName: 'List 2',
  columns: [
    ...childColumns,
    day('Assessment start date', 'assessment_start_date', 'The day the early help assessment began.', key),
    day('Assessment completion date', 'assessment_completion_date', 'The day it was completed.', present),
    text('Organisation completing assessment', 'organisation', 'Who completed it.', { filled: true })
  ]
}

/** List 3: referrals in the six months before the extract. */
export const referrals: Table = {
  name: 'referrals',
  title: 'List 3: referrals',
  grain: 'one row per child and referral',
  child: 'child_id',
  usualName: 'List 3',
  columns: [
    ...childColumns,
    day('Date of referral', 'date_of_referral', 'The day the referral was received.', {
      ...key,
      headers: ['Referral Date']
    }),
    code('Referral Source', 'referral_source', referralSource, 'Who made the referral.', {
      ...key,
      headers: ['Source of Referral']
    }),
    code('Referral NFA?', 'referral_nfa', yesNoUnknown, 'Whether no further action was taken.', { filled: true }),
    integer(
      'Number of Referrals in Last 12 Months',
      'referrals_last_12_months',
      'Referrals of the child in the 12 months before this one.',
      {
        headers: ['Number of Referrals in the Last 12 Months']
      }
    ),
    ...allocated
  ]
}

/** List 4: assessments open at any time in the six months before the extract. */
export const assessments: Table = {
  name: 'assessments',
  title: 'List 4: assessments',
  grain: 'one row per child and assessment',
  child: 'child_id',
  usualName: 'List 4',
  columns: [
    ...childColumns,
    disability,
    day('Continuous Assessment Start Date', 'assessment_start_date', 'The day the assessment began.', key),
    code('Child Seen During Continuous Assessment', 'child_seen', yesNoUnknown, 'Whether the child was seen.'),
    day(
      'Continuous Assessment Date of Authorisation',
      'authorised_date',
      'The day a manager authorised it; blank while open.',
      present
    ),
    code(
      "Was the child assessed as requiring LA children's social care support?",
      'requires_social_care',
      yesNoUnknown,
      'Whether the child was found to be in need.'
    ),
    ...allocated
  ]
}
