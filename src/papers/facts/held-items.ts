import type { Item } from '../../register/items.js'
import type { Gathered, PaperSources, Whose } from './gather.js'
import type { Need } from './need.js'
import { withoutChildren } from './without-children.js'

/** A name for the items of a kind as they stand (`at` null), or as they stood at a moment. */
export function itemsKey(kind: string, at: string | null): string {
  return `${kind} ${at ?? ''}`
}

/** The items a paper tells of, as they stand for it. */
export function standingItems({ items }: Pick<Gathered, 'items'>): readonly Item[] {
  return [...items].flatMap(([key, held]) => (key.endsWith(' ') ? held : []))
}

/** Fetches the items that are needed, by `itemsKey`, as they stood at the moment whose knowledge the paper tells. */
export async function itemsOf(
  needs: readonly Need[],
  { authority, knownAt }: Whose,
  { items }: PaperSources
): Promise<Gathered['items']> {
  const wanted = new Map(needs.flatMap(itemsIn).map(each => [itemsKey(each.kind, each.at), each]))
  const found = [...wanted].map(async ([key, { kind, at }]) => {
    const held = await items(kind, authority, at ?? knownAt)
    return [key, held.map(withoutChildren)] as const
  })
  return new Map(await Promise.all(found))
}

function itemsIn(need: Need): { readonly kind: string; readonly at: string | null }[] {
  if (need.of === 'named rows') return [{ kind: need.kind, at: null }]
  if (need.of !== 'items') return []
  return [{ kind: need.kind, at: null }, ...(need.at ? [{ kind: need.kind, at: need.at }] : [])]
}
