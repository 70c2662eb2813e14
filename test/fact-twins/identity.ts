import type { Day } from '../../src/domain/day.js'
import type { Value } from '../../src/lake/engine.js'
import { type Council, heaps, type KnownLoad, type Told } from './council.js'

/** A record that says a child is there. */
interface Mention {
  readonly load: KnownLoad
  readonly id: string
  readonly born: Day | null
  readonly row_no: number
  readonly reported_in: string
  readonly sex: Value
  readonly ethnicity: Value
  readonly disability: Value
}

/** What one load says of one id: the child meant, and which rows are theirs. */
export interface Identity {
  readonly load: KnownLoad
  readonly council_id: string
  readonly reported_birth: Day | null
  readonly child_id: string
  readonly date_of_birth: Day | null
  readonly alone: boolean
  readonly holds_from: Day
  readonly holds_until: Day
}

type Row = Record<string, Value>

const RETURN_TABLES = ['episodes', 'uasc', 'reviews', 'missing', 'oc2', 'oc3', 'ad1', 'placed_adoption']
const LISTS: Readonly<Record<string, boolean>> = {
  contacts: false,
  early_help: false,
  referrals: false,
  assessments: true,
  section_47: true,
  children_in_need: true,
  child_protection: true,
  children_in_care: true,
  care_leavers: true,
  adoption: true
}
const EVENTS: readonly (readonly [relation: string, child: string, day: string, kind: string])[] = [
  ['ssda903_episodes', 'child', 'decom', 'episode'],
  ['ssd_cla_episodes', 'person_id', 'cla_episode_start_date', 'episode'],
  ['annex_a_children_in_care', 'child_id', 'date_started_to_be_looked_after', 'episode'],
  ['ssd_cin_episodes', 'person_id', 'referral_date', 'referral'],
  ['annex_a_referrals', 'child_id', 'date_of_referral', 'referral'],
  ['ssd_cin_assessments', 'person_id', 'assessment_start_date', 'assessment'],
  ['annex_a_assessments', 'child_id', 'assessment_start_date', 'assessment'],
  ['ssd_cp_plans', 'person_id', 'cp_plan_start_date', 'plan'],
  ['annex_a_child_protection', 'child_id', 'plan_start_date', 'plan']
]

/** Whose a record is: null when it is nobody's. */
export type WhoIs = (told: Told, id: Value, born: Value, day: Value) => Identity | null

const known = new WeakMap<Council, readonly Identity[]>()

/** Reads off who every id stands for in every load. */
export function identities(council: Council): readonly Identity[] {
  const all =
    known.get(council) ?? heaps(mentions(council), mention => mention.id).flatMap(of => identitiesOfId(council, of))
  known.set(council, all)
  return all
}

/** Finds the child of a record among the identities. */
export function whoIs(council: Council): WhoIs {
  const all = identities(council)
  return (told, id, born, day) => {
    const of = all.filter(each => each.load === told.load && each.council_id === id)
    if (of.length === 1) return of[0]!
    if (born !== null) return of.find(each => each.reported_birth === born) ?? null
    return of.find(each => day !== null && each.holds_from <= String(day) && String(day) < each.holds_until) ?? null
  }
}

export function childIdentity(council: Council): Row[] {
  return identities(council).map(({ load, ...rest }) => ({ load_no: load.load_no, ...rest }))
}

export function child(council: Council): Row[] {
  const all = mentions(council)
  return heaps(identities(council), each => each.child_id).map(of => {
    const theirs = all
      .filter(m => of.some(i => i.load === m.load && i.council_id === m.id && i.reported_birth === m.born))
      .sort((a, b) => b.load.knowledge - a.load.knowledge || b.row_no - a.row_no)
    const newest = (field: 'sex' | 'ethnicity' | 'disability'): Value => {
      const known = theirs.filter(each => each[field] !== null)
      const equals = known.filter(each => each.load === known[0]!.load && each.row_no === known[0]!.row_no)
      return equals.map(each => each[field]).sort()[0] ?? null
    }
    return {
      child_id: of[0]!.child_id,
      council_id: of[0]!.council_id,
      date_of_birth: of[0]!.date_of_birth,
      sex: newest('sex'),
      ethnicity: newest('ethnicity'),
      disability: newest('disability')
    }
  })
}

