import { ageOn, birthday, type Day } from '../../src/domain/day.js'
import type { Value } from '../../src/lake/engine.js'
import { isAdopters, periodsOf, placementsOf } from './care.js'
import { type Council, firstKnown, heaps, newestFirst, type Told } from './council.js'
import { states } from './events.js'
import { whoIs } from './identity.js'

type Row = Record<string, Value>

export function unaccompanied(council: Council): Row[] {
  const all = [
    ...states(council, 'ssda903_uasc', 'child', 'dob').map(each => ({
      ...each,
      started: null,
      ended: each.told.row.duc ?? null
    })),
    ...states(council, 'ssd_immigration_status', 'person_id', null)
      .filter(({ told }) => told.row.immigration_status === 'UASC')
      .map(each => ({
        ...each,
        started: each.told.row.immigration_status_start_date ?? null,
        ended: each.told.row.immigration_status_end_date ?? null
      })),
    ...states(council, 'annex_a_children_in_care', 'child_id', 'date_of_birth')
      .filter(({ told }) => told.row.unaccompanied === 'Y')
      .map(each => ({ ...each, started: null, ended: null }))
  ]
  const periods = periodsOf(council)
  return heaps(all, each => each.child_id).map(of => {
    of.sort((a, b) => newestFirst(a.told, b.told))
    const { child_id, born } = of[0]!
    const cared = periods
      .filter(each => each.child_id === child_id)
      .map(each => each.started)
      .sort()[0]
    const began = of.flatMap(each => each.started ?? []).sort()[0]
    return {
      child_id,
      started: cared ?? began ?? born,
      ended: firstKnown(of.map(each => each.ended)) ?? (born === null ? null : birthday(String(born), 18))
    }
  })
}

export function careLeaver(council: Council): Row[] {
  const all = [
    ...states(council, 'ssda903_oc3', 'child', 'dob').map(each => ({ ...each, ...fromReturn(each.told) })),
    ...states(council, 'ssd_care_leavers', 'person_id', null).map(each => ({ ...each, ...fromDataset(each.told) })),
    ...states(council, 'annex_a_care_leavers', 'child_id', 'date_of_birth').map(each => ({
      ...each,
      ...fromList(each.told)
    }))
  ].flatMap(each => {
    const age = each.born === null ? 0 : ageOn(String(each.born), each.told.load.last_day)
    return age >= 17 && age <= 25 ? [{ ...each, age }] : []
  })
  return heaps(all, each => `${each.child_id} ${each.age}`).map(of => {
    const year = (told: Told) => Number(told.load.source === 'ssda903')
    const [{ told, child_id, born, age, ...found }] = of.sort(
      (a, b) => year(b.told) - year(a.told) || newestFirst(a.told, b.told)
    ) as [(typeof of)[0]]
    return {
      child_id,
      birthday_age: age,
      birthday: birthday(String(born), age),
      observed: told.load.last_day,
      ...found
    }
  })
}

interface Found {
  readonly in_touch: Value
  readonly activity: Value
  readonly accommodation: Value
  readonly accommodation_suitable: Value
  readonly eligibility: Value
}

function fromReturn({ row }: Told): Found {
  const code = String(row.accom ?? '')
  const suitable: Readonly<Record<string, string>> = { 1: 'SUITABLE', 2: 'UNSUITABLE' }
  return {
    in_touch: row.in_touch ?? null,
    activity: row.activ ?? null,
    accommodation: code === '' || code === '0' ? null : code.charAt(0),
    accommodation_suitable: suitable[code.slice(-1)] ?? null,
    eligibility: null
  }
}

function fromDataset({ row }: Told): Found {
  return {
    in_touch: row.care_leaver_in_touch ?? null,
    activity: row.care_leaver_activity ?? null,
    accommodation: row.care_leaver_accommodation ?? null,
    accommodation_suitable: row.care_leaver_accom_suitable ?? null,
    eligibility: row.care_leaver_eligibility ?? null
  }
}

function fromList({ row }: Told): Found {
  const { in_touch, activity, accommodation, accommodation_suitable, eligibility } = row
  return {
    in_touch: in_touch ?? null,
    activity: activity ?? null,
    accommodation: accommodation ?? null,
    accommodation_suitable: accommodation_suitable ?? null,
    eligibility: eligibility ?? null
  }
}

/** What one record says of a decision. */
interface Said {
  readonly told: Told
  readonly id: Value
  readonly born: Value
  readonly decided: Value
  readonly days: Row
}

