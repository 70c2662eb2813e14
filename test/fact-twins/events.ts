import type { Value } from '../../src/lake/engine.js'
import { type Council, firstKnown, heaps, newestFirst, type Told } from './council.js'
import { whoIs } from './identity.js'

type Row = Record<string, Value>

/** A dated event as one record tells it. */
export interface Event {
  readonly told: Told
  readonly child_id: string
  readonly day: string
  readonly more: Row
}

/** Where a fact's events stand: the record's columns of the child, of the date of birth, of the day, and of the rest. */
export type Place = readonly [
  relation: string,
  id: string,
  born: string | null,
  day: string,
  rest: Readonly<Record<string, string>>
]

/** Every event of some relations that has a child and a day, and is not told anew by a later extract. */
export function events(council: Council, places: readonly Place[]): Event[] {
  const who = whoIs(council)
  return places.flatMap(([relation, id, born, dayColumn, rest]) =>
    council.records(relation).flatMap(told => {
      const day = told.row[dayColumn] ?? null
      if (day === null || String(day) >= told.load.toldUntil) return []
      const child = who(told, told.row[id] ?? null, born === null ? null : (told.row[born] ?? null), day)
      const more = Object.fromEntries(Object.entries(rest).map(([name, column]) => [name, told.row[column] ?? null]))
      return child ? [{ told, child_id: child.child_id, day: String(day), more }] : []
    })
  )
}

/** Events of one child on one day, newest first. */
export function byChildAndDay(all: readonly Event[]): Event[][] {
  return heaps(all, each => `${each.child_id} ${each.day}`).map(of => of.sort((a, b) => newestFirst(a.told, b.told)))
}

/** The newest recorded of one thing about a child and a day. */
export function newest(of: readonly Event[], name: string): Value {
  return firstKnown(of.map(each => each.more[name] ?? null))
}

/** Whose a yearly flag or a state is: told by its date of birth, else as at the last day of its load. */
export function states(
  council: Council,
  relation: string,
  id: string,
  born: string | null
): { told: Told; child_id: string; born: Value }[] {
  const who = whoIs(council)
  return council.records(relation).flatMap(told => {
    const child = who(told, told.row[id] ?? null, born === null ? null : (told.row[born] ?? null), told.load.last_day)
    return child ? [{ told, child_id: child.child_id, born: child.date_of_birth }] : []
  })
}
