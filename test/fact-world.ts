import { type DuckDb, openDuckDb } from '../src/lake/duckdb.js'
import type { Engine, RelationColumn, Value } from '../src/lake/engine.js'
import { createLoadInForce } from '../src/lake/in-force.js'
import type { Load } from '../src/lake/manifest.js'
import { openPostgres } from '../src/lake/postgres.js'
import { createReferenceRelations } from '../src/lake/reference-relations.js'
import { recordColumns, relationName } from '../src/lake/relation.js'
import type { Source, SourceId } from '../src/sources/source.js'
import { sources } from '../src/sources/sources.js'
import { insertRows } from './empty-facts.js'

export type RecordRow = Readonly<Record<string, Value>>

/** One council's loads in force and the records in them, by relation. */
export interface FactWorld {
  readonly authority: string
  readonly loads: readonly WorldLoad[]
  readonly records: Readonly<Record<string, readonly RecordRow[]>>
}

export interface WorldLoad {
  readonly load_no: number
  readonly source: SourceId
  readonly first_day: string
  readonly last_day: string
}

/** The local authority district that every council of a test is. */
export const OWN_DISTRICT = 'E06000002'

const LOAD_COLUMNS: readonly RelationColumn[] = [
  { name: 'authority', type: 'text' },
  { name: 'load_no', type: 'integer' }
]

/** The columns of every record relation, `authority` and `load_no` first. */
export async function recordRelations(): Promise<Map<string, readonly RelationColumn[]>> {
  const all = await sources()
  return new Map(all.flatMap(source => source.tables.map(table => [relationName(source, table), columns(table)])))
}

/** DuckDB and PostgreSQL holding the records of many councils, ready for facts to be built. */
export async function enginesHolding(worlds: readonly FactWorld[], url: string, schema: string): Promise<Engine[]> {
  const engines = [await duckDbHolding(worlds), await openPostgres(url, schema)]
  await fill(engines[1]!, worlds)
  await engines[1]!.run('analyze')
  return engines
}

/** DuckDB holding the records of many councils. */
export async function duckDbHolding(worlds: readonly FactWorld[]): Promise<DuckDb> {
  const engine = await openDuckDb()
  await fill(engine, worlds)
  return engine
}

async function fill(engine: Engine, worlds: readonly FactWorld[]): Promise<void> {
  for (const [relation, relationColumns] of await recordRelations()) {
    const rows = worlds.flatMap(world =>
      (world.records[relation] ?? []).map(row => ({ ...row, authority: world.authority }) as RecordRow)
    )
    await engine.createTable(
      relation,
      relationColumns,
      rows.map(row => relationColumns.map(column => row[column.name] ?? null))
    )
  }
  const all = await sources()
  await createLoadInForce(
    engine,
    worlds.flatMap(world => world.loads.map(load => loadOf(load, world, all))),
    all
  )
  await createReferenceRelations(engine, [])
  const councils = worlds.map(({ authority }) => ({ authority, gss_code: OWN_DISTRICT }))
  await insertRows(engine, 'council', councils)
}

function loadOf(load: WorldLoad, world: FactWorld, all: readonly Source[]): Load {
  const source = all.find(each => each.id === load.source)
  if (!source) throw new Error(`There is no source ${load.source}`)
  const held = source.tables.filter(table =>
    world.records[relationName(source, table)]?.some(row => row.load_no === load.load_no)
  )
  return {
    number: load.load_no,
    authority: world.authority,
    source: load.source,
    period: `${load.first_day}..${load.last_day}`,
    firstDay: load.first_day,
    lastDay: load.last_day,
    receivedAt: '2026-01-01T00:00:00Z',
    by: 'a test',
    files: [],
    tables: held.map(({ name }) => ({ name, rows: 1, file: '', sha256: '' })),
    issues: { errors: 0, warnings: 0 },
    folder: '',
    withdrawn: null
  }
}

function columns(table: Parameters<typeof recordColumns>[0]): readonly RelationColumn[] {
  return [...LOAD_COLUMNS, ...recordColumns(table)]
}
