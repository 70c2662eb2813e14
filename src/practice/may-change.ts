import { reachOf } from '../access/rights.js'
import type { Item } from '../register/items.js'
import type { User } from '../register/users.js'
import type { AnyKind } from './kind.js'
import { KINDS } from './read-kinds.js'

type Person = Pick<User, 'name' | 'post' | 'role'>

/**
 * Says whether a person may change an item. `chain` is the item and what it is a part of, the nearest first; whoever owns
 * one of them reaches it as their own.
 */
export function mayChange(person: Person, kind: AnyKind, chain: readonly Item[]): boolean {
  return !kind.isFixed && isReached(person, kind, chain)
}

/** Says whether a person may add an item of a kind by its form; `above` is what it is to be a part of, the nearest first. */
export function mayAdd(person: Person, kind: AnyKind, above: readonly Item[]): boolean {
  return !kind.isMade && isReached(person, kind, above)
}

function isReached(person: Person, kind: AnyKind, chain: readonly Item[]): boolean {
  const reach = reachOf(person.role, kind.change)
  return reach === 'all' || (reach === 'own' && chain.some(item => isOwn(person, item)))
}

/** Says whether an item is a person's own: its owner is their name or their post. */
export function isOwn({ name, post }: Pick<User, 'name' | 'post'>, item: Item): boolean {
  const field = KINDS.get(item.kind)?.owner
  const owner = field === undefined ? null : item.fields[field]
  if (typeof owner !== 'string') return false
  return [name, post].some(each => each !== null && each.trim().toLowerCase() === owner.trim().toLowerCase())
}
