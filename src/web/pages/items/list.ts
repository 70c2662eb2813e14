import { tableFile } from '../../../documents/table-file.js'
import type { Field, Fields } from '../../../practice/field.js'
import type { AnyKind } from '../../../practice/kind.js'
import { mayAdd } from '../../../practice/may-change.js'
import { boundOf, fieldsFor, maySee } from '../../../practice/may-see.js'
import { KINDS } from '../../../practice/read-kinds.js'
import { findItems, type Item, listItems, valuesInUse } from '../../../register/items.js'
import type { ItemFields } from '../../../register/tables/items.js'
import { momentText } from '../../moment-text.js'
import type { Asked, Sent, Shown } from '../../page.js'
import { viewOf, viewQuery } from '../../view.js'
import { logged, withinReach } from './about-children.js'
import { type AskedByReader, lower, today } from './item-pages.js'
import { linkedItems } from './linked-items.js'
import { queryWith, type WhyGiven, whyGiven, withheld } from './show-children.js'
import { hrefOf, nameOf, openShowValue, plainText, type ShownValue } from './shown-value.js'

const A_PAGE = 50
const MOST_TO_CHOOSE = 100

/** The items of a kind, as filtered in the address. */
export interface ListModel {
  readonly one: string
  readonly many: string
  readonly what: string
  readonly path: string
  readonly words: string
  readonly filters: readonly {
    readonly name: string
    readonly label: string
    readonly options: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[]
  }[]
  /** What one is called, above their names. */
  readonly called: string
  readonly headings: readonly string[]
  readonly rows: readonly ListedItem[]
  readonly inAll: number
  readonly filtered: boolean
  readonly from: number
  readonly to: number
  readonly before: string | null
  readonly after: string | null
  /** The filters as the end of an address. */
  readonly query: string
  /** Where to add one; null when the reader may not, or it is added where it belongs. */
  readonly add: string | null
  /** Whether the list says which children it is about; null for a list about none. */
  readonly children: ChildrenShown | null
  /** What one is added to, on whose page; null when it is a part of nothing. */
  readonly addedTo: string | null
}

/** Until when the children of a list are shown, null when they are not; and where to have them shown, or hidden again. */
interface ChildrenShown {
  readonly until: string | null
  readonly grant: string | null
  readonly href: string
}

export interface ListedItem {
  readonly name: string
  readonly href: string
  readonly values: readonly { readonly label: string; readonly value: ShownValue }[]
  readonly late: boolean
}

/** The page of a kind's items. */
export async function list(asked: AskedByReader, kind: AnyKind): Promise<Shown> {
  const why = whyGiven(asked, kind)
  const hidden = withheld(kind, why)
  const { words, where } = wishOf(asked, kind)
  const page = Math.max(1, Number.parseInt(asked.query.page ?? '', 10) || 1)
  const offset = (page - 1) * A_PAGE
  const { items, inAll } = await wanted(asked, kind, { limit: A_PAGE, offset })
  if (why) await logged(asked, kind, items, why)
  const columns = kind.list.columns.filter((name: string) => !hidden.includes(name))
  const model: ListModel = {
    one: lower(kind.one),
    many: kind.many,
    what: kind.what,
    path: kind.path,
    words,
    filters: await Promise.all(filtersFor(asked, kind).map(name => filterOf(asked, kind, name))),
    called: kind.one,
    headings: columns.map((name: string) => (kind.fields as Fields)[name]!.label),
    rows: await rowsOf(asked, kind, items, columns),
    inAll,
    filtered: words !== '' || Object.keys(where).length > 0,
    from: offset + 1,
    to: offset + items.length,
    before: page > 1 ? pageHref(asked, kind, page - 1) : null,
    after: offset + items.length < inAll ? pageHref(asked, kind, page + 1) : null,
    query: queryOf(asked.query, { page: null }),
    add:
      kind.partOf === undefined && mayAdd(asked.reader, kind, [])
        ? `/${kind.path}/new${viewQuery(asked, viewOf(asked))}`
        : null,
    children: kind.about ? childrenOf(asked, kind, why) : null,
    addedTo: addedTo(kind)
  }
  return { title: kind.many, template: 'list.njk', model }
}

function childrenOf(asked: AskedByReader, { path }: AnyKind, why: WhyGiven | null): ChildrenShown {
  return {
    until: why && momentText(why.expires),
    grant: why && (asked.query.grant ?? null),
    href: `/${path}${why ? '' : '/children'}${queryWith(asked, null)}`
  }
}

function addedTo({ fields, partOf }: AnyKind): string | null {
  const field = partOf === undefined ? null : (fields as Fields)[partOf]
  return field?.as === 'item' ? lower(KINDS.get(field.kind)!.one) : null
}

/** The same items as a file, all pages of them. */
export async function listFile(
  asked: AskedByReader,
  kind: AnyKind,
  format: 'csv' | 'xlsx',
  type: string
): Promise<Sent> {
  const { items } = await wanted(asked, kind, {})
  const why = whyGiven(asked, kind)
  if (why) await logged(asked, kind, items, why)
  const hidden = withheld(kind, why)
  const fields = fieldsFor(asked.reader.role, kind).filter(([name]) => !hidden.includes(name))
  const show = await openShowValue(
    asked,
    kind,
    items.map(({ fields }) => fields)
  )
  const bytes = await tableFile(
    {
      sheet: kind.many.slice(0, 31),
      headings: [...fields.map(([, { label }]) => label), 'Last changed by', 'Last changed'],
      rows: items.map(({ fields: values, by_name, at }) => [
        ...fields.map(([name, field]) => plainText(show(field, values[name]))),
        by_name,
        at
      ])
    },
    format
  )
  return { type, name: `${kind.path}.${format}`, bytes }
}

