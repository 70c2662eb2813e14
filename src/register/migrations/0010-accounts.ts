import { type Kysely, sql } from 'kysely'

/** Every change of an account for ever with who made it, the latest beside it; one-time codes, OpenID Connect and attempts to sign in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await addColumns(db)
  await addChanges(db)
  await carryHistoryOver(db)
  await sql`
    create table code_used (
      user_id uuid not null references "user" (id),
      step integer not null,
      primary key (user_id, step)
    )`.execute(db)
  await sql`
    create table sign_in_try (
      id uuid primary key,
      kind text not null,
      key text not null,
      at timestamptz not null
    )`.execute(db)
  await sql`create index on sign_in_try (kind, key, at)`.execute(db)
  await sql`
    create table openid_request (
      browser text primary key,
      state text not null,
      nonce text not null,
      verifier text not null,
      next text not null,
      at timestamptz not null
    )`.execute(db)
}

async function addColumns(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table "user"
      alter column password drop not null,
      add column version integer not null default 1,
      add column must_change boolean not null default false,
      add column subject text unique,
      add column code_secret text,
      add column recovery text[] not null default '{}',
      add column signed_out timestamptz`.execute(db)
  await sql`
    alter table session
      add column half boolean not null default false,
      add column through text not null default 'password'`.execute(db)
}

async function addChanges(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table user_change (
      id uuid primary key,
      user_id uuid not null,
      version integer not null check (version > 0),
      change text not null,
      name text not null,
      email text not null,
      password text,
      must_change boolean not null,
      role text not null,
      post text,
      worker text,
      teams text[] not null,
      subject text,
      code_secret text,
      recovery text[] not null,
      signed_out timestamptz,
      created timestamptz not null,
      disabled timestamptz,
      by_id uuid,
      by_name text not null,
      at timestamptz not null,
      unique (user_id, version)
    )`.execute(db)
  await sql`
    create trigger refuse_change before update or delete or truncate on user_change
    for each statement execute function refuse_change()`.execute(db)
}

// What was kept of earlier states is the first of the changes; nobody wrote down who made them. The ids follow from the
// rows, so that a database put back to before this and brought up again agrees with its journal.
async function carryHistoryOver(db: Kysely<unknown>): Promise<void> {
  await sql`drop trigger keep_earlier_user on "user"`.execute(db)
  await sql`
    with state as (
      select (earlier ->> 'id')::uuid as user_id, earlier as told, changed as until from user_history
      union all
      select id, to_jsonb("user"), null from "user"
    ), placed as (
      select *, row_number() over ordered as version, lag(until) over ordered as since
      from state window ordered as (partition by user_id order by until nulls last)
    )
    insert into user_change (
      id, user_id, version, change, name, email, password, must_change, role, post, worker, teams, recovery, created,
      disabled, by_name, at
    )
    select
      md5(user_id::text || ' ' || version)::uuid, user_id, version, case version when 1 then 'added' else 'changed' end,
      told ->> 'name', told ->> 'email', told ->> 'password', false, told ->> 'role', told ->> 'post', told ->> 'worker',
      array(select jsonb_array_elements_text(coalesce(told -> 'teams', '[]'))), '{}', (told ->> 'created')::timestamptz,
      (told ->> 'disabled')::timestamptz, 'Not recorded', coalesce(since, (told ->> 'created')::timestamptz)
    from placed`.execute(db)
  await sql`
    update "user" set version = (select max(version) from user_change where user_id = "user".id)`.execute(db)
  await sql`drop table user_history`.execute(db)
  await sql`drop function keep_earlier_user`.execute(db)
  await sql`
    create function keep_user() returns trigger language plpgsql as $$
    begin
      insert into "user" (
        id, version, name, email, password, must_change, role, post, worker, teams, subject, code_secret, recovery,
        signed_out, created, disabled
      )
      values (
        new.user_id, new.version, new.name, new.email, new.password, new.must_change, new.role, new.post, new.worker,
        new.teams, new.subject, new.code_secret, new.recovery, new.signed_out, new.created, new.disabled
      )
      on conflict (id) do update
        set version = excluded.version, name = excluded.name, email = excluded.email, password = excluded.password,
            must_change = excluded.must_change, role = excluded.role, post = excluded.post, worker = excluded.worker,
            teams = excluded.teams, subject = excluded.subject, code_secret = excluded.code_secret,
            recovery = excluded.recovery, signed_out = excluded.signed_out, disabled = excluded.disabled
        where "user".version < excluded.version;
      return null;
    end $$`.execute(db)
  await sql`
    create trigger keep_user after insert on user_change
    for each row execute function keep_user()`.execute(db)
}