export function identityIssue(council: Council): Row[] {
  const all = mentions(council)
  const first = (of: readonly Identity[], kind: string): Row => {
    const found = all
      .filter(m => of.some(i => i.load === m.load && i.council_id === m.id && i.reported_birth === m.born))
      .sort(
        (a, b) =>
          a.load.load_no - b.load.load_no ||
          (a.reported_in < b.reported_in ? -1 : 1) * Number(a.reported_in !== b.reported_in) ||
          a.row_no - b.row_no
      )[0]!
    return { kind, load_no: found.load.load_no, reported_in: found.reported_in, row_no: found.row_no }
  }
  const born = identities(council).filter(each => each.reported_birth !== null)
  return [
    ...heaps(
      born.filter(each => each.child_id !== each.council_id),
      each => each.child_id
    ).map(of => first(of, 'id_used_again')),
    ...heaps(
      born.filter(each => each.reported_birth !== each.date_of_birth),
      each => `${each.council_id} ${each.reported_birth}`
    ).map(of => first(of, 'date_of_birth_corrected'))
  ]
}

/** Every record that says a child is there. */
export function mentions(council: Council): Mention[] {
  const out: Mention[] = []
  const add = ({ load, row }: Told, id: Value, born: Value, reported_in: string, more: Partial<Mention> = {}): void => {
    const about = { sex: null, ethnicity: null, disability: null, ...more }
    if (id !== null)
      out.push({ load, id: String(id), born: born as Day | null, row_no: Number(row.row_no), reported_in, ...about })
  }
  const text = (value: Value | undefined): Value => value ?? null
  const header = council.records('ssda903_header')
  for (const told of header) {
    const { child: id, dob, sex, ethnic } = told.row
    add(told, text(id), text(dob), 'ssda903_header', { sex: text(sex), ethnicity: text(ethnic) })
  }
  for (const table of RETURN_TABLES)
    for (const told of council.records(`ssda903_${table}`))
      if (!header.some(other => other.load === told.load && other.row.child === told.row.child))
        add(told, text(told.row.child), text(told.row.dob), `ssda903_${table}`)
  for (const told of council.records('ssd_person')) {
    const { person_id, dob, sex, ethnicity } = told.row
    const disability = disabilityOf(council, told)
    add(told, text(person_id), text(dob), 'ssd_person', { sex: text(sex), ethnicity: text(ethnicity), disability })
  }
  for (const [list, tellsDisability] of Object.entries(LISTS))
    for (const told of council.records(`annex_a_${list}`)) {
      const { child_id, date_of_birth, gender, ethnicity, disability } = told.row
      const more = {
        sex: text(gender),
        ethnicity: text(ethnicity),
        disability: tellsDisability ? text(disability) : null
      }
      add(told, text(child_id), text(date_of_birth), `annex_a_${list}`, more)
    }
  for (const told of council.records('practice_audit')) add(told, text(told.row.child_id), null, 'practice_audit')
  return out
}

function disabilityOf(council: Council, { load, row }: Told): Value {
  const codes = council
    .records('ssd_disability')
    .filter(other => other.load === load && other.row.person_id === row.person_id && other.row.disability_code)
  if (codes.length === 0) return null
  return codes.some(other => other.row.disability_code !== 'NONE') ? 'Y' : 'N'
}

