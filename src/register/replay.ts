import { type Kysely, sql } from 'kysely'
import { InputError } from '../domain/input-error.js'
import { type Journal, type JournalLine, type Place, START } from './journal.js'
import { holdsNewest, keepPlace, keptPlace } from './journal-place.js'
import type { DecisionTable, Tables } from './tables.js'
import { addNewestUntold, addUntold, Told } from './untold.js'

const JOURNALED: Readonly<Record<DecisionTable, true>> = {
  access_log: true,
  break_glass: true,
  break_glass_review: true,
  load_action: true,
  rebase_decision: true,
  rebase_withdrawal: true,
  target: true,
  issue_note: true,
  item_version: true,
  user_change: true
}
const TABLES = Object.keys(JOURNALED) as readonly DecisionTable[]
const BATCH = 1000

/**
 * Makes database and journal hold the same decisions: adds to each the rows that only the other has. The journal is read
 * from the place up to which the database is known to hold it, and from its beginning when they disagree about that
 * place, or do not hold as many rows afterwards.
 */
export async function bringTogether(db: Kysely<Tables>, journal: Journal): Promise<void> {
  const place = await keptPlace(db)
  const known = place !== null && (await journal.holds(place)) && (await holdsNewest(db, place))
  await putBack(db, journal, known ? place : START)
  await addNewestUntold(db, journal)
  if (!(await haveAsMany(db, journal.place))) {
    const told = new Told()
    await putBack(db, journal, START, told)
    await addUntold(db, journal, TABLES, told)
  }
  await keepPlace(db, journal.place)
}

async function putBack(db: Kysely<Tables>, journal: Journal, from: Place, told?: Told): Promise<void> {
  let waiting: JournalLine[] = []
  for await (const lines of journal.follow(from)) {
    waiting.push(...lines)
    for (const line of lines) told?.add(line)
    if (waiting.length < BATCH) continue
    await insertMissing(db, waiting)
    waiting = []
  }
  await insertMissing(db, waiting)
}

async function insertMissing(db: Kysely<Tables>, lines: readonly JournalLine[]): Promise<void> {
  for (const table of TABLES) {
    const rows = lines.filter(line => line.table === table).map(line => line.row)
    if (rows.length === 0) continue
    const ids = rows.map(row => String(row.id))
    const held = await db.selectFrom(table).select('id').where(sql<boolean>`id = any(${ids}::uuid[])`).execute()
    const kept = new Set(held.map(row => row.id))
    const missing = rows.filter(row => !kept.has(String(row.id))) as unknown as Tables[DecisionTable][]
    if (missing.length > 0) await db.insertInto(table).values(missing).execute().catch(inWords)
  }
}

/** Says whether the database holds as many rows of each table as a journal tells up to its end. */
async function haveAsMany(db: Kysely<Tables>, { newest, counts }: Place): Promise<boolean> {
  if (newest !== (counts.access_log ?? 0)) return false
  for (const table of TABLES) {
    const query =
      table === 'access_log'
        ? sql`select max(number) as rows from access_log`
        : sql`select count(*) as rows from ${sql.table(table)}`
    const [held] = (await query.execute(db)).rows as { readonly rows: number | null }[]
    if ((held?.rows ?? 0) !== (counts[table] ?? 0)) return false
  }
  return true
}

function inWords(error: unknown): never {
  if ((error as { readonly code?: string }).code !== '23505') throw error
  throw new InputError(
    'The register’s database and its journal tell different things under one number or id, so one of them was changed. "sightline verify access-log" says where; put back that file from your backup.'
  )
}
