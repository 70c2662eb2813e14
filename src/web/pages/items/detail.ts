import { mayDo } from '../../../access/rights.js'
import type { Fields } from '../../../practice/field.js'
import type { AnyKind, Told } from '../../../practice/kind.js'
import { mayAdd } from '../../../practice/may-change.js'
import { fieldsFor } from '../../../practice/may-see.js'
import { KINDS } from '../../../practice/read-kinds.js'
import { type Item, itemsNaming } from '../../../register/items.js'
import { momentText } from '../../moment-text.js'
import type { Shown } from '../../page.js'
import { viewQuery } from '../../view.js'
import { isWithinReach } from './about-children.js'
import { type AskedByReader, foundItem, lower, today } from './item-pages.js'
import { isLapsed, type ListedItem, rowsOf } from './list.js'
import { KIND_PAGES } from './read-kind-pages.js'
import { hrefOf, nameOf, openShowValue, plainText, type ShownValue } from './shown-value.js'

/** One item, what it says, what follows from it, and the items that hang on it. */
export interface DetailModel {
  readonly one: string
  readonly many: string
  readonly list: string
  readonly href: string
  readonly name: string
  /** The items it is a part of, the nearest last. */
  readonly above: readonly { readonly one: string; readonly name: string; readonly href: string }[]
  readonly fields: readonly { readonly label: string; readonly value: ShownValue }[]
  readonly told: readonly Told[]
  readonly version: number
  readonly changedBy: string
  readonly changedAt: string
  readonly change: boolean
  readonly related: readonly Related[]
  /** What this kind's own template shows; null for nothing. */
  readonly panel: { readonly template: string; readonly model: object; readonly first: boolean } | null
}

/** As many items that name one as are read; whether there are more is not known. */
const MOST_NAMED = 500

/** How many items that name one are shown on its page; the rest stand in their list. */
const SHOWN = 50

/** Items of one kind that name this one. */
export interface Related {
  readonly title: string
  readonly id: string
  /** What one of them is called, above their names. */
  readonly called: string
  readonly headings: readonly string[]
  readonly rows: readonly ListedItem[]
  readonly what: string
  /** Where they are all listed: those about children, whom nobody sees in passing, and where more than a page; null when all are here. */
  readonly list: { readonly href: string; readonly words: string } | null
  /** Where to add one; null when the reader may not. */
  readonly add: { readonly href: string; readonly words: string } | null
}

/** The page of one item. */
export async function detail(asked: AskedByReader, kind: AnyKind): Promise<Shown> {
  const { item, chain, mayChange: change } = await foundItem(asked, kind)
  const show = await openShowValue(asked, kind, [item.fields])
  const plain = fieldsFor(asked.reader.role, kind).filter(([, { as }]) => as !== 'answers')
  const fields = plain.map(([name, field]) => ({
    label: field.label,
    value: show(field, item.fields[name])
  }))
  const model: DetailModel = {
    one: kind.one,
    many: kind.many,
    list: `/${kind.path}`,
    href: hrefOf(item),
    name: nameOf(item),
    above: chain
      .slice(1)
      .reverse()
      .map(each => ({ one: KINDS.get(each.kind)?.one ?? '', name: nameOf(each), href: hrefOf(each) })),
    fields: fields.filter(({ value }) => value.parts.length > 0 && plainText(value) !== nameOf(item)),
    told: [
      ...(isLapsed(kind, chain[1]) ? [] : (kind.told?.(item.fields, today(asked)) ?? [])),
      ...((await KIND_PAGES.get(item.kind)?.told?.(asked, item)) ?? [])
    ],
    version: item.version,
    changedBy: item.by_name,
    changedAt: momentText(item.at),
    change,
    related: await relatedTo(asked, item, chain),
    panel: await panelOf(asked, item)
  }
  return { title: `${kind.one}: ${model.name}`, template: 'detail.njk', model }
}

async function panelOf(asked: AskedByReader, item: Item): Promise<DetailModel['panel']> {
  const model = await KIND_PAGES.get(item.kind)?.panel?.(asked, item)
  const first = KIND_PAGES.get(item.kind)?.first === true
  return model ? { template: `pages/items/kinds/${item.kind}.njk`, model, first } : null
}

