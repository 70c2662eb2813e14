import { chainOf } from '../../../practice/chain.js'
import { findItems, type Item } from '../../../register/items.js'
import { isWithinReach } from './about-children.js'
import type { AskedByReader } from './item-pages.js'

/** Where a field's items are looked for. */
export interface LinkedFrom {
  readonly kind: string
  readonly authority: string
  /** Ids that the field held before: they stay, whoever saves the form. */
  readonly held?: readonly string[]
}

/** Of some ids those that a field may name: items of its kind and the same council, which the reader may see. */
export async function linkedItems(
  { application: { register }, reader }: AskedByReader,
  ids: readonly string[],
  { kind, authority, held = [] }: LinkedFrom
): Promise<Map<string, Item>> {
  const found = [...(await findItems(register, ids)).values()].filter(each => each.kind === kind)
  const seen = await Promise.all(
    found.map(async item => {
      if (held.includes(item.id)) return true
      return item.authority === authority && isWithinReach(reader, await chainOf(register, item))
    })
  )
  return new Map(found.filter((_, index) => seen[index]).map(item => [item.id, item]))
}

/** The ids that a field holds. */
export function idsIn(value: unknown): string[] {
  return [value ?? []].flat().map(String)
}
