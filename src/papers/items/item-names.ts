import { KINDS } from '../../practice/read-kinds.js'
import { short } from '../../practice/short.js'
import type { Item } from '../../register/items.js'
import type { ItemFields } from '../../register/tables/items.js'

/** What an item is called, cut after a whole word where it is longer than `most`. */
export function nameOf({ kind, fields }: Item, most = 400): string {
  return short(KINDS.get(kind)?.name(fields as never) ?? '', most)
}

/** The label of what a choice holds; a dash where it holds nothing. */
export function choiceLabel(kind: string, field: string, { [field]: value }: ItemFields): string {
  const asked = KINDS.get(kind)?.fields[field]
  const choices = asked && 'choices' in asked ? asked.choices : []
  return choices.find((each: { readonly value: string }) => each.value === value)?.label ?? '–'
}

/** The ids that a field of several items holds. */
export function idsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

/** A day that a field holds; null for none. */
export function dayIn(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
