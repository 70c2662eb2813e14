import { type Kysely, sql } from 'kysely'

/** Children opened out of reach, and what reviewers made of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table break_glass (
      id uuid primary key,
      child text not null,
      reason text not null,
      words text not null,
      by_id uuid not null,
      by_name text not null,
      by_role text not null,
      at timestamptz not null,
      expires timestamptz not null
    )`.execute(db)
  await sql`create index on break_glass (by_id, at)`.execute(db)
  await sql`create index on break_glass (at, id)`.execute(db)
  await sql`
    create table break_glass_review (
      id uuid primary key,
      opening uuid not null,
      outcome text not null check (outcome in ('justified', 'not justified', 'asked about')),
      words text not null,
      by_id uuid not null,
      by_name text not null,
      at timestamptz not null
    )`.execute(db)
  await sql`create index on break_glass_review (opening, at)`.execute(db)
  // An opening is settled once.
  await sql`
    create unique index break_glass_settled on break_glass_review (opening) where outcome <> 'asked about'`.execute(db)
  for (const table of ['break_glass', 'break_glass_review'])
    await sql`
      create trigger refuse_change before update or delete or truncate on ${sql.table(table)}
      for each statement execute function refuse_change()`.execute(db)
}
