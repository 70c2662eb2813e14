import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { BEGINNING } from './journal.js'
import type { Register } from './register.js'
import type { AccessLogTable } from './tables.js'

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
  const entry = await register.db.transaction().execute(async transaction => {
    await sql`lock table access_log in exclusive mode`.execute(transaction)
    const last = await transaction
      .selectFrom('access_log')
      .select(['number', 'hash'])
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst()
    const placed = { id: randomUUID(), number: (last?.number ?? 0) + 1, ...event, previous: last?.hash ?? BEGINNING }
    const row = { ...placed, hash: hashOfEntry(placed) }
    await transaction.insertInto('access_log').values(row).execute()
    return row
  })
  await register.journal?.append({ table: 'access_log', row: entry })
  return entry
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
