import { type Kysely, sql } from 'kysely'
import type { Journal, JournalLine } from './journal.js'
import type { DecisionTable, Tables } from './tables.js'

const TABLES: readonly DecisionTable[] = [
  'access_log',
  'load_action',
  'rebase_decision',
  'rebase_withdrawal',
  'target',
  'issue_note'
]
const BATCH = 1000

/** Makes database and journal hold the same decisions: adds to each the rows that only the other has. */
export async function bringTogether(
  db: Kysely<Tables>,
  journal: Journal,
  lines: readonly JournalLine[]
): Promise<void> {
  for (const table of TABLES) {
    const journaled = lines.filter(line => line.table === table)
    const kept = new Set((await db.selectFrom(table).select('id').execute()).map(row => row.id))
    const missing = journaled.filter(line => !kept.has(String(line.row.id)))
    await insertAll(db, table, missing)
    for (const line of journaled) kept.delete(String(line.row.id))
    await journalAll(db, journal, table, kept)
  }
}

async function insertAll(db: Kysely<Tables>, table: DecisionTable, lines: readonly JournalLine[]): Promise<void> {
  for (let start = 0; start < lines.length; start += BATCH) {
    const rows = lines.slice(start, start + BATCH).map(line => line.row as unknown as Tables[DecisionTable])
    await db.insertInto(table).values(rows).execute()
  }
}

async function journalAll(db: Kysely<Tables>, journal: Journal, table: DecisionTable, ids: Set<string>): Promise<void> {
  if (ids.size === 0) return
  const order = table === 'access_log' ? 'number' : 'at'
  const rows = await db
    .selectFrom(table)
    .selectAll()
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .orderBy(order)
    .execute()
  for (const row of rows) await journal.append({ table, row: { ...row } })
}
