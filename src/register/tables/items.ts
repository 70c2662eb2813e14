/** The values of an item, by the names its kind gives them; null is not recorded. */
export type ItemFields = Readonly<Record<string, string | number | readonly string[] | null>>

/** One row per item that people work on, as it stands: the latest of its versions. */
export interface ItemTable {
  id: string
  version: number
  /** `action`, `finding`, …: a file of `practice/`. */
  kind: string
  authority: string
  part_of: string | null
  sort: string
  fields: ItemFields
  by_id: string | null
  by_name: string
  at: string
}

/** One row per version of an item, counted from 1. */
export interface ItemVersionTable extends Omit<ItemTable, 'id'> {
  id: string
  item: string
  why: string | null
}
