import { reachOf } from '../../../access/rights.js'
import type { Audience } from '../../../documents/block.js'
import type { ReadFrozen } from '../../../papers/publish/frozen.js'
import publication from '../../../practice/papers/kinds/publication.js'
import type { Item } from '../../../register/items.js'
import { Refused } from '../../page.js'
import { type AskedByReader, foundItem } from '../items/item-pages.js'

/** A published paper as one reader may have it. */
export interface Readable {
  readonly item: Item
  readonly read: ReadFrozen
  readonly audience: Audience
  /** Every audience whose form the reader may have. */
  readonly audiences: readonly Audience[]
}

const CHANGED =
  'The file of this paper is no longer as it was published: what it holds does not have its hash. Bring it back from a backup.'

/** The published paper that an address names, in the form asked for, else the fullest the reader may have. */
export async function readable(asked: AskedByReader): Promise<Readable> {
  const { item } = await foundItem(asked, publication)
  const { papers } = asked.application
  const all = ['officers', 'members', 'public'] as const
  const isSafe = reachOf(asked.reader.role, 'figures') === 'safe' || reachOf(asked.reader.role, 'see-papers') === 'safe'
  const may = all.filter(each => !(isSafe && each === 'officers'))
  const forms = await Promise.all(
    may.map(async audience => ({ audience, read: await papers.published(item, audience) }))
  )
  const kept = forms.flatMap(({ audience, read }) => (read ? [{ audience, read }] : []))
  const found = kept.find(({ audience }) => audience === asked.query.audience) ?? kept[0]
  if (!found)
    throw new Refused(404, 'This paper was not published for you, or its file is no longer in the data folder.')
  if (!found.read.isWhole || found.read.hash !== item.fields[`${found.audience}Hash`]) throw new Refused(422, CHANGED)
  return { item, ...found, audiences: kept.map(({ audience }) => audience) }
}
