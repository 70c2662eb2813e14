import { visibleLine } from '../../../domain/visible-line.js'
import { chainOf } from '../../../practice/chain.js'
import type { Field, Fields } from '../../../practice/field.js'
import type { AnyKind } from '../../../practice/kind.js'
import { mayAdd, mayChange } from '../../../practice/may-change.js'
import { readForm } from '../../../practice/read-form.js'
import { saveItem } from '../../../practice/save-item.js'
import { ChangedMeanwhile, findItem, type Item } from '../../../register/items.js'
import type { ItemFields } from '../../../register/tables/items.js'
import { momentText } from '../../moment-text.js'
import { type Asked, type Redirected, Refused, type Shown } from '../../page.js'
import { viewOf, viewQuery } from '../../view.js'
import { type FormField, formFields } from './form-fields.js'
import { type AskedByReader, foundItem, lower, today } from './item-pages.js'
import { idsIn, linkedItems } from './linked-items.js'
import { KIND_PAGES } from './read-kind-pages.js'
import { hrefOf, nameOf, openShowValue, type ShownValue } from './shown-value.js'

/** The form of an item, new or known. */
export interface EditModel {
  readonly title: string
  /** What is changed, or what a new one becomes a part of; null for neither. */
  readonly name: string | null
  readonly one: string
  readonly action: string
  readonly back: string
  /** What stays as it was when the item was made. */
  readonly fixed: readonly { readonly label: string; readonly value: ShownValue }[]
  readonly fields: readonly FormField[]
  /** The field whose items were looked for last; null when none was. */
  readonly looking: string | null
  readonly version: number
  readonly why: string
  readonly errors: readonly { readonly text: string; readonly href: string }[]
  /** What somebody else has made of it since it was opened; null when nobody has. */
  readonly theirs: Theirs | null
}

interface Theirs {
  readonly by: string
  readonly at: string
  readonly rows: readonly { readonly label: string; readonly theirs: ShownValue; readonly yours: ShownValue }[]
}

interface Filled {
  readonly values: ItemFields
  readonly errors: Readonly<Record<string, string>>
  readonly why: string
  readonly version: number
  readonly theirs: Theirs | null
  /** What was looked for among the items of a field, by field. */
  readonly found?: Readonly<Record<string, string>>
  readonly looking?: string | null
}

const WHY = 300

/** The empty form of a new item; fields named in the address are filled in. */
export async function blank(asked: AskedByReader, kind: AnyKind): Promise<Shown> {
  const usual = Object.entries(kind.fields as Fields).map(([name, field]) => [
    name,
    asked.query[name] ?? (field.as === 'choice' ? (field.usual ?? null) : null)
  ])
  const values = await withoutStrangers(asked, kind, Object.fromEntries(usual))
  await refuseOthers(asked, kind, null, values)
  return form(asked, kind, null, { values, errors: {}, why: '', version: 0, theirs: null })
}

/** The form of an item as it stands. */
export async function open(asked: AskedByReader, kind: AnyKind): Promise<Shown> {
  const { item } = await foundItem(asked, kind)
  await refuseOthers(asked, kind, item, item.fields)
  return form(asked, kind, item, { values: item.fields, errors: {}, why: '', version: item.version, theirs: null })
}

/** Saves what was filled in, or shows what is to be mended. */
export async function save(asked: AskedByReader, kind: AnyKind): Promise<Shown | Redirected> {
  const item = asked.params.id === undefined ? null : (await foundItem(asked, kind)).item
  const { values, errors } = readForm(kind, asked.form, today(asked), item?.fields)
  await refuseOthers(asked, kind, item, item?.fields ?? values)
  const why = visibleLine(asked.form.why ?? '')
  const version = Number(asked.form.version) || 0
  const finding = findingOf(asked.form, kind)
  if (finding.looking !== null)
    return form(asked, kind, item, { values, errors: {}, why, version, theirs: null, ...finding })
  const mended = { ...errors, ...(why.length > WHY && { why: `Say why in ${WHY} letters or fewer` }) }
  const links = await wrongLinks(asked, kind, values, item)
  // What follows from other items is told only where each of them may be named.
  const strange = Object.keys(links).length > 0
  const follows = strange ? links : await KIND_PAGES.get(kind.id)?.wrong?.(asked, values, item)
  const filled = {
    values,
    errors: { ...mended, ...linkedToItself(kind, values, item), ...follows },
    why,
    version,
    theirs: null,
    found: finding.found
  }
  if (Object.keys(filled.errors).length > 0) return form(asked, kind, item, filled)
  try {
    const id = await saveItem(
      asked.application.register,
      { kind, values, item: item && { id: item.id, version }, why: why || null },
      { authority: authorityOf(asked, item), by: asked.reader, at: asked.application.now() }
    )
    return { redirect: `/${kind.path}/${id}` }
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile) || !item) throw error
    return form(asked, kind, item, { ...filled, ...(await meanwhile(asked, kind, item.id, values)) })
  }
}

/** What the form asks to be found among the items of its fields, and the field looked for last; null when it is to be saved. */
function findingOf(form: Asked['form'], kind: AnyKind): Required<Pick<Filled, 'found' | 'looking'>> {
  const fields = Object.entries(kind.fields as Fields).filter(([, { as }]) => as === 'item' || as === 'items')
  const words = fields.map(([name]) => [name, (form[`${name}-find`] ?? '').replaceAll('\u0000', '').trim()] as const)
  // The Enter key sends a form without a button: whoever has typed new words to be found is looking, and not saving yet.
  const typed = words.find(([name, text]) => text !== (form[`${name}-found`] ?? ''))?.[0] ?? null
  const looking = form.find ?? (form.save === undefined ? typed : null)
  return { found: Object.fromEntries(words.filter(([, text]) => text !== '')), looking }
}

