import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import { type Connection, connectEmbedded, connectServer } from './connection.js'
import { Journal } from './journal.js'
import { takeLock } from './lock-file.js'
import { migrate } from './migrate.js'
import { bringTogether } from './replay.js'
import type { Tables } from './tables.js'

/** The database of what people do. Embedded in one process, or on a PostgreSQL server that many share. */
export interface Register {
  readonly db: Kysely<Tables>
  /** The file that makes the embedded register's decisions durable; null on a server, which flushes its own. */
  readonly journal: Journal | null
  close(): Promise<void>
}

/**
 * Opens the register: on the server that `databaseUrl` names, else embedded in `folder`. Brings its tables up to date,
 * and puts back any decision that a power cut took from the database but not from the journal.
 * @throws InputError when another process has the folder open
 */
export async function openRegister(folder: string, databaseUrl?: string): Promise<Register> {
  if (databaseUrl) return openServer(databaseUrl)
  const release = takeLock(join(folder, 'lock'))
  try {
    return await openEmbedded(folder, release)
  } catch (error) {
    release()
    throw error
  }
}

async function openServer(url: string): Promise<Register> {
  const connection = connectServer(url)
  const db = await migrated(connection)
  return { db, journal: null, close: connection.close }
}

async function openEmbedded(folder: string, release: () => void): Promise<Register> {
  const { journal, lines } = await Journal.open(join(folder, 'journal'))
  const connection = await connectEmbedded(join(folder, 'database'))
  const db = await migrated(connection)
  await bringTogether(db, journal, lines)
  const close = async (): Promise<void> => {
    await journal.close()
    await connection.close()
    release()
  }
  return { db, journal, close }
}

async function migrated(connection: Connection): Promise<Kysely<Tables>> {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: connection.pool }) })
  try {
    await migrate(db)
  } catch (error) {
    await connection.close()
    throw error
  }
  return db
}
