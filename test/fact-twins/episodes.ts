import type { Day } from '../../src/domain/day.js'
import type { Value } from '../../src/lake/engine.js'
import { type Council, firstKnown, heaps, type KnownLoad } from './council.js'
import { whoIs } from './identity.js'
import { type Place, placeOf } from './places.js'
import { FIELDS, type Field, type Telling, tellingsOf } from './tellings.js'

/** An episode as all loads together tell of it. */
export interface Episode {
  readonly child_id: string
  readonly started: Day
  readonly ended: Day | null
  readonly ended_as_sent: Day | null
  readonly repaired_by: string | null
  readonly load_no: number
  readonly row_no: number
  readonly short_break: boolean
  readonly fields: Readonly<Record<Field, Value>>
}

const known = new WeakMap<Council, readonly Episode[]>()

/** Every episode of care, repaired, each child's in order. */
export function episodesOf(council: Council): readonly Episode[] {
  const all = known.get(council) ?? readEpisodes(council)
  known.set(council, all)
  return all
}

function readEpisodes(council: Council): Episode[] {
  return heaps(tellingsOf(council), telling => telling.child_id).flatMap(of => repaired(council, kept(of), of))
}

export function episode(council: Council): Record<string, Value>[] {
  return episodesOf(council).map(({ fields, ...e }) => {
    const [home, place] = [fields.home_postcode, fields.placement_postcode].map(code => placeOf(council, code))
    const { distance_miles, in_out, ...rest } = fields
    return {
      ...e,
      ...rest,
      episode_id: `${e.child_id}:${e.started}`,
      distance_miles: distance_miles ?? miles(home, place),
      in_out: in_out ?? (place && place.is_own !== null ? (place.is_own ? 'IN' : 'OUT') : null),
      home_ward: home?.ward ?? null
    }
  })
}

/** Every episode as its newest telling has it, before any repair. */
export function keptOf(council: Council): readonly Kept[] {
  return heaps(tellingsOf(council), telling => telling.child_id).flatMap(kept)
}

export function repair(council: Council): Record<string, Value>[] {
  return heaps(
    episodesOf(council).filter(each => each.repaired_by),
    each => each.repaired_by!
  ).map(of => ({
    rule: of[0]!.repaired_by,
    episodes: of.length
  }))
}

interface Kept extends Telling {
  readonly toldTwice: boolean
}

/** One child's episodes, each as its newest telling has it and filled from the others. */
function kept(of: readonly Telling[]): Kept[] {
  const starts = [...new Set(of.map(each => each.started))].sort()
  return starts.flatMap(start => {
    const all = of.filter(each => each.started === start)
    const whole = all.filter(each => !each.partial)
    const ranked = (whole.length ? whole : all).sort(newestLasting)
    const newest = ranked[0]!
    if (leftOut(newest, of)) return []
    const fields = Object.fromEntries(FIELDS.map(field => [field, firstKnown(ranked.map(each => each.fields[field]))]))
    const toldTwice = ranked.filter(each => each.load === newest.load).length > 1
    return [
      { ...newest, fields: { ...(fields as Telling['fields']), end_reason: newest.fields.end_reason }, toldTwice }
    ]
  })
}

function newestLasting(a: Telling, b: Telling): number {
  const hours = (each: Telling) => Number(each.ended !== null && each.ended <= each.started)
  return b.load.knowledge - a.load.knowledge || hours(a) - hours(b) || b.row_no - a.row_no
}

/** Whether a later return, which tells all of its year, tells this child's care on the day otherwise. */
function leftOut(episode: Telling, of: readonly Telling[]): boolean {
  const datasets = of.filter(each => each.load.source === 'ssd').map(each => each.load)
  const newestDataset = datasets.sort((a, b) => b.knowledge - a.knowledge)[0]
  return [...new Set(of.map(each => each.load))].some(load => {
    if (load.source === 'annex_a' || (load.source === 'ssd' && load !== newestDataset)) return false
    if (load.source === 'ssd' && episode.load.source !== 'annex_a') return false
    if (episode.started > load.last_day) return false
    const later = load.knowledge > episode.load.knowledge
    const within = runsThrough(
      episode.started,
      of.filter(each => each.load === load && !each.partial)
    )
    return (later && (load.first_day <= episode.started || within)) || (episode.partial && within)
  })
}

/** Whether an episode of one load began before a day and was running on it: each runs to its end or to the next. */
function runsThrough(day: Day, told: readonly Telling[]): boolean {
  const before = told.filter(each => each.started < day)
  if (before.length === 0) return false
  if (told.some(each => each.started === day)) return false
  const latest = before
    .map(each => each.started)
    .sort()
    .at(-1)!
  const last = before.filter(each => each.started === latest).sort(newestLasting)[0]!
  return last.ended === null || last.ended > day
}

function repaired(council: Council, of: readonly Kept[], told: readonly Telling[]): Episode[] {
  return of.map((e, i) => {
    const next = of[i + 1]
    const goesOn = e.fields.end_reason === 'X1' && next !== undefined && next.fields.start_reason !== 'S'
    const nextReturn = council.loads
      .filter(load => load.source === 'ssda903' && load.knowledge > e.load.knowledge && load.first_day > e.started)
      .filter(load => tellsEpisodes(council, load))
      .map(load => load.first_day)
      .sort()[0]
    const sameFile = next !== undefined && told.some(each => each.load === e.load && each.started === next.started)
    const [ended, repaired_by] = endOf(e, next, goesOn, sameFile, nextReturn)
    const short_break = ['V3', 'V4'].includes(String(e.fields.legal_status))
    const { child_id, started, row_no, fields } = e
    return {
      child_id,
      started,
      row_no,
      fields,
      load_no: e.load.load_no,
      ended_as_sent: e.ended,
      ended,
      repaired_by,
      short_break
    }
  })
}

function endOf(
  e: Kept,
  next: Kept | undefined,
  goesOn: boolean,
  sameFile: boolean,
  nextReturn: Day | undefined
): [Day | null, string | null] {
  const until = next?.started ?? null
  if (e.ended !== null && e.ended < e.started) return [goesOn ? until : e.started, 'ends_before_it_starts']
  if (e.ended !== null && until !== null && e.ended > until) return [until, 'overlaps_the_next']
  if (e.ended === null && sameFile && !e.partial) return [until, 'open_before_the_next']
  if (e.ended === null && nextReturn && (until === null || nextReturn < until)) return [nextReturn, 'left_open']
  if (e.ended !== null && goesOn && e.ended < until!) return [until, 'gap_after_x1']
  return [e.ended ?? until, e.toldTwice ? 'told_twice' : null]
}

function tellsEpisodes(council: Council, load: KnownLoad): boolean {
  const who = whoIs(council)
  return council.records('ssda903_episodes').some(told => {
    const day = told.row.decom ?? null
    return told.load === load && day !== null && who(told, told.row.child ?? null, null, day) !== null
  })
}

function miles(home: Place | undefined, place: Place | undefined): number | null {
  if (!home || !place || home.east === null || home.north === null || place.east === null || place.north === null)
    return null
  const [x, y] = [place.east - home.east, place.north - home.north]
  return Math.sqrt(x * x + y * y) / 1609.344
}
