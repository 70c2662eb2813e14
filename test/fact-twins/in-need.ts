import { workingDaysBetween } from '../../src/domain/working-day.js'
import type { Value } from '../../src/lake/engine.js'
import { type Council, firstKnown, heaps, newestFirst, type Told } from './council.js'
import { byChildAndDay, events, newest } from './events.js'

type Row = Record<string, Value>

export function contact(council: Council): Row[] {
  const all = events(council, [
    ['ssd_contacts', 'person_id', null, 'contact_date', { source: 'contact_source_code' }],
    ['annex_a_contacts', 'child_id', 'date_of_birth', 'date_of_contact', { source: 'contact_source' }]
  ])
  return heaps(all, each => `${each.child_id} ${each.day} ${each.more.source}`).map(([each]) => ({
    child_id: each!.child_id,
    received_date: each!.day,
    source_code: each!.more.source ?? null
  }))
}

export function earlyHelp(council: Council): Row[] {
  const all = events(council, [
    [
      'ssd_early_help_episodes',
      'person_id',
      null,
      'episode_start_date',
      { ended: 'episode_end_date', organisation: 'episode_organisation' }
    ],
    [
      'annex_a_early_help',
      'child_id',
      'date_of_birth',
      'assessment_start_date',
      { ended: 'assessment_completion_date', organisation: 'organisation' }
    ]
  ])
  return byChildAndDay(all).map(of => {
    const [first] = of.sort((a, b) => a.told.load.precedence - b.told.load.precedence || newestFirst(a.told, b.told))
    return { child_id: first!.child_id, started: first!.day, ...first!.more }
  })
}

export function referral(council: Council): Row[] {
  const all = events(council, [
    [
      'ssd_cin_episodes',
      'person_id',
      null,
      'referral_date',
      {
        source: 'referral_source_code',
        nfa: 'referral_nfa',
        need: 'cin_primary_need_code',
        closed: 'close_date',
        reason: 'close_reason'
      }
    ],
    [
      'annex_a_referrals',
      'child_id',
      'date_of_birth',
      'date_of_referral',
      { source: 'referral_source', nfa: 'referral_nfa' }
    ]
  ])
  return byChildAndDay(all).map(of => {
    const teller = of.find(each => each.told.load.source === 'ssd')
    return {
      child_id: of[0]!.child_id,
      referral_id: `${of[0]!.child_id}:${of[0]!.day}`,
      referral_date: of[0]!.day,
      referral_source: newest(of, 'source'),
      referral_nfa: newest(of, 'nfa'),
      primary_need: newest(of, 'need'),
      closed: teller?.more.closed ?? null,
      closure_reason: teller?.more.reason ?? null
    }
  })
}

export function childInNeed(council: Council): Row[] {
  const all = events(council, [
    [
      'ssd_cin_episodes',
      'person_id',
      null,
      'referral_date',
      { need: 'cin_primary_need_code', ended: 'close_date', reason: 'close_reason' }
    ],
    [
      'annex_a_children_in_need',
      'child_id',
      'date_of_birth',
      'cin_start_date',
      { need: 'primary_need', ended: 'cin_closure_date', reason: 'closure_reason' }
    ]
  ])
  return byChildAndDay(all).flatMap(told => {
    const of = told.filter(each => each.told.row.referral_nfa !== 'Y')
    if (of[0]?.told.load !== told[0]!.told.load) return []
    return {
      child_id: of[0]!.child_id,
      child_in_need_id: `${of[0]!.child_id}:${of[0]!.day}`,
      started: of[0]!.day,
      ended: of[0]!.more.ended ?? null,
      primary_need: newest(of, 'need'),
      closure_reason: of[0]!.more.reason ?? null
    }
  })
}

export function assessment(council: Council): Row[] {
  const all = events(council, [
    [
      'ssd_cin_assessments',
      'person_id',
      null,
      'assessment_start_date',
      { authorised: 'assessment_auth_date', seen: 'assessment_child_seen' }
    ],
    [
      'annex_a_assessments',
      'child_id',
      'date_of_birth',
      'assessment_start_date',
      { authorised: 'authorised_date', seen: 'child_seen' }
    ]
  ])
  const working = (from: Value, to: Value) => (from && to ? workingDaysBetween(String(from), String(to)) : null)
  return byChildAndDay(all).map(of => {
    const referral_date = firstKnown(of.map(each => referralOf(council, each.told)))
    const authorised = of[0]!.more.authorised ?? null
    return {
      child_id: of[0]!.child_id,
      assessment_id: `${of[0]!.child_id}:${of[0]!.day}`,
      referral_date,
      started: of[0]!.day,
      authorised,
      child_seen: newest(of, 'seen'),
      working_days_from_referral: working(referral_date, authorised),
      working_days_from_start: working(of[0]!.day, authorised)
    }
  })
}

/** The day of the referral that an assessment is the first of. */
function referralOf(council: Council, { load, row }: Told): Value {
  if (load.source !== 'ssd' || !row.referral_id) return null
  const same = (each: Told) =>
    each.load === load && each.row.referral_id === row.referral_id && each.row.person_id === row.person_id
  const [first] = council
    .records('ssd_cin_assessments')
    .filter(each => same(each) && each.row.assessment_start_date)
    .sort((a, b) =>
      a.row.assessment_start_date! < b.row.assessment_start_date!
        ? -1
        : a.row.assessment_start_date! > b.row.assessment_start_date!
          ? 1
          : Number(a.row.row_no) - Number(b.row.row_no)
    )
  if (first?.row !== row) return null
  return (
    council
      .records('ssd_cin_episodes')
      .filter(same)
      .flatMap(each => each.row.referral_date ?? [])
      .sort()[0] ?? null
  )
}
