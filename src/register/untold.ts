import { type Kysely, sql } from 'kysely'
import type { Journal, JournalLine } from './journal.js'
import type { DecisionTable, Tables } from './tables.js'

const BATCH = 5000

/** Which rows a journal tells: entries of the access log by their numbers, a bit each, and all others by their ids. */
export class Told {
  readonly #ids = new Set<string>()
  #numbers = new Uint8Array(1024)

  add({ table, row }: JournalLine): void {
    if (table === 'access_log') this.#mark(Number(row.number))
    else this.#ids.add(String(row.id))
  }

  has(id: string): boolean {
    return this.#ids.has(id)
  }

  hasNumber(number: number): boolean {
    return ((this.#numbers[number >> 3] ?? 0) & (1 << (number & 7))) !== 0
  }

  #mark(number: number): void {
    const place = number >> 3
    if (place >= this.#numbers.length) {
      const longer = new Uint8Array(Math.max(place + 1, this.#numbers.length * 2))
      longer.set(this.#numbers)
      this.#numbers = longer
    }
    this.#numbers[place]! |= 1 << (number & 7)
  }
}

/** Adds to a journal the entries of the access log that are newer than any it tells: a process killed leaves such. */
export async function addNewestUntold(db: Kysely<Tables>, journal: Journal): Promise<void> {
  for (;;) {
    const rows = await db
      .selectFrom('access_log')
      .selectAll()
      .where('number', '>', journal.place.newest)
      .orderBy('number')
      .limit(BATCH)
      .execute()
    for (const row of rows) await journal.append({ table: 'access_log', row: { ...row } })
    if (rows.length < BATCH) return
  }
}

/** Adds to a journal every row that it does not tell. */
export async function addUntold(
  db: Kysely<Tables>,
  journal: Journal,
  tables: readonly DecisionTable[],
  told: Told
): Promise<void> {
  await addUntoldEntries(db, journal, told)
  for (const table of tables.filter(each => each !== 'access_log')) {
    const kept = (await db.selectFrom(table).select('id').execute()).map(({ id }) => id)
    const ids = kept.filter(id => !told.has(id))
    if (ids.length === 0) continue
    const rows = await db
      .selectFrom(table)
      .selectAll()
      .where(sql<boolean>`id = any(${ids}::uuid[])`)
      .orderBy('at')
      .execute()
    for (const row of rows) await journal.append({ table, row: { ...row } })
  }
}

async function addUntoldEntries(db: Kysely<Tables>, journal: Journal, told: Told): Promise<void> {
  let last = 0
  for (;;) {
    const kept = await db
      .selectFrom('access_log')
      .select('number')
      .where('number', '>', last)
      .orderBy('number')
      .limit(BATCH)
      .execute()
    for (const { number } of kept) {
      last = number
      if (told.hasNumber(number)) continue
      const row = await db.selectFrom('access_log').selectAll().where('number', '=', number).executeTakeFirstOrThrow()
      await journal.append({ table: 'access_log', row: { ...row } })
    }
    if (kept.length < BATCH) return
  }
}
