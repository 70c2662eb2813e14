import pg from 'pg'
import type { Engine, RelationColumn, Row, SqlType, Value } from './engine.js'

const ROWS_AN_INSERT = 5_000

const ARRAY_TYPES: Readonly<Record<SqlType, string>> = {
  text: 'text[]',
  date: 'date[]',
  timestamp: 'timestamp[]',
  integer: 'integer[]',
  'double precision': 'double precision[]',
  boolean: 'boolean[]'
}

/** Facts in a PostgreSQL server (or Citus): the same SQL text, another place. Each opening works in a schema of its own. */
export async function openPostgres(url: string, schema: string): Promise<Engine> {
  const client = new pg.Client({ connectionString: url, types: { getTypeParser } })
  await client.connect()
  await client.query(`drop schema if exists ${schema} cascade; create schema ${schema}; set search_path to ${schema}`)
  const insert = (name: string, columns: readonly RelationColumn[], rows: Iterable<readonly Value[]>) =>
    insertRows(client, name, columns, rows)
  return {
    name: 'postgres',
    query: async <R extends Row>(text: string, parameters: readonly Value[] = []) =>
      (await client.query(text, [...parameters])).rows as R[],
    run: async text => void (await client.query(text)),
    createTable: async (name, columns, rows) => {
      await client.query(`create table ${name} (${columns.map(column => `${column.name} ${column.type}`).join(', ')})`)
      await insert(name, columns, rows)
    },
    insert,
    describe: name => describe(client, schema, name),
    close: async () => {
      await client.query(`drop schema ${schema} cascade`)
      await client.end()
    }
  }
}

/** Days stay text and counts become numbers, as DuckDB's adapter gives them. */
function getTypeParser(oid: number): (text: string) => Value {
  if (oid === 16) return text => text === 't'
  if ([20, 21, 23, 700, 701, 1700].includes(oid)) return Number
  return text => text
}

async function insertRows(
  client: pg.Client,
  name: string,
  columns: readonly RelationColumn[],
  rows: Iterable<readonly Value[]>
): Promise<void> {
  let waiting: (readonly Value[])[] = []
  const flush = async () => {
    if (waiting.length === 0) return
    const arrays = columns.map((_, i) => waiting.map(row => row[i] ?? null))
    const unnest = columns.map((column, i) => `$${i + 1}::${ARRAY_TYPES[column.type]}`).join(', ')
    await client.query(`insert into ${name} select * from unnest(${unnest})`, arrays)
    waiting = []
  }
  for (const row of rows) {
    waiting.push(row)
    if (waiting.length >= ROWS_AN_INSERT) await flush()
  }
  await flush()
}

async function describe(client: pg.Client, schema: string, name: string): Promise<RelationColumn[]> {
  const { rows } = await client.query(
    'select column_name, data_type from information_schema.columns where table_schema = $1 and table_name = $2 order by ordinal_position',
    [schema, name]
  )
  return rows.map(row => ({ name: String(row.column_name), type: sqlType(String(row.data_type)) }))
}

function sqlType(type: string): SqlType {
  if (type.startsWith('timestamp')) return 'timestamp'
  if (type === 'date' || type === 'boolean') return type
  if (['smallint', 'integer', 'bigint'].includes(type)) return 'integer'
  if (['numeric', 'real', 'double precision'].includes(type)) return 'double precision'
  return 'text'
}
