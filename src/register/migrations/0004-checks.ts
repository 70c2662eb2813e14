import { type Kysely, sql } from 'kysely'

/** Checks of returns, whose issues stand here as hashes alone, and the notes people write on issues. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table return_check (
      id uuid primary key,
      "return" text not null,
      authority text not null,
      year text not null,
      by_id uuid,
      by_name text not null,
      at timestamptz not null,
      errors integer not null check (errors >= 0),
      queries integer not null check (queries >= 0),
      keys text[] not null
    )`.execute(db)
  await sql`create index on return_check ("return", authority, year, at)`.execute(db)
  await sql`
    create table issue_note (
      id uuid primary key,
      "return" text not null,
      authority text not null,
      year text not null,
      key text not null,
      rule text not null,
      words text not null,
      by_id uuid,
      by_name text not null,
      at timestamptz not null
    )`.execute(db)
  await sql`create index on issue_note ("return", authority, year, key, at)`.execute(db)
  await sql`
    create trigger refuse_change before update or delete or truncate on issue_note
    for each statement execute function refuse_change()`.execute(db)
}
