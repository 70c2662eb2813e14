import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Register } from './register.js'
import { remembered } from './remembered.js'
import type { ItemFields, ItemTable, ItemVersionTable } from './tables/items.js'

/** Something people work on, as it stands: a finding, an action, an audit. */
export type Item<F = ItemFields> = Omit<ItemTable, 'fields'> & { readonly fields: F }

/** One version of an item, and who made it so. */
export type ItemVersion = ItemVersionTable

/** How an item is to be. */
export interface ItemChange {
  readonly item: string
  /** The version that was being changed; 0 for a new item. */
  readonly version: number
  readonly kind: string
  readonly authority: string
  /** The item it is a part of; null when of none. */
  readonly part_of: string | null
  /** What lists are ordered by. */
  readonly sort: string
  readonly fields: ItemFields
  readonly why: string | null
}

/** Somebody else changed the item first; nothing was saved. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile'
  constructor(readonly item: string) {
    super('Somebody else has changed this since you opened it.')
  }
}

/** Which items to list. */
export interface ItemQuery {
  readonly authority: string
  readonly kind: string
  /** Items that hold all of these values. */
  readonly where?: ItemFields
  /** Words to be found, as people type them into a search. */
  readonly words?: string
  readonly partOf?: string
  /** Items whose field holds one of some texts, by field; none when there are none to hold. */
  readonly oneOf?: Readonly<Record<string, readonly string[]>>
  /** Items of which at least one of these fields holds one of its values. */
  readonly among?: readonly { readonly field: string; readonly values: readonly string[] }[]
  /** Fields that must hold something. */
  readonly filled?: readonly string[]
  /** Items at or after this in order, and those before that. */
  readonly from?: string
  readonly before?: string
  readonly limit?: number
  readonly offset?: number
  /** True for the last in order first. */
  readonly last?: boolean
}

const BATCH = 1000
const FEW = 20

/**
 * Saves the next version of some items, all or none; when it returns they are durable.
 * @throws ChangedMeanwhile when another version of one was saved first
 */
export async function saveItems(
  register: Register,
  changes: readonly ItemChange[],
  by: { readonly id: string | null; readonly name: string },
  at: string
): Promise<ItemVersion[]> {
  const rows = changes.map(({ version, ...change }) => ({
    id: randomUUID(),
    ...change,
    version: version + 1,
    by_id: by.id,
    by_name: by.name,
    at: new Date(at).toISOString()
  }))
  // In one order whoever saves, so that no two wait for each other.
  const inOrder = [...rows].sort((one, other) => Number(one.item > other.item) - Number(one.item < other.item))
  await register.db.transaction().execute(async transaction => {
    for (let start = 0; start < rows.length; start += BATCH) {
      const batch = inOrder.slice(start, start + BATCH)
      const insert = transaction
        .insertInto('item_version')
        .values(batch)
        .onConflict(conflict => conflict.doNothing())
      const saved = new Set((await insert.returning('id').execute()).map(({ id }) => id))
      const lost = batch.find(({ id }) => !saved.has(id))
      if (lost) throw new ChangedMeanwhile(lost.item)
    }
  })
  await register.journal?.append(...rows.map(row => ({ table: 'item_version' as const, row })))
  return rows
}

/** An item as it stands; null when there is none of that id. */
export async function findItem(register: Register, id: string): Promise<Item | null> {
  if (!isId(id)) return null
  return (await register.db.selectFrom('item').select(SHOWN).where('id', '=', id).executeTakeFirst()) ?? null
}

/** Items as they stand, by id; those there are none of are left out. */
export async function findItems(register: Register, ids: readonly string[]): Promise<Map<string, Item>> {
  const wanted = [...new Set(ids.filter(isId))]
  if (wanted.length === 0) return new Map()
  const rows = await register.db
    .selectFrom('item')
    .select(SHOWN)
    .where(sql<boolean>`id = any(${wanted}::uuid[])`)
    .execute()
  return new Map(rows.map(row => [row.id, row]))
}

/** Items, and how many there are in all. */
export interface ListedItems {
  readonly items: readonly Item[]
  readonly inAll: number
}

/** The items of a kind, in their order, and how many there are in all. */
export async function listItems(register: Register, query: ItemQuery): Promise<ListedItems> {
  const { authority, kind, partOf, limit, offset = 0 } = query
  if (limit === undefined) return readAll(register, query)
  const question = { authority, kinds: [kind], partOf, asked: query }
  return remembered(
    register,
    question,
    async () => {
      const items = await readSome(register, { ...query, limit, offset })
      const whole = items.length < limit && (items.length > 0 || offset === 0)
      return { items, inAll: whole ? offset + items.length : await countItems(register, query) }
    },
    ({ items }) => items.length
  )
}

async function readAll(register: Register, query: ItemQuery): Promise<ListedItems> {
  const { offset = 0, last = false } = query
  const order = last ? 'desc' : 'asc'
  const all = matching(register, query).select(SHOWN).orderBy('sort', order).orderBy('id', order)
  const items = await all.offset(offset).execute()
  return { items, inAll: items.length + offset }
}

