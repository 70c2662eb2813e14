import { addMonths, birthday, type Day } from '../../src/domain/day.js'
import type { Value } from '../../src/lake/engine.js'
import { type Council, heaps } from './council.js'
import { type Episode, episodesOf } from './episodes.js'
import { child } from './identity.js'

type Row = Record<string, Value>

/** Episodes that follow on each other. */
export interface Period {
  readonly child_id: string
  readonly period_id: string
  readonly short_break: boolean
  readonly started: Day
  readonly ended: Day | null
  readonly episodes: readonly Episode[]
}

/** Every period of care, short breaks apart. */
export function periodsOf(council: Council): Period[] {
  return heaps(episodesOf(council), each => `${each.child_id} ${each.short_break}`).flatMap(of => {
    const runs: Episode[][] = []
    for (const episode of of) {
      const last = runs.at(-1)?.at(-1)
      const anew = episode.fields.start_reason === 'S' && last?.fields.end_reason !== 'X1'
      if (last && last.ended === episode.started && !anew) runs.at(-1)!.push(episode)
      else runs.push([episode])
    }
    return runs.map((episodes, i) => ({
      child_id: of[0]!.child_id,
      period_id: `${of[0]!.child_id}:${of[0]!.short_break ? 'b' : 'p'}${i + 1}`,
      short_break: of[0]!.short_break,
      started: episodes[0]!.started,
      ended: episodes.at(-1)!.ended,
      episodes
    }))
  })
}

export function careRun(council: Council): Row[] {
  return periodsOf(council).flatMap(({ child_id, short_break, period_id, episodes }) =>
    episodes.map(({ started }) => ({ child_id, short_break, started, period_id }))
  )
}

export function periodOfCare(council: Council): Row[] {
  return periodsOf(council).map(({ child_id, period_id, short_break, started, ended, episodes }) => ({
    child_id,
    period_id,
    started,
    ended,
    start_reason: episodes[0]!.fields.start_reason,
    start_need: episodes[0]!.fields.cin_need,
    end_reason: episodes.at(-1)!.fields.end_reason,
    start_known: episodes[0]!.fields.start_reason === 'S',
    short_break_only: short_break,
    twelve_months_on: addMonths(started, 12),
    thirty_months_on: addMonths(started, 30)
  }))
}

export function lookedAfter(council: Council): Row[] {
  const children = new Map(child(council).map(each => [each.child_id, each.date_of_birth as Day | null]))
  return periodsOf(council).flatMap(period => {
    const born = children.get(period.child_id) ?? null
    const turns = (age: number) => (born === null ? null : birthday(born, age))
    const grown = turns(18)
    if (period.short_break || (grown !== null && period.started >= grown)) return []
    const ended =
      period.ended === null || (grown !== null && grown < period.ended) ? (grown ?? period.ended) : period.ended
    return [
      {
        child_id: period.child_id,
        period_id: period.period_id,
        started: period.started,
        ended,
        start_need: period.episodes[0]!.fields.cin_need,
        twelve_months_on: addMonths(period.started, 12),
        thirty_months_on: addMonths(period.started, 30),
        turns_5: turns(5),
        turns_16: turns(16)
      }
    ]
  })
}

export function legalStatus(council: Council): Row[] {
  return periodsOf(council).flatMap(({ child_id, period_id, episodes }) => {
    const runs: Row[] = []
    for (const { started, ended, fields } of episodes) {
      const last = runs.at(-1)
      if (last && last.legal_status === fields.legal_status) last.ended = ended
      else runs.push({ child_id, period_id, legal_status: fields.legal_status, started, ended })
    }
    return runs
  })
}

/** A placement as it is being lived. */
export interface Placement {
  readonly child_id: string
  readonly period_id: string
  readonly placement_id: string
  readonly started: Day
  readonly episodes: Episode[]
}

const ADOPTERS = ['A3', 'A4', 'A5', 'A6']
const SAME_CARER = ['L', 'T', 'U']

/** Every placement, in order in each period. */
export function placementsOf(council: Council): Placement[] {
  return periodsOf(council)
    .filter(period => !period.short_break)
    .flatMap(({ child_id, period_id, episodes }) => {
      const runs: Placement[] = []
      for (const [i, episode] of episodes.entries()) {
        if (i > 0 && staysPut(episodes, i)) runs.at(-1)!.episodes.push(episode)
        else {
          const placement_id = `${period_id}:${runs.length + 1}`
          runs.push({ child_id, period_id, placement_id, started: episode.started, episodes: [episode] })
        }
      }
      return runs
    })
}

export function placement(council: Council): Row[] {
  const all = placementsOf(council)
  return all.map((run, i) => {
    const lasting = run.episodes.filter(each => !isTemporary(each)).at(-1)
    const before = all[i - 1]?.period_id === run.period_id ? all[i - 1]! : run
    const withPrevious = isAdopters(run.episodes[0]!) ? before.started : run.started
    return {
      child_id: run.child_id,
      period_id: run.period_id,
      placement_id: run.placement_id,
      started: run.started,
      ended: run.episodes.at(-1)!.ended,
      placement_type: lasting?.fields.placement_type ?? null,
      placement_provider: lasting?.fields.placement_provider ?? null,
      temporary: lasting === undefined,
      adoptive: run.episodes.some(isAdopters),
      two_years_on: addMonths(run.started, 24),
      two_years_on_with_previous: addMonths(withPrevious, 24)
    }
  })
}

export function isAdopters(episode: Episode): boolean {
  return ADOPTERS.includes(String(episode.fields.placement_type))
}

function isTemporary(episode: Episode): boolean {
  return String(episode.fields.placement_type ?? '').startsWith('T')
}

/** Whether the child stayed in the placement that the episode before was in. */
function staysPut(episodes: readonly Episode[], i: number): boolean {
  const now = episodes[i]!
  if (isTemporary(now) || SAME_CARER.includes(String(now.fields.start_reason))) return true
  if (['A3', 'A5'].includes(String(now.fields.placement_type))) return true
  if (!isTemporary(episodes[i - 1]!)) return false
  const left = episodes
    .slice(0, i)
    .filter(each => !isTemporary(each))
    .at(-1)
  return left !== undefined && left.fields.placement_type !== null && sameHome(left, now)
}

function sameHome(one: Episode, other: Episode): boolean {
  const postcode = (each: Episode) =>
    String(each.fields.placement_postcode ?? '')
      .toUpperCase()
      .replaceAll(' ', '')
  return (
    one.fields.placement_type === other.fields.placement_type &&
    one.fields.placement_provider === other.fields.placement_provider &&
    (one.fields.urn ?? '') === (other.fields.urn ?? '') &&
    postcode(one) === postcode(other)
  )
}
