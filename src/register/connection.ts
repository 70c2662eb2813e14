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

const CONNECT_MILLISECONDS = 5_000
const ANSWER_MILLISECONDS = 20_000

/**
 * Connects to a PostgreSQL server, version 15 or newer. Nobody waits for ever: a server that does not let in, or does not
 * answer in time, is one that cannot be reached. `patient` waits for an answer as long as it takes.
 */
export function connectServer(url: string, { patient = false } = {}): Connection {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    options: '-c timezone=UTC',
    types: { getTypeParser },
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    keepAlive: true,
    ...(!patient && { query_timeout: ANSWER_MILLISECONDS }),
    Client: DroppingClient
  })
  // A connection that drops is replaced at the next query; whoever was using it is told by that query.
  pool.on('error', () => undefined)
  pool.on('connect', client => client.on('error', () => undefined))
  return { pool, close: () => pool.end() }
}

/** A connection that is dropped when its server does not answer in time: the next query takes a new one. */
class DroppingClient extends pg.Client {
  constructor(...settings: ConstructorParameters<typeof pg.Client>) {
    super(...settings)
    const ask = this.query as (...given: unknown[]) => unknown
    const asked = (...given: unknown[]): unknown => {
      const answer = ask.apply(this, given)
      if (answer instanceof Promise) answer.catch(error => this.#dropAfter(error))
      return answer
    }
    this.query = asked as typeof this.query
  }

  #dropAfter(error: unknown): void {
    if (!(error instanceof Error) || error.message !== NO_ANSWER) return
    this.end().catch(() => undefined) // so that the pool does not take it back
    this.connection.stream.destroy()
  }
}

const NO_ANSWER = 'Query read timeout'

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
