import type { AnyKind } from '../../../practice/kind.js'
import { fieldsFor, maySee } from '../../../practice/may-see.js'
import { saveItem } from '../../../practice/save-item.js'
import { type Item, versionsOf } from '../../../register/items.js'
import type { ItemFields } from '../../../register/tables/items.js'
import { momentText } from '../../moment-text.js'
import { type Redirected, Refused, type Shown } from '../../page.js'
import { type AskedByReader, foundItem, lower } from './item-pages.js'
import { KIND_PAGES } from './read-kind-pages.js'
import { hrefOf, nameOf, openShowValue, type ShownValue } from './shown-value.js'

/** Every version of an item: who made it so, when, why, and what changed. */
export interface HistoryModel {
  readonly one: string
  readonly name: string
  readonly href: string
  readonly change: boolean
  /** False where versions are kept from the reader. */
  readonly whole: boolean
  readonly versions: readonly {
    readonly version: number
    readonly by: string
    readonly at: string
    readonly why: string | null
    readonly latest: boolean
    readonly changes: readonly {
      readonly label: string
      readonly before: ShownValue
      readonly after: ShownValue
      readonly compare: string | null
    }[]
  }[]
}

/** The page of an item's history: the versions that the reader may see. */
export async function history(asked: AskedByReader, kind: AnyKind): Promise<Shown> {
  const { item, mayChange: change } = await foundItem(asked, kind)
  const { role } = asked.reader
  const every = await versionsOf(asked.application.register, item.id)
  const versions = every.filter(each => maySee(role, each))
  const show = await openShowValue(
    asked,
    kind,
    versions.map(({ fields }) => fields)
  )
  const model: HistoryModel = {
    one: kind.one,
    name: nameOf(item),
    href: hrefOf(item),
    change,
    whole: versions.length === every.length,
    versions: versions.map(({ version, by_name, at, why, fields }, index) => {
      const before = versions[index + 1]?.fields ?? {}
      const changed = fieldsFor(role, kind).filter(([name]) => held(fields[name]) !== held(before[name]))
      return {
        version,
        by: by_name,
        at: momentText(at),
        why,
        latest: version === item.version,
        changes: changed.map(([name, field]) => ({
          label: field.label,
          before: show(field, before[name]),
          after: show(field, fields[name]),
          compare: field.as === 'text' && change && index + 1 < versions.length ? compareOf(item, version) : null
        }))
      }
    })
  }
  return { title: `History of ${lower(kind.one)}: ${model.name}`, template: 'history.njk', model }
}

function compareOf(item: Item, version: number): string | null {
  return KIND_PAGES.get(item.kind)?.compares?.(item, version) ?? null
}

/** A value as it is compared: nothing chosen is nothing, as it is where a field was not yet asked for. */
function held(value: ItemFields[string] | undefined): string {
  return JSON.stringify(Array.isArray(value) && value.length === 0 ? null : (value ?? null))
}

/** Makes an earlier version the latest again, but for what is fixed; what came between stays in the history. */
export async function bringBack(asked: AskedByReader, kind: AnyKind): Promise<Redirected> {
  const { item, mayChange: change } = await foundItem(asked, kind)
  if (!change) throw new Refused(403, 'This is not yours to change.')
  const wanted = Number(asked.form.version)
  const earlier = (await versionsOf(asked.application.register, item.id)).find(({ version }) => version === wanted)
  if (!earlier) throw new Refused(404, 'There is no such version.')
  const fixed = (kind.fixed ?? []).map((name: string) => [name, item.fields[name] ?? null])
  const values: ItemFields = { ...earlier.fields, ...Object.fromEntries(fixed) }
  const [wrong] = Object.values((await KIND_PAGES.get(kind.id)?.wrong?.(asked, values, item)) ?? {})
  if (wrong) throw new Refused(422, `${wrong}. It cannot be as it was in version ${wanted}.`)
  await saveItem(
    asked.application.register,
    { kind, values, item, why: `Back to version ${wanted}` },
    { authority: item.authority, by: asked.reader, at: asked.application.now() }
  )
  return { redirect: hrefOf(item) }
}
