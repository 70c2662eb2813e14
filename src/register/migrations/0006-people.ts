import { type Kysely, sql } from 'kysely'

/** Where a person stands: their post, their number as a worker in the case system, and their teams there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table "user"
      add column post text,
      add column worker text,
      add column teams text[] not null default '{}'`.execute(db)
  await sql`update "user" set role = 'team-manager' where role = 'manager'`.execute(db)
}
