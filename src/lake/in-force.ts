import type { Day } from '../domain/day.js'
import type { Source, SourceId } from '../sources/source.js'
import type { Engine, RelationColumn } from './engine.js'
import type { Load } from './manifest.js'

/** Loads as they stood at a moment: for each authority, source and period the newest received by then and not withdrawn by then. */
export function inForce(loads: readonly Load[], knownAt: string): Load[] {
  const newest = new Map<string, Load>()
  for (const load of loads) {
    if (load.receivedAt > knownAt || (load.withdrawn && load.withdrawn.at <= knownAt)) continue
    const key = `${load.authority} ${load.source} ${load.lastDay}`
    const rival = newest.get(key)
    if (!rival || isNewer(load, rival)) newest.set(key, load)
  }
  return [...newest.values()].sort((a, b) => a.number - b.number)
}

const COLUMNS: readonly RelationColumn[] = [
  { name: 'authority', type: 'text' },
  { name: 'load_no', type: 'integer' },
  { name: 'source', type: 'text' },
  { name: 'first_day', type: 'date' },
  { name: 'last_day', type: 'date' },
  { name: 'whole_year', type: 'boolean' },
  { name: 'precedence', type: 'integer' },
  { name: 'knowledge', type: 'integer' },
  { name: 'told_until', type: 'date' }
]

const FOR_EVER = '9999-12-31'

/**
 * The relation `load_in_force`: one row per load, `knowledge` ranking them so that the greater is believed. What is
 * told as at a later day is believed before what was told as at an earlier; on the same day the source of lower
 * precedence number, then the one received last. Events of a load from `told_until` on are told again, whole, by a
 * later load.
 */
export async function createLoadInForce(
  engine: Engine,
  loads: readonly Load[],
  sources: readonly Pick<Source, 'id' | 'period' | 'precedence'>[]
): Promise<void> {
  const source = new Map(sources.map(each => [each.id, each]))
  const ranked = [...loads].sort(
    (a, b) =>
      compare(a.lastDay, b.lastDay) ||
      source.get(b.source)!.precedence - source.get(a.source)!.precedence ||
      compare(a.receivedAt, b.receivedAt) ||
      a.number - b.number
  )
  await engine.createTable(
    'load_in_force',
    COLUMNS,
    ranked.map((load, i) => [
      load.authority,
      load.number,
      load.source,
      load.firstDay,
      load.lastDay,
      source.get(load.source)!.period === 'year',
      source.get(load.source)!.precedence,
      i + 1,
      toldUntil(load, ranked.slice(i + 1))
    ])
  )
}

const TELL_ALL: readonly SourceId[] = ['ssd', 'practice']

/**
 * The first day that a later extract tells all over again. Only the Standard Safeguarding Dataset and what Sightline
 * writes itself hold all that happened in their years, and only the tables that were sent. Annex A leaves out what is
 * still so.
 */
function toldUntil(load: Load, later: readonly Load[]): Day {
  if (!TELL_ALL.includes(load.source)) return FOR_EVER
  const whole = later.filter(
    other => other.source === load.source && other.authority === load.authority && tellsTables(other, load)
  )
  return whole.map(other => other.firstDay).sort()[0] ?? FOR_EVER
}

function tellsTables(load: Load, older: Load): boolean {
  return older.tables.every(table => load.tables.some(other => other.name === table.name))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function isNewer(load: Load, rival: Load): boolean {
  return (compare(load.receivedAt, rival.receivedAt) || load.number - rival.number) > 0
}
