import { type Kysely, sql } from 'kysely'

/** What people work on (plans, findings, actions, audits, …): every version for ever, and the latest of each beside it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table item_version (
      id uuid primary key,
      item uuid not null,
      version integer not null check (version > 0),
      kind text not null,
      authority text not null,
      part_of uuid,
      sort text not null,
      fields jsonb not null,
      why text,
      by_id uuid,
      by_name text not null,
      at timestamptz not null,
      unique (item, version)
    )`.execute(db)
  await sql`
    create trigger refuse_change before update or delete or truncate on item_version
    for each statement execute function refuse_change()`.execute(db)
  await sql`
    create table item (
      id uuid primary key,
      version integer not null,
      kind text not null,
      authority text not null,
      part_of uuid,
      sort text not null,
      fields jsonb not null,
      by_id uuid,
      by_name text not null,
      at timestamptz not null,
      words tsvector not null generated always as (jsonb_to_tsvector('english', fields, '["string"]')) stored
    )`.execute(db)
  await sql`create index on item (authority, kind, sort, id)`.execute(db)
  await sql`create index on item (part_of, kind, sort, id)`.execute(db)
  await sql`create index on item using gin (fields jsonb_path_ops)`.execute(db)
  await sql`create index on item using gin (words)`.execute(db)
  await sql`
    create function keep_latest() returns trigger language plpgsql as $$
    begin
      insert into item (id, version, kind, authority, part_of, sort, fields, by_id, by_name, at)
      values (new.item, new.version, new.kind, new.authority, new.part_of, new.sort, new.fields, new.by_id, new.by_name, new.at)
      on conflict (id) do update
        set version = excluded.version, part_of = excluded.part_of, sort = excluded.sort, fields = excluded.fields,
            by_id = excluded.by_id, by_name = excluded.by_name, at = excluded.at
        where item.version < excluded.version;
      return null;
    end $$`.execute(db)
  await sql`
    create trigger keep_latest after insert on item_version
    for each row execute function keep_latest()`.execute(db)
}
