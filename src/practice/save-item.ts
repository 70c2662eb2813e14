import { randomUUID } from 'node:crypto'
import { findItem, type Item, type ItemChange, listItems, saveItems } from '../register/items.js'
import type { Register } from '../register/register.js'
import type { ItemFields } from '../register/tables/items.js'
import type { AnyKind } from './kind.js'
import { KINDS } from './read-kinds.js'

/** What an item is to become, and why. */
export interface Wanted {
  readonly kind: AnyKind
  readonly values: ItemFields
  /** The item as it was opened; null for a new one. */
  readonly item: Pick<Item, 'id' | 'version'> | null
  readonly why?: string | null
}

/**
 * Saves one item, with what that changes in the item it is a part of, and gives its id.
 * @throws ChangedMeanwhile when somebody else saved one of them first
 */
export async function saveItem(
  register: Register,
  wanted: Wanted,
  { authority, by, at }: { readonly authority: string; readonly by: Saver; readonly at: string }
): Promise<string> {
  const change = changeOf(wanted, authority)
  await saveItems(register, [change, ...(await carried(register, wanted, change, at))], by, at)
  return change.item
}

interface Saver {
  readonly id: string | null
  readonly name: string
}

async function carried(
  register: Register,
  { kind, values }: Wanted,
  { item, part_of }: ItemChange,
  at: string
): Promise<ItemChange[]> {
  const above = kind.carries && part_of !== null ? await findItem(register, part_of) : null
  if (!above) return []
  const { items } = await listItems(register, { authority: above.authority, kind: kind.id, partOf: above.id })
  const others = items.filter(({ id }) => id !== item)
  const changed = kind.carries?.(values, above.fields, { others, at })
  const kindAbove = KINDS.get(above.kind)
  if (!changed || !kindAbove) return []
  return [
    changeOf(
      { kind: kindAbove, values: changed, item: above, why: `${kind.one}: ${kind.name(values)}` },
      above.authority
    )
  ]
}

/** The next version of an item. */
export function changeOf({ kind, values, item, why = null }: Wanted, authority: string): ItemChange {
  const partOf = kind.partOf === undefined ? null : values[kind.partOf]
  return {
    item: item?.id ?? randomUUID(),
    version: item?.version ?? 0,
    kind: kind.id,
    authority,
    part_of: typeof partOf === 'string' ? partOf : null,
    sort: kind.sort(values),
    fields: values,
    why
  }
}
