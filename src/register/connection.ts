import { mkdirSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'

const { builtins } = pg.types

/** A pool of connections to the register's database, and how to close it. */
export interface Connection {
  readonly pool: pg.Pool
  readonly close: () => Promise<void>
}

/** Opens the database that is built in, making it in `folder` if there is none. One connection; one process at a time. */
export async function connectEmbedded(folder: string): Promise<Connection> {
  mkdirSync(folder, { recursive: true })
  const database = await PGlite.create(folder)
  const pool = new pg.Pool({ ...createPgConfig(database), max: 1, idleTimeoutMillis: 0, types: { getTypeParser } })
  const close = async (): Promise<void> => {
    await pool.end()
    await database.close()
  }
  return { pool, close }
}

/** Connects to a PostgreSQL server, version 15 or newer. */
export function connectServer(url: string): Connection {
  const pool = new pg.Pool({ connectionString: url, max: 10, options: '-c timezone=UTC', types: { getTypeParser } })
  pool.on('error', () => undefined) // an idle connection that drops is replaced at the next query
  return { pool, close: () => pool.end() }
}

// Days stay text, moments become ISO text in UTC, whole numbers become numbers.
function getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (oid === builtins.DATE) return text => text
  if (oid === builtins.TIMESTAMPTZ) return isoMoment
  if (oid === builtins.INT8) return Number
  return pg.types.getTypeParser(oid, format as 'text')
}

function isoMoment(text: string): string {
  return new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString()
}
