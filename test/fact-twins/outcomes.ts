import type { Value } from '../../src/lake/engine.js'
import { periodsOf } from './care.js'
import { type Council, heaps, newestFirst } from './council.js'
import { byChildAndDay, events, states } from './events.js'

type Row = Record<string, Value>

const FLAGS = {
  rha: 'health_assessment',
  dental: 'teeth_check',
  immunisations: 'immunisations',
  health_surveillance: 'health_check',
  substance_misuse: 'substance_misuse'
}

export function missingEpisode(council: Council): Row[] {
  const all = events(council, [
    ['ssda903_missing', 'child', 'dob', 'mis_start', { type: 'missing', back: 'mis_end' }],
    [
      'ssd_missing',
      'person_id',
      null,
      'missing_episode_start_date',
      { type: 'missing_episode_type', back: 'missing_episode_end_date' }
    ]
  ])
  const periods = periodsOf(council)
  return heaps(all, each => `${each.child_id} ${each.day} ${each.more.type}`).map(of => {
    const { child_id, day, more } = of.sort((a, b) => newestFirst(a.told, b.told))[0]!
    const from_care = periods.some(
      p => p.child_id === child_id && p.started <= day && (p.ended === null || day <= p.ended)
    )
    return { child_id, absence_type: more.type ?? null, missing_from: day, returned_at: more.back ?? null, from_care }
  })
}

export function health(council: Council): Row[] {
  const flags = Object.entries(FLAGS).flatMap(([event_type, column]) =>
    yearlyFlags(council, column).map(({ child_id, period_year, flag }) => ({
      child_id,
      event_type,
      event_date: null,
      period_year,
      status: flag === '1' ? 'completed' : 'not_up_to_date'
    }))
  )
  const dated = events(council, [
    [
      'ssd_cla_health',
      'person_id',
      null,
      'health_check_date',
      { type: 'health_check_type', status: 'health_check_status' }
    ],
    ['annex_a_children_in_care', 'child_id', 'date_of_birth', 'last_health_assessment_date', {}],
    [
      'annex_a_children_in_care',
      'child_id',
      'date_of_birth',
      'last_dental_check_date',
      { dental: 'last_dental_check_date' }
    ]
  ]).flatMap(each => {
    const fromAnnexA = each.told.load.source === 'annex_a'
    const type = fromAnnexA ? ('dental' in each.more ? 'dental' : 'rha') : each.more.type
    return type
      ? [{ ...each, type: String(type), status: fromAnnexA ? 'completed' : String(each.more.status ?? 'completed') }]
      : []
  })
  const days = heaps(dated, each => `${each.child_id} ${each.day} ${each.type}`).map(of => ({
    child_id: of[0]!.child_id,
    event_type: of[0]!.type,
    event_date: of[0]!.day,
    period_year: null,
    status: of.some(each => each.status === 'completed') ? 'completed' : of.map(each => each.status).sort()[0]!
  }))
  return [...flags, ...days]
}

export function offending(council: Council): Row[] {
  const flags = yearlyFlags(council, 'convicted').map(({ child_id, period_year, flag }) => ({
    child_id,
    event_date: null,
    period_year,
    convicted: flag === '1'
  }))
  const dated = events(council, [['ssd_cla_convictions', 'person_id', null, 'cla_conviction_date', {}]])
  const days = byChildAndDay(dated).map(([each]) => ({
    child_id: each!.child_id,
    event_date: each!.day,
    period_year: null,
    convicted: true
  }))
  return [...flags, ...days]
}

function yearlyFlags(council: Council, column: string): { child_id: string; period_year: number; flag: Value }[] {
  const recorded = states(council, 'ssda903_oc2', 'child', 'dob').filter(
    ({ told }) => (told.row[column] ?? null) !== null
  )
  return heaps(recorded, each => `${each.child_id} ${each.told.load.load_no}`).map(of => {
    const { child_id, told } = of.sort((a, b) => newestFirst(a.told, b.told))[0]!
    return { child_id, period_year: Number(told.load.last_day.slice(0, 4)), flag: told.row[column]! }
  })
}