// The ids first, so that only the items asked for are read whole.
function readSome(
  register: Register,
  { limit, offset, last = false, ...query }: ItemQuery & Required<Pick<ItemQuery, 'limit' | 'offset'>>
): Promise<Item[]> {
  const order = last ? 'desc' : 'asc'
  const ids = matching(register, query).select('id').orderBy('sort', order).orderBy('id', order)
  return register.db
    .selectFrom('item')
    .select(SHOWN)
    .where('id', 'in', ids.offset(offset).limit(limit))
    .orderBy('sort', order)
    .orderBy('id', order)
    .execute()
}

function countItems(register: Register, { limit: _, offset: __, last: ___, ...query }: ItemQuery): Promise<number> {
  const { authority, kind, partOf } = query
  const question = { authority, kinds: [kind], partOf, asked: ['count', query] }
  return remembered(register, question, async () => {
    const counted = matching(register, query).select(select => select.fn.countAll<number>().as('count'))
    return (await counted.executeTakeFirstOrThrow()).count
  })
}

function matching(
  register: Register,
  { authority, kind, where, words, partOf, oneOf = {}, among, filled = [], from, before }: ItemQuery
) {
  let query = register.db.selectFrom('item').where('authority', '=', authority).where('kind', '=', kind)
  if (where) query = query.where(sql<boolean>`fields @> ${JSON.stringify(where)}::jsonb`)
  if (words) query = query.where(sql<boolean>`words @@ websearch_to_tsquery('english', ${words})`)
  if (partOf !== undefined) query = query.where('part_of', '=', partOf)
  if (among) {
    const each = among.map(({ field, values }) => holdsOne(field, values))
    query = query.where(sql<boolean>`(${sql.join([...each, sql`false`], sql` or `)})`)
  }
  for (const [field, texts] of Object.entries(oneOf)) query = query.where(holdsOne(field, texts))
  for (const field of filled) query = query.where(sql<boolean>`fields ->> ${field} is not null`)
  if (from !== undefined) query = query.where('sort', '>=', from)
  if (before !== undefined) query = query.where('sort', '<', before)
  return query
}

// A few are asked for so that the index over all fields answers it; many are looked for among what each item holds.
function holdsOne(field: string, texts: readonly string[]) {
  if (texts.length > FEW) return sql<boolean>`fields ->> ${field} = any(${[...texts]}::text[])`
  return sql<boolean>`fields @> any(${texts.map(text => JSON.stringify({ [field]: text }))}::jsonb[])`
}

/** The texts a field holds among the items of a kind, each once, in order; no more than 500. */
export function valuesInUse(
  register: Register,
  { authority, kind, field }: Pick<ItemQuery, 'authority' | 'kind'> & { readonly field: string }
): Promise<readonly string[]> {
  return remembered(register, { authority, kinds: [kind], asked: ['values', field] }, async () => {
    const { rows } = await sql<{ value: string }>`
      select distinct fields ->> ${field} as value from item
      where authority = ${authority} and kind = ${kind} and fields ->> ${field} is not null
      order by value limit 500`.execute(register.db)
    return rows.map(({ value }) => value)
  })
}

/** Items of a kind whose field names an item, alone or among several, or which are a part of it; no more than 500. */
export async function itemsNaming(
  register: Register,
  {
    kind,
    field,
    several,
    isPart = false,
    limit = 500
  }: {
    readonly kind: string
    readonly field: string
    readonly several: boolean
    /** True when the field says what it is a part of. */
    readonly isPart?: boolean
    readonly limit?: number
  },
  item: string
): Promise<Item[]> {
  const all = register.db.selectFrom('item').select(SHOWN).where('kind', '=', kind)
  const where = JSON.stringify({ [field]: several ? [item] : item })
  const naming = isPart ? all.where('part_of', '=', item) : all.where(sql<boolean>`fields @> ${where}::jsonb`)
  return naming.orderBy('sort').orderBy('id').limit(limit).execute()
}

/** Every version of an item, the newest first. */
export function versionsOf(register: Register, item: string): Promise<ItemVersion[]> {
  return register.db
    .selectFrom('item_version')
    .selectAll()
    .where('item', '=', item)
    .orderBy('version', 'desc')
    .execute()
}

/** An item as it stood in one of its versions; null when there is none. */
export async function itemIn(register: Register, item: string, version: number): Promise<Item | null> {
  if (!isId(item)) return null
  const row = await register.db
    .selectFrom('item_version')
    .selectAll()
    .where('item', '=', item)
    .where('version', '=', version)
    .executeTakeFirst()
  if (!row) return null
  const { item: id, why: _, ...rest } = row
  return { ...rest, id }
}

/** The columns of an item as it stands. */
export const SHOWN = [
  'id',
  'version',
  'kind',
  'authority',
  'part_of',
  'sort',
  'fields',
  'by_id',
  'by_name',
  'at'
] as const

function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}
