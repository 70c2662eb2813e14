import { buildFacts } from '../src/facts/build-facts.js'
import { readFacts } from '../src/facts/read-facts.js'
import { type DuckDb, openDuckDb } from '../src/lake/duckdb.js'
import type { Engine, RelationColumn, Value } from '../src/lake/engine.js'
import { createLoadInForce } from '../src/lake/in-force.js'
import { openPostgres } from '../src/lake/postgres.js'
import { copyRelations, createRecordViews } from '../src/lake/records.js'
import { createReferenceRelations } from '../src/lake/reference-relations.js'
import { relationName } from '../src/lake/relation.js'
import { sources } from '../src/sources/sources.js'

/** DuckDB with every fact's table, all empty: rows are put in by a test, with the columns a fact has. */
export async function duckDbWithEmptyFacts(): Promise<DuckDb> {
  const engine = await openDuckDb()
  const all = await sources()
  await createRecordViews(engine, [], all)
  await createLoadInForce(engine, [], all)
  await createReferenceRelations(engine, ['806'])
  await buildFacts(engine, readFacts())
  return engine
}

/** The same in a PostgreSQL server, in a schema of its own. */
export async function postgresWithEmptyFacts(url: string, schema: string): Promise<Engine> {
  const duck = await openDuckDb()
  const all = await sources()
  await createRecordViews(duck, [], all)
  const engine = await openPostgres(url, schema)
  await copyRelations(
    duck,
    engine,
    all.flatMap(source => source.tables.map(table => relationName(source, table)))
  )
  await createLoadInForce(engine, [], all)
  await createReferenceRelations(engine, ['806'])
  await buildFacts(engine, readFacts())
  await duck.close()
  return engine
}

/** Puts rows into a fact's table; a column a row does not name is null. */
export async function insertRows(
  engine: Engine,
  relation: string,
  rows: readonly Readonly<Record<string, Value>>[]
): Promise<void> {
  const columns: RelationColumn[] = await engine.describe(relation)
  await engine.insert(
    relation,
    columns,
    rows.map(row => columns.map(column => row[column.name] ?? null))
  )
}
