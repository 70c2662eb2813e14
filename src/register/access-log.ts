import { createHash, randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { BEGINNING } from './journal.js'
import type { Register } from './register.js'
import type { AccessLogTable } from './tables/access.js'
import type { Tables } from './tables.js'

/** What happened, before it has its place in the log; `seen` is left out where no child was shown. */
export type AccessEvent = Omit<AccessLogTable, 'id' | 'number' | 'previous' | 'hash' | 'seen'> & {
  readonly seen?: readonly string[]
}

/** Names a child in the access log. @example childKey('806', 'A123') // '806:A123' */
export function childKey(authority: string, child: string): string {
  return `${authority}:${child}`
}

/** Writes an entry at the end of the access log; when it returns the entry is durable. */
export async function logAccess(register: Register, given: AccessEvent): Promise<AccessLogTable> {
  const event = {
    ...given,
    at: isoMoment(given.at),
    known_at: given.known_at && isoMoment(given.known_at),
    seen: given.seen && given.seen.length > 0 ? [...new Set(given.seen)].sort() : null
  }
  const end = endOf(register.db)
  const written = end.turn.then(() => writeAtEnd(register.db, end, event))
  end.turn = written.catch(() => undefined)
  const entry = await written
  await register.journal?.append({ table: 'access_log', row: { ...entry } })
  return entry
}

/** The newest entry as this process knows it, and the turn of whoever writes the next. */
interface End {
  turn: Promise<unknown>
  last: Pick<AccessLogTable, 'number' | 'hash'> | null
}

const ends = new WeakMap<Kysely<Tables>, End>()

function endOf(db: Kysely<Tables>): End {
  const end = ends.get(db) ?? { turn: Promise.resolve(), last: null }
  ends.set(db, end)
  return end
}

// One statement an entry: a number that another process wrote first is refused by the table, and the end is looked up anew.
async function writeAtEnd(
  db: Kysely<Tables>,
  end: End,
  event: Omit<AccessLogTable, 'id' | 'number' | 'previous' | 'hash'>
): Promise<AccessLogTable> {
  for (;;) {
    const last = end.last ?? (await lastEntry(db))
    const placed = { id: randomUUID(), number: last.number + 1, ...event, previous: last.hash }
    const entry = { ...placed, hash: hashOfEntry(placed) }
    try {
      await db.insertInto('access_log').values(entry).execute()
      end.last = entry
      return entry
    } catch (error) {
      end.last = null
      if (!isTaken(error)) throw error
    }
  }
}

async function lastEntry(db: Kysely<Tables>): Promise<Pick<AccessLogTable, 'number' | 'hash'>> {
  const log = db.selectFrom('access_log').select(['number', 'hash'])
  return (await log.orderBy('number', 'desc').limit(1).executeTakeFirst()) ?? { number: 0, hash: BEGINNING }
}

function isTaken(error: unknown): boolean {
  const { code, constraint } = error as { readonly code?: string; readonly constraint?: string }
  return code === '23505' && constraint === 'access_log_number_key'
}

/**
 * The hash that an entry should bear. `seen` is covered when there is any: entries older than the column were hashed
 * without it, and one taken away or added later still shows.
 */
export function hashOfEntry({ seen, ...rest }: Omit<AccessLogTable, 'hash'>): string {
  const covered = seen === null || seen === undefined ? rest : { ...rest, seen }
  const fields = Object.entries(covered).sort(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex')
}

// The hash must come out the same when the row is read back, so a moment is written in one way only.
function isoMoment(moment: string): string {
  return new Date(moment).toISOString()
}
