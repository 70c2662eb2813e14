import { findItem, type Item } from '../register/items.js'
import type { Register } from '../register/register.js'

const DEEPEST = 6

/** An item and the items it is a part of, the nearest first. */
export async function chainOf(register: Register, item: Item | null): Promise<Item[]> {
  const chain: Item[] = []
  for (let next = item; next && chain.length < DEEPEST; ) {
    chain.push(next)
    next = next.part_of === null ? null : await findItem(register, next.part_of)
  }
  return chain
}
