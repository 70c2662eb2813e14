import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { BEGINNING } from './journal.js'
import type { Register } from './register.js'
import type { AccessLogTable } from './tables.js'

/** What happened, before it has its place in the log. */
export type AccessEvent = Omit<AccessLogTable, 'id' | 'number' | 'previous' | 'hash'>

/** Writes an entry at the end of the access log; when it returns the entry is durable. */
export async function logAccess(register: Register, given: AccessEvent): Promise<AccessLogTable> {
  const event = { ...given, at: isoMoment(given.at), known_at: given.known_at && isoMoment(given.known_at) }
  const entry = await register.db.transaction().execute(async transaction => {
    await sql`lock table access_log in exclusive mode`.execute(transaction)
    const last = await transaction
      .selectFrom('access_log')
      .select(['number', 'hash'])
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst()
    const placed = { id: randomUUID(), number: (last?.number ?? 0) + 1, ...event, previous: last?.hash ?? BEGINNING }
    const row = { ...placed, hash: hashOf(placed) }
    await transaction.insertInto('access_log').values(row).execute()
    return row
  })
  await register.journal?.append({ table: 'access_log', row: entry })
  return entry
}

/** Reads the whole log and proves its chain: how many entries, and the first that does not follow; null when all do. */
export async function verifyAccessLog(register: Register): Promise<{ entries: number; broken: number | null }> {
  let previous = BEGINNING
  let entries = 0
  const rows = await register.db.selectFrom('access_log').selectAll().orderBy('number').execute()
  for (const row of rows) {
    entries += 1
    const { hash, ...rest } = row
    if (row.number !== entries || row.previous !== previous || hash !== hashOf(rest))
      return { entries, broken: entries }
    previous = hash
  }
  return { entries, broken: null }
}

function hashOf(entry: Omit<AccessLogTable, 'hash'>): string {
  const fields = Object.entries(entry).sort(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex')
}

// The hash must come out the same when the row is read back, so a moment is written in one way only.
function isoMoment(moment: string): string {
  return new Date(moment).toISOString()
}
