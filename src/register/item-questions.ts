import { sql } from 'kysely'
import { type Item, type ItemQuery, SHOWN } from './items.js'
import type { Register } from './register.js'
import { remembered } from './remembered.js'

/** How many parts of an item hold a text in a field, and how many of those come before a place in order. */
export interface PartCount {
  readonly part_of: string | null
  readonly value: string | null
  readonly count: number
  readonly before: number
}

/** Counts the items of a kind by what they are a part of and what a field holds. */
export function countParts(
  register: Register,
  {
    authority,
    kind,
    field,
    before
  }: Pick<ItemQuery, 'authority' | 'kind'> & Readonly<Record<'field' | 'before', string>>
): Promise<readonly PartCount[]> {
  return remembered(register, { authority, kinds: [kind], asked: ['parts', field, before] }, async () => {
    const { rows } = await sql<PartCount>`
      select part_of, fields ->> ${field} as value, cast(count(*) as integer) as count,
        cast(count(*) filter (where sort < ${before}) as integer) as before
      from item
      where authority = ${authority} and kind = ${kind}
      group by 1, 2
      order by 1, 2`.execute(register.db)
    return rows
  })
}

/** Items of a kind, each holding a text in a field, that no other item names in some fields; and how many there are in all. */
export function unnamedItems(
  register: Register,
  {
    authority,
    kind,
    field,
    texts,
    by,
    limit
  }: Pick<ItemQuery, 'authority' | 'kind'> & {
    readonly field: string
    readonly texts: readonly string[]
    /** The kinds, and their fields of one item or several, that would name them. */
    readonly by: readonly { readonly kind: string; readonly field: string; readonly several: boolean }[]
    readonly limit: number
  }
): Promise<{ readonly items: readonly Item[]; readonly inAll: number }> {
  const named = by.map(each => {
    const value = each.several
      ? sql`jsonb_array_elements_text(coalesce(nullif(fields -> ${each.field}, 'null'), '[]'))`
      : sql`fields ->> ${each.field}`
    return sql`select ${value} as id from item where authority = ${authority} and kind = ${each.kind}`
  })
  const query = register.db
    .selectFrom('item')
    .where('authority', '=', authority)
    .where('kind', '=', kind)
    .where(sql<boolean>`fields ->> ${field} = any(${[...texts]}::text[])`)
    .where(sql<boolean>`cast(id as text) not in (
      select named.id from (${sql.join(named, sql` union all `)}) named where named.id is not null)`)
  const kinds = [kind, ...by.map(each => each.kind)]
  return remembered(register, { authority, kinds, asked: ['unnamed', field, texts, by, limit] }, async () => {
    const rows = await query
      .select(SHOWN)
      .select(select => select.fn.countAll<number>().over().as('in_all'))
      .orderBy('sort')
      .orderBy('id')
      .limit(limit)
      .execute()
    return { items: rows.map(({ in_all: _, ...item }) => item), inAll: rows[0]?.in_all ?? 0 }
  })
}

/** The items of a kind whose field holds one of some names, in capitals or not. */
export function itemsHeldBy(
  register: Register,
  {
    authority,
    kind,
    field,
    names
  }: Pick<ItemQuery, 'authority' | 'kind'> & {
    readonly field: string
    readonly names: readonly string[]
  }
): Promise<readonly Item[]> {
  const wanted = names.map(name => name.trim().toLowerCase())
  const asked = ['held by', field, wanted]
  return remembered(
    register,
    { authority, kinds: [kind], asked },
    () =>
      register.db
        .selectFrom('item')
        .select(SHOWN)
        .where('authority', '=', authority)
        .where('kind', '=', kind)
        .where(sql<boolean>`lower(trim(fields ->> ${field})) = any(${wanted}::text[])`)
        .orderBy('sort')
        .orderBy('id')
        .limit(500)
        .execute(),
    items => items.length
  )
}

/** The moment each item of a kind first held one of some texts in a field, by id; those that never did are left out. */
export async function firstHeld(
  register: Register,
  {
    authority,
    kind,
    field,
    texts,
    ids
  }: Pick<ItemQuery, 'authority' | 'kind'> & {
    readonly field: string
    readonly texts: readonly string[]
    /** Left out for all of the kind. */
    readonly ids?: readonly string[]
  }
): Promise<Map<string, string>> {
  const among = ids === undefined ? sql`true` : sql`item = any(${[...ids]}::uuid[])`
  const { rows } = await sql<{ item: string; at: string }>`
    select item, min(at) as at from item_version
    where authority = ${authority} and kind = ${kind} and fields ->> ${field} = any(${[...texts]}::text[]) and ${among}
    group by item`.execute(register.db)
  return new Map(rows.map(({ item, at }) => [item, at]))
}
