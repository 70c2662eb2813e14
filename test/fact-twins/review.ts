import { addDays, addMonths, type Day } from '../../src/domain/day.js'
import { workingDayDue } from '../../src/domain/working-day.js'
import type { Value } from '../../src/lake/engine.js'
import { lookedAfter, periodOfCare } from './care.js'
import type { Council, Told } from './council.js'
import { whoIs } from './identity.js'

type Row = Record<string, Value>

export function review(council: Council): Row[] {
  const started = new Map(periodOfCare(council).map(each => [each.period_id, each.start_known === true]))
  const all = reviewsHeld(council)
  return lookedAfter(council).flatMap(period => {
    const [from, to] = [String(period.started), period.ended as Day | null]
    const whole = started.get(period.period_id)! && everyDayTold(council, from, to)
    const held = [...(all.get(String(period.child_id)) ?? new Map<Day, Value>())]
      .filter(([day]) => day >= from && (to === null || day < to))
      .sort(([a], [b]) => (a < b ? -1 : 1))
    const days = held.map(([day]) => day)
    return [...held, null].flatMap((each, i) => {
      const due = dueDay(i, from, days, whole)
      if (each === null && due === null) return []
      return [
        {
          child_id: period.child_id!,
          review_id: `${period.period_id}:r${i + 1}`,
          period_id: period.period_id!,
          review_no: i + 1,
          due,
          held: each?.[0] ?? null,
          participation: each?.[1] ?? null,
          due_while_looked_after: due !== null && (to === null || due < to)
        }
      ]
    })
  })
}

function dueDay(i: number, from: Day, held: readonly Day[], whole: boolean): Day | null {
  if (i === 0) return whole ? workingDayDue(from, 20) : null
  return addMonths(held[i - 1]!, i === 1 && whole ? 3 : 6)
}

/** Days of reviews that were held, with how the child took part, by child. */
function reviewsHeld(council: Council): Map<string, Map<Day, Value>> {
  const who = whoIs(council)
  const out = new Map<string, Map<Day, Value>>()
  const add = (told: Told, id: Value, born: Value, day: Value, participation: Value): void => {
    const child = day !== null && day < told.load.toldUntil ? who(told, id, born, day)?.child_id : undefined
    if (!child) return
    const held = out.get(child) ?? new Map<Day, Value>()
    out.set(child, held)
    const known = held.get(String(day)) ?? null
    held.set(
      String(day),
      [known, participation]
        .flatMap(each => each ?? [])
        .sort()
        .at(-1) ?? null
    )
  }
  for (const told of council.records('ssda903_reviews')) {
    const { child, dob, review: day, review_code } = told.row
    add(told, child ?? null, dob ?? null, day ?? null, review_code ?? null)
  }
  for (const told of council.records('ssd_cla_reviews')) {
    const { cla_id, cla_review_date, cla_review_cancelled, cla_review_participation } = told.row
    const people = council
      .records('ssd_cla_episodes')
      .filter(each => each.load === told.load && cla_id && each.row.cla_id === cla_id)
      .flatMap(each => each.row.person_id ?? [])
    if (cla_review_cancelled !== 'Y')
      add(told, people.sort()[0] ?? null, null, cla_review_date ?? null, cla_review_participation ?? null)
  }
  for (const told of council.records('annex_a_children_in_care'))
    add(told, told.row.child_id ?? null, told.row.date_of_birth ?? null, told.row.latest_review_date ?? null, null)
  return out
}

/** Whether a return or a dataset tells of every day from one to another, or to the last day that any tells of. */
function everyDayTold(council: Council, from: Day, to: Day | null): boolean {
  const loads = council.loads.filter(load => load.source === 'ssda903' || load.source === 'ssd')
  const last = loads
    .map(load => load.last_day)
    .sort()
    .at(-1)
  if (last === undefined) return false
  const told = (day: Day) => loads.some(load => load.first_day <= day && day <= load.last_day)
  for (let day = from; day === from || (day <= last && (to === null || day < to)); day = addDays(day, 1))
    if (!told(day)) return false
  return true
}
