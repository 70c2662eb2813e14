import type { Field } from '../../../practice/field.js'
import { KINDS } from '../../../practice/read-kinds.js'
import { type Item, type ItemQuery, listItems } from '../../../register/items.js'
import { withinReach } from './about-children.js'
import { type AskedByReader, lower } from './item-pages.js'
import { linkedItems } from './linked-items.js'
import { nameOf } from './shown-value.js'

/** The items that a field offers: those chosen, and others that are likely or were found. */
export interface ItemOptions {
  readonly options: readonly { readonly value: string; readonly text: string; readonly chosen: boolean }[]
  /** How to find others; null where all are offered. */
  readonly finder: Finder | null
}

export interface Finder {
  /** `findings`: what is looked for. */
  readonly many: string
  /** What was looked for; empty when nothing was. */
  readonly words: string
  readonly said: string
}

type ItemField = Field & { readonly as: 'item' | 'items' }

const MOST = { item: 50, items: 20 }
const LONGEST = 160

/** Offers items to choose: those likely by what the form's own is a part of, or those found by words. */
export async function itemOptions(
  asked: AskedByReader,
  field: ItemField,
  chosen: readonly string[],
  given: {
    readonly own: string | null
    readonly held: readonly string[]
    readonly authority: string
    readonly above: Item | null
    readonly words: string
  }
): Promise<ItemOptions> {
  const { register } = asked.application
  const kind = KINDS.get(field.kind)!
  const every: ItemQuery = { authority: given.authority, kind: field.kind, ...withinReach(asked.reader, kind) }
  const likely = given.above ? field.within?.(given.above) : undefined
  // What is written of children is not looked through in passing: their items are offered, and none is found by words.
  const words = kind.about ? '' : given.words
  const query = words ? { words } : (likely ?? {})
  const limit = MOST[field.as]
  const [found, all, kept] = await Promise.all([
    listItems(register, { ...every, ...query, limit }),
    listItems(register, { ...every, limit: 1 }),
    linkedItems(asked, chosen, { kind: field.kind, authority: given.authority, held: given.held })
  ])
  const others = found.items.filter(({ id }) => !kept.has(id) && id !== given.own)
  const option = (item: Item) => ({ value: item.id, text: shortName(item), chosen: kept.has(item.id) })
  const options = [...kept.values(), ...others].map(option)
  const own = given.own !== null && found.items.some(({ id }) => id === given.own) ? 1 : 0
  if (kind.about || (words === '' && options.length + own >= all.inAll)) return { options, finder: null }
  const said = words ? foundWords(found, limit) : `${options.length} of ${all.inAll} are offered here.`
  return { options, finder: { many: lower(kind.many), words, said } }
}

function foundWords(
  { items, inAll }: { readonly items: readonly Item[]; readonly inAll: number },
  most: number
): string {
  if (inAll === 0) return 'Nothing was found. Try fewer words, or other ones.'
  return inAll > most ? `The first ${items.length} of ${inAll} found. More words find fewer.` : `${inAll} found.`
}

function shortName(item: Item): string {
  const name = nameOf(item)
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST).trimEnd()}…`
}
