import type { Field, Fields } from '../../practice/field.js'
import type { AnyKind } from '../../practice/kind.js'
import { KINDS } from '../../practice/read-kinds.js'
import type { Item } from '../../register/items.js'

/** What is kept of an item about one child: what can be counted, and no words. */
const COUNTABLE: readonly Field['as'][] = ['choice', 'choices', 'day', 'item', 'items', 'number', 'indicator']

/** An item as a paper may use it. Of one about a single child, or a part of one, only what can be counted is left. */
export function withoutChildren(item: Item): Item {
  const kind = KINDS.get(item.kind)
  if (!kind || !isAboutChild(kind)) return item
  const kept = Object.entries(kind.fields as Fields).filter(([, { as }]) => COUNTABLE.includes(as))
  const fields = Object.fromEntries(kept.map(([name]) => [name, item.fields[name] ?? null]))
  return { ...item, sort: '', fields, by_id: null, by_name: '' }
}

/** Says whether the items of a kind are each about one child, by themselves or through what they are a part of. */
export function isAboutChild(kind: AnyKind): boolean {
  if (kind.about) return true
  const part = kind.partOf === undefined ? null : (kind.fields as Fields)[kind.partOf]
  const above = part?.as === 'item' ? KINDS.get(part.kind) : undefined
  return above !== undefined && above !== kind && isAboutChild(above)
}
