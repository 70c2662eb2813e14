import { type Kysely, sql } from 'kysely'

/** People with an account, their open sessions, and every earlier state of an account. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table "user" (
      id uuid primary key,
      name text not null,
      email text not null unique check (email = lower(email)),
      password text not null,
      role text not null,
      created timestamptz not null,
      disabled timestamptz
    )`.execute(db)
  await sql`
    create table session (
      token_hash text primary key,
      user_id uuid not null references "user" (id),
      created timestamptz not null,
      last_seen timestamptz not null,
      expires timestamptz not null
    )`.execute(db)
  await sql`
    create table user_history (
      changed timestamptz not null default clock_timestamp(),
      earlier jsonb not null
    )`.execute(db)
  await sql`
    create function keep_earlier_user() returns trigger language plpgsql as $$
    begin
      insert into user_history (earlier) values (to_jsonb(old) - 'password');
      return new;
    end $$`.execute(db)
  await sql`
    create trigger keep_earlier_user before update on "user"
    for each row execute function keep_earlier_user()`.execute(db)
}
