import { randomUUID } from 'node:crypto'
import { type Item, type ItemChange, saveItems } from '../register/items.js'
import type { Register } from '../register/register.js'
import type { ItemFields } from '../register/tables.js'
import type { AnyKind } from './kind.js'

/** What an item is to become, and why. */
export interface Wanted {
  readonly kind: AnyKind
  readonly values: ItemFields
  /** The item as it was opened; null for a new one. */
  readonly item: Pick<Item, 'id' | 'version'> | null
  readonly why?: string | null
}

/** Saves one item, and gives its id. @throws ChangedMeanwhile when somebody else saved it first */
export async function saveItem(
  register: Register,
  wanted: Wanted,
  {
    authority,
    by,
    at
  }: { readonly authority: string; readonly by: { readonly id: string; readonly name: string }; readonly at: string }
): Promise<string> {
  const change = changeOf(wanted, authority)
  await saveItems(register, [change], by, at)
  return change.item
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
