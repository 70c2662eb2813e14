import type { Collection } from '../return/collection.js'
import type { ReturnChild } from '../return/return-child.js'
import type { RowOf } from '../return/return-table.js'
import type { EpisodeRow, Ssda903Shapes } from '../return/ssda903-return.js'
import { endsInAdoption } from './care-facts.js'

type AdoptionRow = RowOf<Ssda903Shapes['AD1']>

const ITEMS = ['DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'] as const

/** Whether any of the six data items of an adoption is written. */
export function anyAdoptionItem(adoption: AdoptionRow): boolean {
  return ITEMS.some(item => adoption.holds(item))
}

/** Whether all six data items of an adoption are written. */
export function allAdoptionItems(adoption: AdoptionRow): boolean {
  return ITEMS.every(item => adoption.holds(item))
}

/** The child's episodes that ended in adoption in the collection year. */
export function adoptionsInYear(
  child: ReturnChild & { readonly Episodes: readonly EpisodeRow[] },
  collection: Collection
): readonly EpisodeRow[] {
  return child.once('adoptions in the year', () =>
    child.Episodes.filter(episode => endsInAdoption(episode) && collection.holds(episode.DEC))
  )
}