async function form(asked: AskedByReader, kind: AnyKind, item: Item | null, filled: Filled): Promise<Shown> {
  const { values, errors, why, version, theirs, found = {}, looking = null } = filled
  const title = item ? `Change ${lower(kind.one)}` : `Add ${/^[aeiou]/i.test(kind.one) ? 'an' : 'a'} ${lower(kind.one)}`
  const authority = authorityOf(asked, item)
  const above = await aboveOf(asked, kind, item, values)
  const model: EditModel = {
    title,
    name: item ? nameOf(item) : above && nameOf(above),
    one: kind.one,
    action: item ? `${hrefOf(item)}/edit` : `/${kind.path}/new${viewQuery(asked, viewOf(asked))}`,
    back: item ? hrefOf(item) : above ? hrefOf(above) : `/${kind.path}`,
    fixed: item ? await fixedFields(asked, kind, item) : [],
    fields: await formFields(asked, kind, { values, errors, item, authority, above, found }),
    looking,
    version,
    why,
    errors: Object.entries(errors).map(([name, text]) => ({ text, href: `#${name}` })),
    theirs
  }
  const wrong = Object.keys(errors).length > 0 || theirs !== null
  return { title: wrong ? `Error: ${title}` : title, template: 'edit.njk', model, status: wrong ? 422 : 200 }
}

async function fixedFields(asked: AskedByReader, kind: AnyKind, { fields }: Item): Promise<EditModel['fixed']> {
  const show = await openShowValue(asked, kind, [fields])
  const all = (kind.fixed ?? []).map((name: string) => {
    const field = (kind.fields as Fields)[name]!
    return { label: field.label, value: show(field, fields[name]) }
  })
  return all.filter(({ value }) => value.parts.length > 0)
}

/** What somebody else saved first, beside what this person filled in; saving again is on top of theirs. */
async function meanwhile(asked: AskedByReader, kind: AnyKind, id: string, yours: ItemFields): Promise<Partial<Filled>> {
  const item = (await findItem(asked.application.register, id))!
  const show = await openShowValue(asked, kind, [item.fields, yours])
  const differs = (name: string) => JSON.stringify(item.fields[name] ?? null) !== JSON.stringify(yours[name] ?? null)
  const rows = Object.entries(kind.fields as Fields)
    .filter(([name]) => differs(name))
    .map(([name, field]: [string, Field]) => ({
      label: field.label,
      theirs: show(field, item.fields[name]),
      yours: show(field, yours[name])
    }))
  return { version: item.version, theirs: { by: item.by_name, at: momentText(item.at), rows } }
}

async function refuseOthers(asked: AskedByReader, kind: AnyKind, item: Item | null, values: ItemFields): Promise<void> {
  const { register } = asked.application
  if (!item && viewOf(asked).authority === '')
    throw new Refused(
      422,
      'Which council this is for is known from what is loaded. Upload a return or an extract first.'
    )
  const above = item || kind.partOf === undefined ? item : await findItem(register, String(values[kind.partOf]))
  const chain = await chainOf(register, above)
  if (!(item ? mayChange : mayAdd)(asked.reader, kind, chain))
    throw new Refused(403, 'You may change what is yours, or what hangs on it. This belongs to somebody else.')
}

/** Items that a form names must be there, of the right kind and the same council, and the reader's to see. */
async function wrongLinks(
  asked: AskedByReader,
  kind: AnyKind,
  values: ItemFields,
  item: Item | null
): Promise<Record<string, string>> {
  const wrong: Record<string, string> = {}
  for (const [name, field] of Object.entries(kind.fields as Fields)) {
    if (field.as === 'indicator' && values[name] !== null) {
      if (!asked.application.indicators.some(({ id }) => id === values[name]))
        wrong[name] = `${field.label} is not there`
    }
    if (field.as !== 'item' && field.as !== 'items') continue
    const ids = idsIn(values[name])
    const held = idsIn(item?.fields[name])
    const linked = await linkedItems(asked, ids, { kind: field.kind, authority: authorityOf(asked, item), held })
    if (ids.some(id => !linked.has(id))) wrong[name] = `${field.label}: what was chosen is not there`
  }
  return wrong
}

function linkedToItself(kind: AnyKind, values: ItemFields, item: Item | null): Record<string, string> {
  const own = Object.entries(kind.fields as Fields).filter(([name]) => item && idsIn(values[name]).includes(item.id))
  return Object.fromEntries(own.map(([name, { label }]) => [name, `${label}: it cannot be itself`]))
}

/** Values named in an address, without the items that the form's own may not name. */
async function withoutStrangers(asked: AskedByReader, kind: AnyKind, values: ItemFields): Promise<ItemFields> {
  const strange = Object.keys(await wrongLinks(asked, kind, values, null))
  return { ...values, ...Object.fromEntries(strange.map(name => [name, null])) }
}

/** What the form's own is, or is to be, a part of; null where it is of none that the reader may see. */
async function aboveOf(
  asked: AskedByReader,
  kind: AnyKind,
  item: Item | null,
  values: ItemFields
): Promise<Item | null> {
  const field = kind.partOf === undefined ? undefined : (kind.fields as Fields)[kind.partOf]
  if (field?.as !== 'item') return null
  const id = String(values[kind.partOf!])
  const held = idsIn(item?.fields[kind.partOf!])
  const linked = await linkedItems(asked, [id], { kind: field.kind, authority: authorityOf(asked, item), held })
  return linked.get(id) ?? null
}

function authorityOf(asked: Asked, item: Item | null): string {
  return item?.authority ?? viewOf(asked).authority
}
