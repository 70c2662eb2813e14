import { closeSync, fsyncSync, openSync } from 'node:fs'
import type { DuckDb } from '../lake/duckdb.js'

/** Small row groups, so that one measure is read without the rest. */
const ROWS_A_GROUP = 8192

/** Text as an SQL literal, for the places (file names) where a parameter cannot stand. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** Writes the rows of a query to a Parquet file and waits until they are on the disk. Gives the number of rows. */
export async function writeParquet(engine: DuckDb, query: string, path: string): Promise<number> {
  const rows = await engine.query<{ Count: number }>(
    `copy (${query}) to ${quoted(path)} (format parquet, compression zstd, row_group_size ${ROWS_A_GROUP})`
  )
  syncToDisk(path)
  return rows[0]?.Count ?? 0
}

/** The relation that reads several Parquet files as one. */
export function parquetFiles(paths: readonly string[]): string {
  return `read_parquet([${paths.map(quoted).join(', ')}])`
}

/** Flushes a file or a folder to the disk. */
export function syncToDisk(path: string): void {
  const descriptor = openSync(path, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}
