import {
  BOOLEAN,
  DATE,
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBInstance,
  DuckDBListValue,
  DuckDBTimestampValue,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  TIMESTAMP,
  VARCHAR
} from '@duckdb/node-api'
import { dayNumber, dayOfNumber } from '../domain/day.js'
import type { Engine, RelationColumn, Row, SqlType, Value } from './engine.js'

const ROWS_A_CHUNK = 2048

const TYPES: Readonly<Record<SqlType, DuckDBType>> = {
  text: VARCHAR,
  date: DATE,
  timestamp: TIMESTAMP,
  integer: INTEGER,
  'double precision': DOUBLE,
  boolean: BOOLEAN
}

/** DuckDB in this process: reads Parquet loads in place and holds facts in memory. */
export interface DuckDb extends Engine {
  readonly name: 'duckdb'
  /** The columns of a query that gives text and numbers alone: many times faster than rows where there are many. */
  columns(text: string): Promise<(string | number | null)[][]>
  /** Adds whole columns to a table; days are numbers of days since 1970-01-01, as batches of a source hold them. */
  appendColumns(name: string, types: readonly SqlType[], columns: readonly (readonly Value[])[]): Promise<void>
}

/** Opens an empty in-memory DuckDB. Division of whole numbers is set to whole numbers, as PostgreSQL divides. */
export async function openDuckDb(
  options: { readonly memory?: string; readonly threads?: number } = {}
): Promise<DuckDb> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: options.memory ?? '1500MB',
    ...(options.threads === undefined ? {} : { threads: String(options.threads) })
  })
  const connection = await instance.connect()
  await connection.run(
    'set integer_division = true; set preserve_insertion_order = false; set parquet_metadata_cache = true'
  )
  return engineOver(connection, () => {
    connection.closeSync()
    instance.closeSync()
  })
}

function engineOver(connection: DuckDBConnection, close: () => void): DuckDb {
  const append = (name: string, types: readonly SqlType[], columns: readonly (readonly Value[])[]) =>
    appendColumns(connection, name, types, columns)
  return {
    name: 'duckdb',
    query: (text, parameters) => query(connection, text, parameters),
    run: async text => void (await connection.run(text)),
    createTable: async (name, columns, rows) => {
      await connection.run(
        `create table ${name} (${columns.map(column => `${column.name} ${column.type}`).join(', ')})`
      )
      await append(name, types(columns), transpose(columns, rows))
    },
    insert: (name, columns, rows) => append(name, types(columns), transpose(columns, rows)),
    appendColumns: append,
    columns: async text => (await connection.runAndReadAll(text)).getColumns() as (string | number | null)[][],
    describe: name => describe(connection, name),
    close: async () => close()
  }
}

async function query<R extends Row>(
  connection: DuckDBConnection,
  text: string,
  parameters: readonly Value[] = []
): Promise<R[]> {
  const reader = await connection.runAndReadAll(text, [...parameters])
  const names = reader.columnNames()
  return reader.getRows().map(row => Object.fromEntries(names.map((name, i) => [name, plain(row[i] ?? null)])) as R)
}

/** Turns DuckDB's own values into the plain ones every engine gives. */
function plain(value: DuckDBValue): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  if (typeof value === 'bigint') return Number(value)
  if (value instanceof DuckDBDateValue) return dayOfNumber(value.days)
  if (value instanceof DuckDBDecimalValue) return value.toDouble()
  if (value instanceof DuckDBTimestampValue) return value.toString()
  if (value instanceof DuckDBListValue) return value.items.map(item => plain(item)).join(',')
  return String(value)
}

async function describe(connection: DuckDBConnection, name: string): Promise<RelationColumn[]> {
  const rows = await query(connection, `select column_name, column_type from (describe ${name})`)
  return rows.map(row => ({ name: String(row.column_name), type: sqlType(String(row.column_type)) }))
}

function sqlType(type: string): SqlType {
  if (type === 'DATE') return 'date'
  if (type === 'BOOLEAN') return 'boolean'
  if (type.startsWith('TIMESTAMP')) return 'timestamp'
  if (/^(DOUBLE|FLOAT|DECIMAL)/.test(type)) return 'double precision'
  if (/INT/.test(type)) return 'integer'
  return 'text'
}

async function appendColumns(
  connection: DuckDBConnection,
  name: string,
  types: readonly SqlType[],
  columns: readonly (readonly Value[])[]
): Promise<void> {
  const rows = columns[0]?.length ?? 0
  if (rows === 0) return
  const duckTypes = types.map(type => TYPES[type])
  const converted = columns.map((column, i) => (types[i] === 'date' ? column.map(dateValue) : column))
  const appender = await connection.createAppender(name)
  for (let from = 0; from < rows; from += ROWS_A_CHUNK) {
    const chunk = DuckDBDataChunk.create(duckTypes)
    chunk.setColumns(converted.map(column => column.slice(from, from + ROWS_A_CHUNK) as DuckDBValue[]))
    appender.appendDataChunk(chunk)
  }
  appender.closeSync()
}

function dateValue(value: Value): DuckDBDateValue | null {
  if (value === null) return null
  return new DuckDBDateValue(typeof value === 'number' ? value : dayNumber(String(value)))
}

function types(columns: readonly RelationColumn[]): SqlType[] {
  return columns.map(column => column.type)
}

function transpose(columns: readonly RelationColumn[], rows: Iterable<readonly Value[]>): Value[][] {
  const out: Value[][] = columns.map(() => [])
  for (const row of rows) for (let i = 0; i < columns.length; i++) out[i]!.push(row[i] ?? null)
  return out
}
