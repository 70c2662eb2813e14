import type { Fields } from '../../src/practice/field.js'
import { KINDS } from '../../src/practice/read-kinds.js'
import { changeOf } from '../../src/practice/save-item.js'
import type { ItemChange } from '../../src/register/items.js'
import type { ItemFields } from '../../src/register/tables/items.js'
import { storyId } from './story-id.js'

/** What was put on record in one go, by whom and when. */
export interface Chapter {
  readonly at: string
  readonly by: string
  readonly items: readonly StoryItem[]
}

/** An item of the story by its name; fields left out are not filled in. A second time it is the next version. */
export interface StoryItem {
  readonly kind: string
  readonly name: string
  readonly fields: ItemFields
  readonly why?: string
}

/** An item of the story as the form of its kind would give it. */
export function storyValues({ kind, fields }: StoryItem): ItemFields {
  const asked = Object.entries(KINDS.get(kind)!.fields as Fields)
  const empty = asked.map(([name, { as }]) => [name, as === 'items' || as === 'choices' ? [] : null])
  return { ...Object.fromEntries(empty), ...fields }
}

/** The changes of a chapter. `versions` holds how often each item was told before, by id. */
export function changesOf({ items }: Chapter, authority: string, versions: ReadonlyMap<string, number>): ItemChange[] {
  return items.map(item => {
    const id = storyId(`${item.kind}/${item.name}`)
    const wanted = { kind: KINDS.get(item.kind)!, values: storyValues(item), why: item.why ?? null }
    return changeOf({ ...wanted, item: { id, version: versions.get(id) ?? 0 } }, authority)
  })
}
