import { type Kysely, sql } from 'kysely'
import type { Place } from './journal.js'
import type { Tables } from './tables.js'

const NEWEST_LOOKED_FOR = 10_000

/** The place up to which the database knows that it holds the journal; null when it never said. */
export async function keptPlace(db: Kysely<Tables>): Promise<Place | null> {
  const kept = await db.selectFrom('journal_place').selectAll().executeTakeFirst()
  if (!kept) return null
  const { id: _, ...place } = kept
  return place
}

/**
 * Keeps a place whose lines are all in the database. It stands in the database itself, so that an older copy put back
 * brings the place of its own time with it.
 */
export async function keepPlace(db: Kysely<Tables>, place: Place): Promise<void> {
  const row = { ...place, counts: JSON.stringify(place.counts) }
  await sql`
    insert into journal_place (id, lines, bytes, hash, newest, counts)
    values (1, ${row.lines}, ${row.bytes}, ${row.hash}, ${row.newest}, ${row.counts}::jsonb)
    on conflict (id) do update
      set lines = excluded.lines, bytes = excluded.bytes, hash = excluded.hash, newest = excluded.newest,
          counts = excluded.counts
      where journal_place.bytes <> excluded.bytes`.execute(db)
}

/** True when the database holds the newest entries of the access log up to a place: what a power cut takes is the newest. */
export async function holdsNewest(db: Kysely<Tables>, { newest }: Place): Promise<boolean> {
  const { count } = await db
    .selectFrom('access_log')
    .select(select => select.fn.countAll<number>().as('count'))
    .where('number', '>', newest - NEWEST_LOOKED_FOR)
    .where('number', '<=', newest)
    .executeTakeFirstOrThrow()
  return count === Math.min(newest, NEWEST_LOOKED_FOR)
}
