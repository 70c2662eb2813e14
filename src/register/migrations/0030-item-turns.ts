import { type Kysely, sql } from 'kysely'

/** How often items of a kind were saved: what was read of them at a turn holds as long as the turn does. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table item_turn (
      authority text not null,
      kind text not null,
      turn bigint not null,
      primary key (authority, kind)
    )`.execute(db)
  await sql`insert into item_turn select authority, kind, count(*) from item_version group by 1, 2`.execute(db)
  // In one order whoever saves, so that no two wait for each other.
  await sql`
    create function count_turn() returns trigger language plpgsql as $$
    begin
      insert into item_turn (authority, kind, turn)
      select authority, kind, count(*) from added group by 1, 2 order by 1, 2
      on conflict (authority, kind) do update set turn = item_turn.turn + excluded.turn;
      return null;
    end $$`.execute(db)
  await sql`
    create trigger count_turn after insert on item_version
    referencing new table as added for each statement execute function count_turn()`.execute(db)
}
