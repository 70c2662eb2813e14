import { join } from 'node:path'
import type { Source } from '../sources/source.js'
import type { DuckDb } from './duckdb.js'
import type { Engine, RelationColumn } from './engine.js'
import type { Load } from './manifest.js'
import { recordColumns, relationName } from './relation.js'

const LOAD_COLUMNS: readonly RelationColumn[] = [
  { name: 'authority', type: 'text' },
  { name: 'load_no', type: 'integer' }
]

/** Makes a view for every table of every source over the Parquet of these loads; a table no load holds is empty. */
export async function createRecordViews(
  engine: DuckDb,
  loads: readonly Load[],
  sources: readonly Source[]
): Promise<void> {
  const statements = sources.flatMap(source =>
    source.tables.map(table => {
      const columns = [...LOAD_COLUMNS, ...recordColumns(table)]
      const none = `select ${columns.map(column => `null::${column.type} as ${column.name}`).join(', ')} where false`
      const parts = loads.filter(load => load.source === source.id).flatMap(load => readLoad(load, table.name))
      return `create view ${relationName(source, table)} as ${[none, ...parts].join('\nunion all by name ')};`
    })
  )
  await engine.run(statements.join('\n'))
}

function readLoad(load: Load, table: string): string[] {
  const held = load.tables.find(each => each.name === table)
  if (!held) return []
  const path = join(load.folder, held.file).replaceAll("'", "''")
  return [
    `select '${load.authority}' as authority, ${load.number} as load_no, * from read_parquet('${path}', hive_partitioning = false)`
  ]
}

/** Copies relations from one engine to another, row by row as they are: how the same records stand in PostgreSQL. */
export async function copyRelations(from: Engine, to: Engine, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const columns = await from.describe(name)
    const rows = await from.query(`select * from ${name}`)
    await to.createTable(
      name,
      columns,
      rows.map(row => columns.map(column => row[column.name] ?? null))
    )
  }
}
