import { type Kysely, sql } from 'kysely'

/** How often the items of a kind that are a part of one item were saved, those among them that are no longer. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table item_part_turn (
      part_of uuid not null,
      kind text not null,
      turn bigint not null,
      primary key (part_of, kind)
    )`.execute(db)
  await sql`
    insert into item_part_turn
    select part_of, kind, count(*) from item_version where part_of is not null group by 1, 2`.execute(db)
  // In one order whoever saves, so that no two wait for each other.
  await sql`
    create function count_part_turn() returns trigger language plpgsql as $$
    begin
      insert into item_part_turn (part_of, kind, turn)
      select part_of, kind, count(*)
      from (
        select part_of, kind from added
        union all
        select earlier.part_of, earlier.kind
        from added join item_version earlier on earlier.item = added.item and earlier.version = added.version - 1
        where earlier.part_of is distinct from added.part_of
      ) touched
      where part_of is not null
      group by 1, 2 order by 1, 2
      on conflict (part_of, kind) do update set turn = item_part_turn.turn + excluded.turn;
      return null;
    end $$`.execute(db)
  await sql`
    create trigger count_part_turn after insert on item_version
    referencing new table as added for each statement execute function count_part_turn()`.execute(db)
}
