import type { Day } from '../../src/domain/day.js'
import type { Value } from '../../src/lake/engine.js'
import type { Council, KnownLoad, Told } from './council.js'
import { type WhoIs, whoIs } from './identity.js'

/** What is told of an episode beside its days. */
export const FIELDS = [
  'start_reason',
  'end_reason',
  'legal_status',
  'cin_need',
  'placement_type',
  'placement_provider',
  'placement_change_reason',
  'home_postcode',
  'placement_postcode',
  'urn',
  'distance_miles',
  'in_out'
] as const
export type Field = (typeof FIELDS)[number]

/** What one load says of one episode. */
export interface Telling {
  readonly load: KnownLoad
  readonly row_no: number
  readonly child_id: string
  readonly started: Day
  readonly ended: Day | null
  readonly partial: boolean
  readonly fields: Readonly<Record<Field, Value>>
}

/** Everything that any load tells of any episode. */
export function tellingsOf(council: Council): Telling[] {
  const who = whoIs(council)
  return [...fromReturns(council, who), ...fromDataset(council, who), ...fromAnnexA(council, who)]
}

function telling(
  told: Told,
  child_id: string | undefined,
  days: [Value, Value],
  partial: boolean,
  given: Partial<Record<Field, Value | undefined>>
): Telling[] {
  const [started, ended] = days
  if (!child_id || started === null || started >= told.load.toldUntil) return []
  const fields = Object.fromEntries(FIELDS.map(field => [field, given[field] ?? null])) as Record<Field, Value>
  const row_no = Number(told.row.row_no)
  return [{ load: told.load, row_no, child_id, started: String(started), ended: ended as Day | null, partial, fields }]
}

function fromReturns(council: Council, who: WhoIs): Telling[] {
  return council.records('ssda903_episodes').flatMap(told => {
    const r = told.row
    const child = who(told, r.child ?? null, null, r.decom ?? null)
    return telling(told, child?.child_id, [r.decom ?? null, r.dec ?? null], false, {
      start_reason: r.rne,
      end_reason: r.rec,
      legal_status: r.ls,
      cin_need: r.cin,
      placement_type: r.place,
      placement_provider: r.place_provider,
      placement_change_reason: r.reason_place_change,
      home_postcode: r.home_post,
      placement_postcode: r.pl_post,
      urn: r.urn
    })
  })
}

function fromDataset(council: Council, who: WhoIs): Telling[] {
  return council.records('ssd_cla_episodes').flatMap(told => {
    const r = told.row
    const day = r.cla_episode_start_date ?? null
    const statuses = council
      .records('ssd_legal_status')
      .filter(s => s.load === told.load && s.row.person_id === r.person_id && day !== null)
      .filter(({ row: s }) => s.legal_status_start_date && s.legal_status_start_date <= day!)
      .filter(({ row: s }) => !s.legal_status_end_date || s.legal_status_end_date > day!)
      .filter(({ row: s }) => s.legal_status)
      .sort(({ row: a }, { row: b }) => (begun(a) < begun(b) ? -1 : 1))
    const p = council
      .records('ssd_cla_placement')
      .filter(
        place => place.load === told.load && r.cla_placement_id && place.row.cla_placement_id === r.cla_placement_id
      )
      .sort((a, b) => Number(a.row.row_no) - Number(b.row.row_no))[0]?.row
    const moved = p?.cla_placement_end_date && p.cla_placement_end_date === r.cla_episode_ceased_date
    return telling(
      told,
      who(told, r.person_id ?? null, null, day)?.child_id,
      [day, r.cla_episode_ceased_date ?? null],
      false,
      {
        start_reason: r.cla_episode_start_reason,
        end_reason: r.cla_episode_ceased_reason,
        legal_status: statuses.at(-1)?.row.legal_status,
        cin_need: r.cla_primary_need_code,
        placement_type: p?.cla_placement_type,
        placement_provider: p?.cla_placement_provider,
        placement_change_reason: moved ? p?.cla_placement_change_reason : null,
        placement_postcode: p?.cla_placement_postcode,
        urn: p?.cla_placement_urn,
        distance_miles: p?.cla_placement_distance
      }
    )
  })
}

/** What a spell of a legal status is put in order by: its first day, then its code. */
function begun(spell: Told['row']): string {
  return `${spell.legal_status_start_date} ${spell.legal_status}`
}

function fromAnnexA(council: Council, who: WhoIs): Telling[] {
  return council.records('annex_a_children_in_care').flatMap(told => {
    const r = told.row
    const began = r.date_started_to_be_looked_after as Day | null | undefined
    if (!began) return []
    const since = (day: Value | undefined): Day => (day && String(day) > began ? String(day) : began)
    const [status, place] = [since(r.legal_status_start_date), since(r.placement_start_date)]
    const days = [...new Set([began, status, place])].sort()
    return days.flatMap((day, i) => {
      const latest = i === days.length - 1
      const placed = day >= place ? r : {}
      const changes = [day === status ? 'L' : '', day === place ? 'P' : ''].join('')
      return telling(
        told,
        who(told, r.child_id ?? null, r.date_of_birth ?? null, day)?.child_id,
        [day, latest ? (r.date_ceased_to_be_looked_after ?? null) : null],
        !latest,
        {
          start_reason: i === 0 ? 'S' : changes === 'LP' ? 'B' : changes,
          end_reason: latest ? r.reason_ceased_to_be_looked_after : 'X1',
          legal_status: day >= status ? r.legal_status : null,
          cin_need: r.category_of_need,
          placement_type: placed.placement_type,
          placement_provider: placed.placement_provider,
          placement_postcode: placed.placement_postcode,
          urn: placed.urn,
          in_out: placed.placement_location
        }
      )
    })
  })
}