function identitiesOfId(council: Council, of: readonly Mention[]): Identity[] {
  const id = of[0]!.id
  const children = childrenOfId(council, id, of)
  const name = (i: number) => (i === 0 ? id : `${id}~${i + 1}`)
  const childOf = (born: Day) => children.findIndex(each => each.births.includes(born))
  const whole = { council_id: id, alone: true, holds_from: '0001-01-01', holds_until: '9999-12-31' }
  return heaps(of, mention => String(mention.load.load_no)).flatMap((inLoad): Identity[] => {
    const load = inLoad[0]!.load
    const births = [...new Set(inLoad.flatMap(mention => mention.born ?? []))].sort()
    if (births.length === 0) {
      const i = childLastTold(of, load, childOf, children)
      return [
        {
          ...whole,
          load,
          reported_birth: null,
          child_id: name(Math.max(i, 0)),
          date_of_birth: children[i]?.settled ?? null
        }
      ]
    }
    return births.map((born, n) => ({
      load,
      council_id: id,
      reported_birth: born,
      child_id: name(childOf(born)),
      date_of_birth: children[childOf(born)]!.settled,
      alone: births.length === 1,
      holds_from: n === 0 ? '0001-01-01' : born,
      holds_until: births[n + 1] ?? '9999-12-31'
    }))
  })
}

interface ChildOfId {
  readonly births: readonly Day[]
  readonly settled: Day
  readonly firstLoad: number
}

/** Dates of birth that some event joins are one child's; the date last told is believed. */
function childrenOfId(council: Council, id: string, of: readonly Mention[]): ChildOfId[] {
  const births = [...new Set(of.flatMap(mention => mention.born ?? []))].sort()
  const groups = births.map(born => [born])
  const proofs = eventsUnderOneBirth(council, id, of)
  for (const one of proofs)
    for (const other of proofs)
      if (one.event === other.event) {
        const [a, b] = [one, other].map(each => groups.find(group => group.includes(each.born))!)
        if (a === b) continue
        a!.push(...b!)
        groups.splice(groups.indexOf(b!), 1)
      }
  const told = (born: Day) => of.filter(mention => mention.born === born).map(mention => mention.load)
  const last = (born: Day) => Math.max(...told(born).map(load => load.knowledge))
  return groups
    .map(group => ({
      births: group,
      settled: [...group].sort((a, b) => last(b) - last(a) || (a < b ? -1 : 1))[0]!,
      firstLoad: Math.min(...group.flatMap(born => told(born).map(load => load.load_no)))
    }))
    .sort((a, b) => a.firstLoad - b.firstLoad || (a.settled < b.settled ? -1 : 1))
}

/** The events of loads in which the id has one date of birth only. */
function eventsUnderOneBirth(council: Council, id: string, of: readonly Mention[]): { born: Day; event: string }[] {
  return heaps(of, mention => String(mention.load.load_no)).flatMap(inLoad => {
    const births = new Set(inLoad.flatMap(mention => mention.born ?? []))
    const [born] = births
    if (births.size !== 1 || born === undefined) return []
    return EVENTS.flatMap(([relation, column, day, kind]) =>
      council
        .records(relation)
        .filter(({ load, row }) => load === inLoad[0]!.load && row[column] === id && row[day])
        .map(({ row }) => ({ born, event: `${kind} ${row[day]}` }))
    )
  })
}

function childLastTold(
  of: readonly Mention[],
  load: KnownLoad,
  childOf: (born: Day) => number,
  children: readonly ChildOfId[]
): number {
  const told = of.filter(mention => mention.born !== null)
  const before = told.filter(mention => mention.load.knowledge < load.knowledge)
  const nearest = before.length
    ? Math.max(...before.map(mention => mention.load.knowledge))
    : Math.min(...told.map(mention => mention.load.knowledge))
  const there = told.filter(mention => mention.load.knowledge === nearest).map(mention => childOf(mention.born!))
  return there.sort((a, b) => (children[a]!.settled > children[b]!.settled ? -1 : 1))[0] ?? -1
}
