import { reachOf } from '../access/rights.js'
import type { Item } from '../register/items.js'
import type { Field, Fields } from './field.js'
import type { AnyKind } from './kind.js'
import { KINDS } from './read-kinds.js'

/** What items must hold: in each field one of some values. */
export type Bound = Readonly<Record<string, readonly string[]>>

const NONE: Bound = { none: [] }

/** What an item of a kind must hold for a role to see it; null when nothing bounds it. It speaks of reach `safe` alone: teams and own stand in the pages. */
export function boundOf(role: string, kind: AnyKind): Bound | null {
  return reachOf(role, kind.see) === 'safe' ? ((kind.safe as Bound | undefined) ?? NONE) : null
}

/** Says whether nothing bounds a role from seeing an item, or a version of one: a draft is not for members. */
export function maySee(role: string, { kind, fields }: Pick<Item, 'kind' | 'fields'>): boolean {
  const found = KINDS.get(kind)
  const bound = found ? boundOf(role, found) : null
  return Object.entries(bound ?? {}).every(([name, values]) => values.includes(String(fields[name] ?? '')))
}

/** The fields of a kind that a role is shown, in their order. */
export function fieldsFor(role: string, kind: AnyKind): [string, Field][] {
  const fields = Object.entries(kind.fields as Fields)
  const isSafe = boundOf(role, kind) !== null || reachOf(role, 'figures') === 'safe'
  return isSafe ? fields.filter(([, field]) => !field.notSafe) : fields
}

/**
 * The fields of a kind whose words a role may search; null for all. What is not shown cannot be found, nor the text of a
 * paper by whoever sees what is safe alone, since it holds what is for officers.
 */
export function searchableBy(role: string, kind: AnyKind): readonly string[] | null {
  const isBound = boundOf(role, kind) !== null
  const shown = fieldsFor(role, kind).filter(([, { as }]) => !(isBound && as === 'text'))
  return shown.length === Object.keys(kind.fields as Fields).length ? null : shown.map(([name]) => name)
}
