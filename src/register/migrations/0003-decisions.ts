import { type Kysely, sql } from 'kysely'

/** What people decide: loads kept and withdrawn, rebases of charts and their withdrawal, targets. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table load_action (
      id uuid primary key,
      load integer not null,
      action text not null check (action in ('kept', 'withdrawn')),
      by_id uuid,
      by_name text not null,
      at timestamptz not null,
      reason text
    )`.execute(db)
  await sql`
    create table rebase_decision (
      id uuid primary key,
      indicator text not null,
      authority text not null,
      day date not null,
      cause text not null check (cause <> ''),
      by_id uuid not null,
      by_name text not null,
      at timestamptz not null
    )`.execute(db)
  await sql`
    create table rebase_withdrawal (
      id uuid primary key,
      decision_id uuid not null unique,
      by_id uuid not null,
      by_name text not null,
      at timestamptz not null
    )`.execute(db)
  await sql`
    create table target (
      id uuid primary key,
      indicator text not null,
      authority text not null,
      value double precision not null,
      from_day date not null,
      to_day date check (to_day is null or to_day >= from_day),
      by_id uuid,
      by_name text not null,
      at timestamptz not null
    )`.execute(db)
  for (const table of ['load_action', 'rebase_decision', 'rebase_withdrawal', 'target']) {
    await sql`
      create trigger refuse_change before update or delete or truncate on ${sql.table(table)}
      for each statement execute function refuse_change()`.execute(db)
  }
}
