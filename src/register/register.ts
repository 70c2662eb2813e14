import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import { InputError } from '../domain/input-error.js'
import { type Connection, connectEmbedded, connectServer } from './connection.js'
import { Journal, type Place, rowsUpTo } from './journal.js'
import { keepPlace } from './journal-place.js'
import { takeLock } from './lock-file.js'
import { migrate } from './migrate.js'
import { bringTogether } from './replay.js'
import type { Tables } from './tables.js'
import { tidy } from './tidy.js'
import { isUnreachable } from './unreachable.js'

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
 * @throws InputError when another process has the folder open, or the server cannot be reached
 */
export async function openRegister(folder: string, databaseUrl?: string): Promise<Register> {
  return databaseUrl ? openServer(databaseUrl) : openLocked(folder, true)
}

/**
 * Opens the register to look whether it is as it was written: what differs between the embedded database and its journal
 * is left as it is. @throws InputError when another process has the folder open
 */
export async function openRegisterAsItIs(folder: string, databaseUrl?: string): Promise<Register> {
  return databaseUrl ? openServer(databaseUrl) : openLocked(folder, false)
}

async function openLocked(folder: string, mends: boolean): Promise<Register> {
  const release = takeLock(join(folder, 'lock'))
  try {
    return await openEmbedded(folder, release, mends)
  } catch (error) {
    release()
    throw error
  }
}

async function openServer(url: string): Promise<Register> {
  const patient = connectServer(url, { patient: true })
  await migrated(patient).catch(inWords)
  await patient.close()
  const connection = connectServer(url)
  return { db: openTables(connection), journal: null, close: connection.close }
}

async function openEmbedded(folder: string, release: () => void, mends: boolean): Promise<Register> {
  const journal = await Journal.open(join(folder, 'journal'))
  const connection = await connectEmbedded(join(folder, 'database'))
  const db = await migrated(connection)
  let kept: Promise<unknown> = Promise.resolve()
  if (mends) await bringTogether(db, journal).catch(closing(connection, journal))
  if (mends) await tidy(db)
  let tidied = mends ? changesUpTo(journal.place) : 0
  journal.onGrown = place => {
    kept = kept.then(() => keepPlace(db, place)).catch(() => undefined)
    if (changesUpTo(place) - tidied < CHANGES_BETWEEN) return
    tidied = changesUpTo(place)
    kept = kept.then(() => tidy(db)).catch(() => undefined)
  }
  const close = async (): Promise<void> => {
    await journal.close()
    await kept
    if (mends) await keepPlace(db, journal.place).catch(() => undefined)
    await connection.close()
    release()
  }
  return { db, journal, close }
}

const CHANGES_BETWEEN = 1000

// The access log grows and is never changed: there is nothing to tidy after it.
function changesUpTo(place: Place): number {
  return rowsUpTo(place) - (place.counts.access_log ?? 0)
}

function closing(connection: Connection, journal: Journal): (error: unknown) => Promise<never> {
  return async error => {
    await journal.close()
    await connection.close()
    throw error
  }
}

async function migrated(connection: Connection): Promise<Kysely<Tables>> {
  const db = openTables(connection)
  try {
    await migrate(db)
  } catch (error) {
    await connection.close()
    throw error
  }
  return db
}

function inWords(error: unknown): never {
  if (!isUnreachable(error)) throw error
  throw new InputError(
    'The database that DATABASE_URL names cannot be reached. See that it runs and lets this machine in, and start again.'
  )
}

function openTables({ pool }: Connection): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}
