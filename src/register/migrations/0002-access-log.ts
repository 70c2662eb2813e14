import { type Kysely, sql } from 'kysely'

/** The access log, and the function that refuses any change to a row that is evidence or a decision. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'Rows of % are added, never changed or removed.', tg_table_name;
    end $$`.execute(db)
  await sql`
    create table access_log (
      id uuid primary key,
      number integer not null unique check (number > 0),
      at timestamptz not null,
      user_id uuid,
      user_name text,
      route text not null,
      indicator text,
      authority text,
      as_at date,
      known_at timestamptz,
      purpose text,
      words text,
      children integer not null check (children >= 0),
      outcome text not null check (outcome in ('allowed', 'refused')),
      refusal text,
      previous text not null,
      hash text not null unique
    )`.execute(db)
  await sql`
    create trigger refuse_change before update or delete or truncate on access_log
    for each statement execute function refuse_change()`.execute(db)
}
