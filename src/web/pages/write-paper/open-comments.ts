import { type Item, listItems } from '../../../register/items.js'
import type { AskedByReader } from '../items/item-pages.js'
import { hrefOf } from '../items/shown-value.js'

/** A comment on a draft that is not answered yet. */
export interface OpenComment {
  /** The line it is about; null for the whole paper. */
  readonly line: number | null
  readonly words: string
  readonly by: string
  readonly href: string
}

/** The comments on a paper that wait for an answer: of the whole first, then line by line. */
export async function openComments({ application }: AskedByReader, { authority, id }: Item): Promise<OpenComment[]> {
  const where = { state: 'open' }
  const of = { authority, kind: 'paper-comment', partOf: id, where }
  const { items } = await listItems(application.register, of)
  return items.map(item => ({
    line: typeof item.fields.line === 'number' ? item.fields.line : null,
    words: String(item.fields.words),
    by: item.by_name,
    href: hrefOf(item)
  }))
}
