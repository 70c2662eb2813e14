import { sql } from 'kysely'
import type { Item, ItemQuery } from './items.js'
import type { Register } from './register.js'

/** The items of a kind as they stood at a moment, in their order; those that came later are left out. */
export async function itemsThen(
  register: Register,
  { authority, kind }: Pick<ItemQuery, 'authority' | 'kind'>,
  at: string
): Promise<readonly Item[]> {
  const { rows } = await sql<Item>`
    with standing as (
      select distinct on (item) *
      from item_version
      where authority = ${authority} and kind = ${kind} and at <= ${new Date(at).toISOString()}
      order by item, version desc
    )
    select item as id, version, kind, authority, part_of, sort, fields, by_id, by_name, at
    from standing
    order by sort, item`.execute(register.db)
  return rows
}
