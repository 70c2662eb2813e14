import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { authority as authorityNamed } from '../domain/authority.js'
import type { Issue, Source, SourceId } from '../sources/source.js'
import { inForce } from './in-force.js'
import type { Load } from './manifest.js'

export interface ListedAuthority {
  /** DfE three-digit code. */
  readonly code: string
  readonly name: string
}

export interface ListedTable {
  readonly name: string
  readonly title: string
  readonly rows: number
}

export interface LoadSummary {
  readonly number: number
  readonly authority: ListedAuthority
  readonly source: SourceId
  readonly sourceTitle: string
  /** A statutory year, or the day of an extract. */
  readonly period: string
  readonly received: string
  readonly by: string
  readonly state: 'in force' | 'superseded' | 'withdrawn'
  readonly rows: number
  readonly errors: number
  readonly warnings: number
  readonly withdrawn: { readonly by: string; readonly at: string; readonly reason: string } | null
}

export interface LoadDetail extends LoadSummary {
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[]
  readonly tables: readonly ListedTable[]
  readonly issues: readonly Issue[]
}

/** An authority beside its name. */
export function listedAuthority(code: string): ListedAuthority {
  return { code, name: authorityNamed(code)?.name ?? `Authority ${code}` }
}

/** Every load as a list shows it, newest first, with its state at a moment. */
export function loadSummaries(loads: readonly Load[], sources: readonly Source[], at: string): LoadSummary[] {
  const current = new Set(inForce(loads, at).map(load => load.number))
  return loads.map(load => summaryOf(load, current.has(load.number), sources)).reverse()
}

/** One load in full; null when there is none of that number. */
export async function loadDetail(
  loads: readonly Load[],
  number: number,
  sources: readonly Source[],
  at: string
): Promise<LoadDetail | null> {
  const load = loads.find(each => each.number === number)
  if (!load) return null
  const tables = sources.find(each => each.id === load.source)?.tables ?? []
  return {
    ...summaryOf(load, inForce(loads, at).includes(load), sources),
    files: load.files,
    tables: load.tables.map(({ name, rows }) => ({
      name,
      rows,
      title: tables.find(table => table.name === name)?.title ?? name
    })),
    issues: JSON.parse(await readFile(join(load.folder, 'issues.json'), 'utf8')) as Issue[]
  }
}

function summaryOf(load: Load, current: boolean, sources: readonly Source[]): LoadSummary {
  const { withdrawn } = load
  return {
    number: load.number,
    authority: listedAuthority(load.authority),
    source: load.source,
    sourceTitle: sources.find(each => each.id === load.source)?.title ?? load.source,
    period: load.period,
    received: load.receivedAt,
    by: load.by,
    state: withdrawn ? 'withdrawn' : current ? 'in force' : 'superseded',
    rows: load.tables.reduce((sum, table) => sum + table.rows, 0),
    errors: load.issues.errors,
    warnings: load.issues.warnings,
    withdrawn: withdrawn && { by: withdrawn.by, at: withdrawn.at, reason: withdrawn.reason }
  }
}
