import { workingDaysBetween } from '../../src/domain/working-day.js'
import type { Value } from '../../src/lake/engine.js'
import type { Council, Told } from './council.js'
import { byChildAndDay, events, newest } from './events.js'

type Row = Record<string, Value>

export function section47(council: Council): Row[] {
  const all = events(council, [
    ['ssd_s47_enquiry', 'person_id', null, 's47_start_date', { ended: 's47_end_date' }],
    [
      'annex_a_section_47',
      'child_id',
      'date_of_birth',
      'strategy_discussion_date',
      { conference: 'conference_date', plan: 'led_to_plan' }
    ]
  ])
  return byChildAndDay(all).map(of => {
    const [first] = of
    const { conference, plan } = first!.told.load.source === 'ssd' ? conferenceOf(council, first!.told) : first!.more
    return {
      child_id: first!.child_id,
      section_47_id: `${first!.child_id}:${first!.day}`,
      started: first!.day,
      ended: newest(of, 'ended'),
      conference: conference ?? null,
      led_to_plan: plan ?? null,
      working_days_to_conference: conference ? workingDaysBetween(first!.day, String(conference)) : null
    }
  })
}

function conferenceOf(council: Council, { load, row }: Told): Row {
  const all = council
    .records('ssd_initial_cp_conference')
    .filter(each => each.load === load && row.s47_enquiry_id && each.row.s47_enquiry_id === row.s47_enquiry_id)
    .filter(each => each.row.person_id === row.person_id && each.row.icpc_transfer_in !== 'Y')
  return {
    conference: all.flatMap(each => each.row.icpc_date ?? []).sort()[0] ?? null,
    plan:
      all
        .flatMap(each => each.row.icpc_outcome_cp_flag ?? [])
        .sort()
        .at(-1) ?? null
  }
}

export function childProtectionPlan(council: Council): Row[] {
  const all = events(council, [
    [
      'ssd_cp_plans',
      'person_id',
      null,
      'cp_plan_start_date',
      {
        ended: 'cp_plan_end_date',
        initial: 'cp_plan_initial_category',
        latest: 'cp_plan_latest_category',
        other: 'cp_plan_ola'
      }
    ],
    [
      'annex_a_child_protection',
      'child_id',
      'date_of_birth',
      'plan_start_date',
      { ended: 'plan_end_date', initial: 'initial_category', latest: 'latest_category', declared: 'previous_plans' }
    ]
  ])
  const plans = byChildAndDay(all)
  return plans.map(of => ({
    child_id: of[0]!.child_id,
    plan_id: `${of[0]!.child_id}:${of[0]!.day}`,
    started: of[0]!.day,
    ended: of[0]!.more.ended ?? null,
    initial_category: newest(of, 'initial'),
    latest_category: newest(of, 'latest'),
    held_for_other_la: newest(of, 'other'),
    declared_previous_plans: newest(of, 'declared'),
    earlier_plans: plans.filter(([plan]) => plan!.child_id === of[0]!.child_id && plan!.day < of[0]!.day).length
  }))
}
