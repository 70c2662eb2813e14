import type { Day } from '../../src/domain/day.js'
import type { Value } from '../../src/lake/engine.js'
import { type Council, heaps, type KnownLoad, newestFirst, type Told } from './council.js'
import { events, newest, states } from './events.js'

type Row = Record<string, Value>

/** A worker of a team found with a child by one extract; `started` when the source says it. */
interface Sighting {
  readonly child_id: string
  readonly worker: Value
  readonly team: Value
  readonly started: Day | null
}

/** What one extract says of one role: all it finds on its day, and since when it tells. */
interface Extract {
  readonly firstDay: Day
  readonly day: Day
  readonly found: readonly Sighting[]
}

interface DatedSpan extends Sighting {
  readonly role: string
  readonly started: Day
  readonly ended: Value
  readonly load: KnownLoad
}

const LISTS = [
  'children_in_care',
  'child_protection',
  'children_in_need',
  'care_leavers',
  'assessments',
  'section_47',
  'referrals'
]
const ROLES = ['social_worker', 'personal_adviser', 'other']

export function allocation(council: Council): Row[] {
  const { spans, tellers } = datedSpans(council)
  return ROLES.flatMap(role => {
    const mine = spans.filter(span => span.role === role)
    const over = mine.filter(span => span.ended !== null)
    const datasets = [...tellers[role]!].map(load => ({
      firstDay: load.first_day,
      day: load.last_day,
      found: mine.filter(span => span.ended === null && span.load === load)
    }))
    const lists = listsOf(council, role).filter(
      ({ day }) => !datasets.some(dataset => dataset.firstDay <= day && day <= dataset.day)
    )
    return [
      ...over.map(({ child_id, worker, team, started, ended }) => ({ child_id, worker, role, team, started, ended })),
      ...walk([...datasets, ...lists]).map(span => ({ ...span, role }))
    ]
  })
}

/** Goes from extract to extract, keeping what is open: what the next one does not find is over. */
function walk(
  extracts: readonly Extract[]
): { child_id: string; worker: Value; team: Value; started: Day; ended: Value }[] {
  const out: ReturnType<typeof walk> = []
  let open: ReturnType<typeof walk> = []
  let last: Day = ''
  for (const { firstDay, day, found } of [...extracts].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    const now: ReturnType<typeof walk> = []
    for (const of of heaps(found, nameOf)) {
      const { child_id, worker, team } = of[0]!
      const known = of.flatMap(each => each.started ?? []).sort()[0]
      const before = open.find(each => nameOf(each) === nameOf(of[0]!))
      const goesOn = before !== undefined && (known === undefined || known <= last)
      const days = [known ?? day, ...(goesOn ? [before.started] : [])].sort()
      if (goesOn) open = open.filter(each => each !== before)
      now.push({ child_id, worker, team, started: days[0]!, ended: null })
    }
    out.push(...open.map(each => ({ ...each, ended: firstDay > last ? firstDay : day })))
    open = now
    last = day
  }
  return [...out, ...open]
}

function nameOf({ child_id, worker, team }: { child_id: string; worker: Value; team: Value }): string {
  return JSON.stringify([child_id, worker, team])
}

function datedSpans(council: Council): { spans: DatedSpan[]; tellers: Record<string, Set<KnownLoad>> } {
  const tellers = Object.fromEntries(ROLES.map(role => [role, new Set<KnownLoad>()]))
  const all = events(council, [
    [
      'ssd_involvements',
      'person_id',
      null,
      'involvement_start_date',
      {
        worker: 'professional_id',
        team: 'professional_team',
        role: 'professional_role_id',
        ended: 'involvement_end_date'
      }
    ]
  ]).filter(each => each.more.worker !== null || each.more.team !== null)
  for (const each of all) tellers[roleOf(each.more.role)]!.add(each.told.load)
  const spans = heaps(all, each =>
    JSON.stringify([each.child_id, roleOf(each.more.role), each.more.worker, each.day])
  ).map(of => {
    of.sort((a, b) => newestFirst(a.told, b.told))
    const { child_id, day, more, told } = of[0]!
    const { worker, ended } = more as { worker: Value; ended: Value }
    return { child_id, role: roleOf(more.role), worker, team: newest(of, 'team'), started: day, ended, load: told.load }
  })
  return { spans, tellers }
}

function roleOf(words: Value | undefined): string {
  if (words === 'Personal Adviser') return 'personal_adviser'
  return words === 'Supervising Social Worker' ? 'other' : 'social_worker'
}

/** What the lists of a day show of a role: for each child one worker, of the list most about now. */
function listsOf(council: Council, role: string): Extract[] {
  const shown = role === 'social_worker' ? socialWorkers(council) : role === 'personal_adviser' ? advisers(council) : []
  const named = shown.filter(each => each.worker !== null || each.team !== null)
  return heaps(named, each => each.told.load.last_day).map(of => ({
    firstDay: of[0]!.told.load.last_day,
    day: of[0]!.told.load.last_day,
    found: heaps(of, each => each.child_id).map(
      ofChild =>
        ofChild.sort(
          (a, b) =>
            Number(a.worker === null) - Number(b.worker === null) ||
            b.told.load.knowledge - a.told.load.knowledge ||
            a.place - b.place ||
            newestFirst(a.told, b.told)
        )[0]!
    )
  }))
}

type Shown = Sighting & { readonly told: Told; readonly place: number }

function socialWorkers(council: Council): Shown[] {
  return LISTS.flatMap((list, place) =>
    states(council, `annex_a_${list}`, 'child_id', 'date_of_birth').flatMap(({ told, child_id }) => {
      const { allocated_worker: worker = null, allocated_team: team = null } = told.row
      return list === 'care_leavers' && worker === null ? [] : [{ told, child_id, worker, team, started: null, place }]
    })
  )
}

function advisers(council: Council): Shown[] {
  const lists = states(council, 'annex_a_care_leavers', 'child_id', 'date_of_birth').flatMap(({ told, child_id }) => {
    const { personal_adviser: worker = null, allocated_worker = null, allocated_team: team = null } = told.row
    return worker === null && allocated_worker !== null
      ? []
      : [{ told, child_id, worker, team, started: null, place: 0 }]
  })
  const datasets = states(council, 'ssd_care_leavers', 'person_id', null).map(({ told, child_id }) => {
    const { care_leaver_personal_advisor: worker = null, care_leaver_allocated_team: team = null } = told.row
    return { told, child_id, worker, team, started: null, place: 1 }
  })
  return [...lists, ...datasets]
}
