import { type Kysely, sql } from 'kysely'

/** Why a target was set, which earlier one it replaces, and one withdrawn: a row without a value. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table target
      alter column value drop not null,
      add column basis text,
      add column replaces uuid unique,
      add constraint withdrawn_is_known check (value is not null or replaces is not null)`.execute(db)
  await sql`create index target_of on target (authority, indicator)`.execute(db)
}