async function relatedTo(asked: AskedByReader, item: Item, chain: readonly Item[]): Promise<Related[]> {
  const naming = [...KINDS.values()].flatMap(kind =>
    Object.entries(kind.fields as Fields)
      .filter(([, field]) => (field.as === 'item' || field.as === 'items') && field.kind === item.kind)
      .map(([name, field]) => ({ kind, name, several: field.as === 'items', label: field.label }))
  )
  const related = naming.map(async ({ kind, name, several, label }) => {
    const isPart = kind.partOf === name
    const filters: readonly string[] = kind.list.filters
    const some = !kind.about && filters.includes(name)
    const naming = { kind: kind.id, field: name, several, isPart, ...(some && { limit: SHOWN + 1 }) }
    const found = await itemsNaming(asked.application.register, naming, item.id)
    const within = found.filter(each => isWithinReach(asked.reader, [each]))
    const items = kind.list.last && !some ? within.reverse() : within
    const more = some && items.length > SHOWN
    if ((items.length === 0 && !isPart) || !mayDo(asked.reader.role, kind.see)) return null
    const columns: readonly string[] = kind.list.columns
    const shown = columns.map(each => each !== name && !isSaidAbove(kind, each, items, chain))
    return {
      title: isPart || isOnlyLink(kind, item) ? kind.many : `${kind.many}: ${lower(label)}`,
      id: `${kind.path}-${name}`,
      called: kind.one,
      headings: columns.filter((_, index) => shown[index]).map(each => (kind.fields as Fields)[each]!.label),
      rows: (await rowsOf(asked, kind, kind.about ? [] : items.slice(0, some ? SHOWN : undefined))).map(row => ({
        ...row,
        values: row.values.filter((_, index) => shown[index])
      })),
      what: kind.what,
      list: more
        ? { href: listHref(asked, kind, item, name), words: `The first ${SHOWN} are here. See all ${lower(kind.many)}` }
        : kind.about && items.length > 0
          ? { href: listHref(asked, kind, item, name), words: seeWords(kind, items.length) }
          : null,
      add:
        isPart && mayAdd(asked.reader, kind, chain)
          ? { href: startOf(asked, kind, item, name), words: `Add ${article(kind.one)}` }
          : null
    }
  })
  return (await Promise.all(related)).filter(each => each !== null)
}

/** Says whether a column would name, in every row, what the page is about or what that is a part of. */
function isSaidAbove({ fields }: AnyKind, name: string, items: readonly Item[], chain: readonly Item[]): boolean {
  if ((fields as Fields)[name]!.as !== 'item') return false
  return items.length > 0 && items.every(item => chain.some(({ id }) => id === item.fields[name]))
}

function startOf(asked: AskedByReader, { id, path }: AnyKind, item: Item, field: string): string {
  return KIND_PAGES.get(id)?.starts?.(item.id) ?? `/${path}/new${namedIn(asked, item, field)}`
}

function seeWords({ one, many }: AnyKind, count: number): string {
  if (count === 1) return `See the ${lower(one)}`
  return `See the ${count < MOST_NAMED ? `${count} ` : ''}${lower(many)}`
}

function listHref(asked: AskedByReader, kind: AnyKind, item: Item, field: string): string {
  return `/${kind.path}${namedIn(asked, item, field)}`
}

function namedIn(asked: AskedByReader, { id, authority }: Item, field: string): string {
  const view = viewQuery(asked, { authority, asAt: null, knownAt: null })
  return `${view ? `${view}&` : '?'}${field}=${id}`
}

/** Says whether a kind has one field alone that names items of this kind. */
function isOnlyLink({ id, fields }: AnyKind, item: Item): boolean {
  const links = Object.values(fields as Fields).filter(field => 'kind' in field && field.kind === item.kind)
  return id !== item.kind && links.length === 1
}

function article(one: string): string {
  return `${/^[aeiou]/i.test(one) ? 'an' : 'a'} ${lower(one)}`
}
