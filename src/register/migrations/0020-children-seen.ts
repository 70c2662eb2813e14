import { type Kysely, sql } from 'kysely'

/**
 * Which children each entry of the access log showed, what finds entries quickly, and how far into its journal the
 * embedded register is known to agree with it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table access_log add column seen text[]`.execute(db)
  // Few keys wait to be sorted in: a search reads them all, and a write that sorts them in must stay short.
  await sql`
    create index access_log_seen on access_log using gin (seen) with (gin_pending_list_limit = 128)
    where seen is not null`.execute(db)
  await sql`create index access_log_at on access_log (at, number)`.execute(db)
  await sql`create index access_log_user on access_log (user_id, at, number)`.execute(db)
  await sql`create index access_log_refused on access_log (at, number) where outcome = 'refused'`.execute(db)
  await sql`
    create table journal_place (
      id integer primary key check (id = 1),
      lines bigint not null,
      bytes bigint not null,
      hash text not null,
      newest integer not null,
      counts jsonb not null
    )`.execute(db)
}