export function adoption(council: Council): Row[] {
  const who = whoIs(council)
  const said = [...fromReturns(council), ...fromOthers(council)].flatMap(each => {
    if (!each.decided || String(each.decided) >= each.told.load.toldUntil) return []
    const child = who(each.told, each.id, each.born, each.decided)
    return child ? [{ ...each, child_id: child.child_id, decided: String(each.decided) }] : []
  })
  const decisions = heaps(said, each => `${each.child_id} ${each.decided}`)
  return decisions.map(of => {
    of.sort((a, b) => newestFirst(a.told, b.told))
    const { child_id, decided } = of[0]!
    const later = decisions.map(([each]) => each!).filter(each => each.child_id === child_id && each.decided > decided)
    const next = later.map(each => each.decided).sort()[0] ?? '9999-12-31'
    const newest = (name: string) => firstKnown(of.map(each => each.days[name]))
    const by_foster_carer = newest('by_foster_carer')
    const lived = livedThrough(council, child_id, decided, next, by_foster_carer === 'Y')
    const followed = (name: string) => newest(name) ?? lived[name] ?? null
    return {
      child_id,
      decided,
      entered_care: followed('entered_care'),
      placement_order: followed('placement_order'),
      matched: newest('matched'),
      placed: followed('placed'),
      foster_carer_placed: followed('foster_carer_placed'),
      ordered: followed('ordered'),
      reversed: newest('reversed'),
      reversed_reason: newest('reversed_reason'),
      by_foster_carer
    }
  })
}

/** What the episodes tell of a decision: all that followed it up to the next. */
function livedThrough(council: Council, child_id: string, decided: Day, next: Day, fostered: boolean): Row {
  const period = periodsOf(council)
    .filter(each => !each.short_break && each.child_id === child_id)
    .filter(each => each.started <= decided && (each.ended === null || each.ended >= decided))
    .sort((a, b) => (a.started > b.started ? -1 : 1))[0]
  if (!period) return {}
  const before = period.episodes.filter(each => each.started < next)
  const after = before.filter(each => each.started >= decided)
  const placed = after.find(isAdopters)?.started ?? null
  const underOrder = (each: (typeof before)[0]) => ['D1', 'E1'].includes(String(each.fields.legal_status))
  const adopted = ['E11', 'E12'].includes(String(period.episodes.at(-1)!.fields.end_reason))
  const home = placementsOf(council).find(
    run => run.period_id === period.period_id && run.episodes.some(each => each.started === placed)
  )
  return {
    entered_care: period.started,
    placement_order: (after.find(underOrder) ?? before.find(underOrder))?.started ?? null,
    placed,
    foster_carer_placed: fostered && home && placed && home.started < placed ? home.started : null,
    ordered: adopted && period.ended !== null && period.ended < next ? period.ended : null
  }
}

function fromReturns(council: Council): Said[] {
  const decisions = council.records('ssda903_placed_adoption').map(told => {
    const { child, dob, date_placed, date_placed_ceased, reason_placed_ceased } = told.row
    const days = { reversed: date_placed_ceased ?? null, reversed_reason: reason_placed_ceased ?? null }
    return { told, id: child ?? null, born: dob ?? null, decided: date_placed ?? null, days }
  })
  const adopted = council.records('ssda903_ad1').map(told => {
    const { child, dob, date_int, date_match, foster_care } = told.row
    const by: Readonly<Record<string, string>> = { 0: 'N', 1: 'Y' }
    const days = { matched: date_match ?? null, by_foster_carer: by[String(foster_care)] ?? null }
    return { told, id: child ?? null, born: dob ?? null, decided: date_int ?? null, days }
  })
  return [...decisions, ...adopted]
}

function fromOthers(council: Council): Said[] {
  const dataset = council.records('ssd_permanence').map(told => {
    const r = told.row
    const isAdoption = String(r.permanence_order_type ?? '')
      .toLowerCase()
      .includes('adoption')
    const days: Row = {
      placement_order: r.placement_order_date ?? null,
      matched: r.matched_date ?? null,
      placed: r.placed_for_adoption_date ?? null,
      foster_carer_placed: r.placed_foster_carer_date ?? null,
      ordered: isAdoption ? (r.permanence_order_date ?? null) : null,
      reversed: r.decision_reversed_date ?? null,
      reversed_reason: r.decision_reversed_reason ?? null,
      by_foster_carer: r.adopted_by_carer_flag ?? null
    }
    return { told, id: r.person_id ?? null, born: null, decided: r.adm_decision_date ?? null, days }
  })
  const list = council.records('annex_a_adoption').map(told => {
    const r = told.row
    const days: Row = {
      placement_order: r.placement_order_date ?? null,
      matched: r.matched_date ?? null,
      placed: r.placed_date ?? null,
      ordered: r.adoption_order_date ?? null,
      reversed: r.decision_reversed_date ?? null,
      reversed_reason: r.decision_reversed_reason ?? null,
      entered_care: r.entered_care_date ?? null
    }
    return {
      told,

      id: r.child_id ?? null,
      born: r.date_of_birth ?? null,
      decided: r.decision_date ?? null,
      days
    }
  })
  return [...dataset, ...list]
}