/** Items as rows of a table. */
export async function rowsOf(
  asked: AskedByReader,
  kind: AnyKind,
  items: readonly Item[],
  columns: readonly string[] = kind.list.columns
): Promise<ListedItem[]> {
  const show = await openShowValue(
    asked,
    kind,
    items.map(({ fields }) => fields)
  )
  const now = today(asked)
  const parts = kind.lapses ? items.flatMap(({ part_of }) => part_of ?? []) : []
  const above = await findItems(asked.application.register, parts)
  return items.map(item => {
    const due = isLapsed(kind, above.get(String(item.part_of))) ? null : (kind.due?.(item.fields, now) ?? null)
    return {
      name: nameOf(item),
      href: hrefOf(item),
      values: columns.map(name => {
        const field = (kind.fields as Fields)[name]!
        return { label: field.label, value: show(field, item.fields[name]) }
      }),
      late: due !== null && due < now
    }
  })
}

/** Says whether nothing of an item is due any more because of what it is a part of. */
export function isLapsed({ lapses }: AnyKind, above: Item | undefined): boolean {
  return above !== undefined && lapses?.(above.fields) === true
}

function wanted(asked: AskedByReader, kind: AnyKind, page: { readonly limit?: number; readonly offset?: number }) {
  const { words, where } = wishOf(asked, kind)
  const { authority } = viewOf(asked)
  return listItems(asked.application.register, {
    authority,
    kind: kind.id,
    ...(words && { words }),
    ...(Object.keys(where).length > 0 && { where }),
    ...withinReach(asked.reader, kind),
    last: kind.list.last ?? false,
    ...page
  })
}

// Words look into what is written of a child, so they find nothing before a reader has said why.
function wishOf(asked: AskedByReader, kind: AnyKind): { readonly words: string; readonly where: ItemFields } {
  const { query } = asked
  const mayFind = !kind.about || whyGiven(asked, kind) !== null
  const links = Object.entries(kind.fields as Fields).filter(([, { as }]) => as === 'item' || as === 'items')
  const names = new Set<string>([...kind.list.filters, ...links.map(([name]) => name)])
  const chosen = [...names].filter(name => query[name])
  const entries = chosen.map(name => {
    const several = ['items', 'choices'].includes((kind.fields as Fields)[name]!.as)
    return [name, several ? [query[name]] : query[name]]
  })
  return {
    words: (mayFind ? (query.words ?? '') : '').replaceAll('\u0000', '').trim(),
    where: Object.fromEntries(entries)
  }
}

// Where a reader sees some items alone, texts in use are left out: they would tell of the others.
function filtersFor({ reader }: AskedByReader, kind: AnyKind): readonly string[] {
  const told = boundOf(reader.role, kind) ? ['choice', 'choices', 'item', 'items'] : null
  return kind.list.filters.filter((name: string) => !told || told.includes((kind.fields as Fields)[name]!.as))
}

async function filterOf(asked: AskedByReader, kind: AnyKind, name: string): Promise<ListModel['filters'][number]> {
  const field = (kind.fields as Fields)[name]!
  const chosen = asked.query[name] ?? ''
  const options = await optionsOf(asked, kind, name, field)
  const all = { value: '', text: 'All', selected: chosen === '' }
  return {
    name,
    label: field.label,
    options: [all, ...options.map(each => ({ ...each, selected: each.value === chosen }))]
  }
}

async function optionsOf(
  asked: AskedByReader,
  kind: AnyKind,
  name: string,
  field: Field
): Promise<{ readonly value: string; readonly text: string }[]> {
  const { register } = asked.application
  const { authority } = viewOf(asked)
  if (field.as === 'choice' || field.as === 'choices')
    return field.choices.map(({ value, label }) => ({ value, text: label }))
  if (field.as === 'item' || field.as === 'items') {
    const { items } = await listItems(register, { authority, kind: field.kind, limit: MOST_TO_CHOOSE })
    // One chosen from another page may stand beyond those.
    const known = new Map([
      ...(await linkedItems(asked, [asked.query[name] ?? ''], { kind: field.kind, authority })),
      ...items.map(each => [each.id, each] as const)
    ])
    const shown = [...known.values()].filter(item => maySee(asked.reader.role, item))
    return shown.map(item => ({ value: item.id, text: nameOf(item) }))
  }
  return (await valuesInUse(register, { authority, kind: kind.id, field: name })).map(value => ({ value, text: value }))
}

function pageHref({ query }: Asked, kind: AnyKind, page: number): string {
  return `/${kind.path}${queryOf(query, { page: String(page) })}`
}

function queryOf(query: Asked['query'], changed: Readonly<Record<string, string | null>>): string {
  const named = Object.entries({ ...query, ...changed }).filter(([, value]) => value)
  const text = String(new URLSearchParams(named as [string, string][]))
  return text && `?${text}`
}
