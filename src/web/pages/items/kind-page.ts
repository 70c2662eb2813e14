import type { Told } from '../../../practice/kind.js'
import type { Item } from '../../../register/items.js'
import type { ItemFields } from '../../../register/tables/items.js'
import type { AskedByReader } from './item-pages.js'

/** What the page of one kind shows or asks beyond what every kind does; its template stands beside it. */
export interface KindPage {
  /** The name of its file and of its template. */
  readonly kind: string
  /** Where one is begun, if not by the form that every kind has; told what it is to be a part of. */
  readonly starts?: (above: string) => string
  /** Where the long text of a version is set beside that of the version before it. */
  readonly compares?: (item: Item, version: number) => string
  /** What the template shows under the item's fields; null to show nothing. */
  readonly panel?: (asked: AskedByReader, item: Item) => Promise<object | null>
  /** True when the panel is what a reader comes for, and stands above the fields. */
  readonly first?: true
  /** What follows from other items, beside what the kind itself tells. */
  readonly told?: (asked: AskedByReader, item: Item) => Promise<readonly Told[]>
  /** Which choices a form offers where other items leave fewer than the field has, by field. */
  readonly choices?: (asked: AskedByReader, values: ItemFields) => Promise<Readonly<Record<string, readonly string[]>>>
  /** What is wrong with a form that only figures or other items can tell, by field. */
  readonly wrong?: (
    asked: AskedByReader,
    values: ItemFields,
    item: Item | null
  ) => Promise<Readonly<Record<string, string>>>
}

/** Declares what a kind's page adds; gives it back unchanged. */
export function kindPage(definition: KindPage): KindPage {
  return definition
}
