import type { Value } from '../../src/lake/engine.js'
import { OWN_DISTRICT } from '../fact-world.js'
import { lookedAfter } from './care.js'
import { type Council, heaps, newestFirst } from './council.js'
import { byChildAndDay, events } from './events.js'

type Row = Record<string, Value>

const NEVER = '9999-12-31'

/** What the newest directory says of a postcode. */
export interface Place {
  readonly postcode: string
  readonly east: number | null
  readonly north: number | null
  readonly ward_code: Value
  readonly is_own: boolean | null
  readonly ward: Value
}

const known = new WeakMap<Council, readonly Place[]>()

/** Every postcode of a council's directories. */
export function placesOf(council: Council): readonly Place[] {
  const places = known.get(council) ?? readPlaces(council)
  known.set(council, places)
  return places
}

/** What is known of a postcode; nothing when no directory holds it. */
export function placeOf(council: Council, postcode: Value | undefined): Place | undefined {
  return postcode ? placesOf(council).find(place => place.postcode === plain(postcode)) : undefined
}

export function postcode(council: Council): Row[] {
  return placesOf(council).map(place => ({ ...place }))
}

export function ward(council: Council): Row[] {
  return [...wardsOf(council)].map(([code, { name, geometry }]) => ({ code, name: name!, geometry: geometry! }))
}

/**
 * Day by day in words: an address holds until its end or the next one begins; in care it is that of the day before care.
 */
export function homeWard(council: Council): Row[] {
  const addresses = events(council, [
    [
      'ssd_address',
      'person_id',
      null,
      'address_start_date',
      { ended: 'address_end_date', at: 'address_postcode', type: 'address_type' }
    ]
  ]).filter(
    ({ more }) =>
      !String(more.type ?? '')
        .toUpperCase()
        .includes('PLACEMENT')
  )
  const kept = byChildAndDay(addresses).map(of => of[0]!)
  const lived = kept.map(({ child_id, day, more }) => {
    const later = kept.filter(each => each.child_id === child_id && each.day > day).map(each => each.day)
    const ends = [...later, ...(more.ended ? [String(more.ended)] : [])].sort()
    return { child_id, from: day, until: ends[0] ?? NEVER, ward: placeOf(council, more.at)?.ward ?? null }
  })
  const care = lookedAfter(council).map(({ child_id, started, ended }) => ({
    child_id: String(child_id),
    from: String(started),
    until: ended === null ? NEVER : String(ended)
  }))
  const before = care.flatMap(each => {
    const home = lived.find(
      ({ child_id, from, until }) => child_id === each.child_id && from < each.from && until >= each.from
    )
    return home ? [{ ...each, ward: home.ward }] : []
  })
  const apart = lived.flatMap(home => {
    const taken = care.filter(({ child_id }) => child_id === home.child_id)
    return taken.reduce((left, { from, until }) => left.flatMap(each => without(each, from, until)), [home])
  })
  return [...before, ...apart]
    .filter(({ from, until }) => from < until)
    .map(({ child_id, from, until, ward }) => ({
      child_id,
      started: from,
      ended: until === NEVER ? null : until,
      ward
    }))
}

/** A time without another: what is left before it and after it. */
function without<T extends { readonly from: string; readonly until: string }>(time: T, from: string, until: string) {
  const earlier = { ...time, until: time.until < from ? time.until : from }
  const later = { ...time, from: time.from > until ? time.from : until }
  return [earlier, later].filter(each => each.from < each.until)
}

function readPlaces(council: Council): readonly Place[] {
  const records = council.records('postcodes_postcode').filter(({ row }) => row.pcd)
  const bare = heaps(records, ({ row }) => plain(row.pcd)).map(of => {
    const newest = Math.max(...of.map(({ load }) => load.knowledge))
    const [first] = of
      .filter(({ load }) => load.knowledge === newest)
      .sort((a, b) => Number(a.row.row_no) - Number(b.row.row_no))
    const { pcd, oseast1m, osnrth1m, laua, county, ward } = first!.row
    return {
      postcode: plain(pcd),
      east: number(oseast1m),
      north: number(osnrth1m),
      ward_code: ward ?? null,
      is_own: laua ? [laua, county].includes(OWN_DISTRICT) : null,
      ward: null
    }
  })
  return bare.map(place => ({ ...place, ward: wardOf(council, bare, place) }))
}

function wardOf(council: Council, places: readonly Place[], { is_own, ward_code }: Place): Value {
  if (is_own === null) return null
  if (!is_own) return 'Outside the area'
  return ward_code === null ? null : nameOf(council, places, String(ward_code))
}

function nameOf(council: Council, places: readonly Place[], code: string): Value {
  const named = wardsOf(council)
  const name = named.get(code)?.name ?? null
  if (name === null) return code
  const alike = new Set(ownCodes(places).filter(each => named.get(each)?.name === name))
  return alike.size === 1 ? name : `${name} (${code})`
}

function ownCodes(places: readonly Place[]): string[] {
  return places.flatMap(({ is_own, ward_code }) => (is_own && ward_code !== null ? [String(ward_code)] : []))
}

/** The newest whole telling of each ward, by its code. */
function wardsOf(council: Council): Map<string, Row> {
  const told = council.records('wards_ward').filter(({ row }) => row.code && row.name && row.geometry)
  return new Map(
    heaps(told, ({ row }) => String(row.code)).map(of => [String(of[0]!.row.code), of.sort(newestFirst)[0]!.row as Row])
  )
}

function plain(text: Value | undefined): string {
  return String(text).toUpperCase().replaceAll(' ', '')
}

function number(value: Value | undefined): number | null {
  return value === null || value === undefined ? null : Number(value)
}
