import { mayDo } from '../../../access/rights.js'
import { isDay } from '../../../domain/day.js'
import { dayText } from '../../../domain/day-text.js'
import { momentTyped } from '../../../domain/moment-typed.js'
import type { Indicator } from '../../../indicators/indicator.js'
import { SCALES } from '../../../practice/audits/grade-scales.js'
import type { Choice, Field, Fields } from '../../../practice/field.js'
import type { AnyKind } from '../../../practice/kind.js'
import { maySee } from '../../../practice/may-see.js'
import { KINDS } from '../../../practice/read-kinds.js'
import { findItems, type Item } from '../../../register/items.js'
import type { ItemFields } from '../../../register/tables/items.js'
import { momentText } from '../../moment-text.js'
import type { Asked } from '../../page.js'

/** A value as a page shows it: one part, or several for a field that holds several. */
export interface ShownValue {
  readonly parts: readonly {
    readonly text: string
    readonly href: string | null
    readonly tone: Choice['tone'] | null
    /** True for what stands in one line, such as a day. */
    readonly whole?: true
  }[]
  /** True for text of several lines. */
  readonly long: boolean
}

/** Turns values into words, knowing the items and the indicators they name. */
export type ShowValue = (field: Field, value: ItemFields[string] | undefined) => ShownValue

/** Looks up what values of a kind name, and gives how to show them; what the reader may not see goes without its name, or is led nowhere. */
export async function openShowValue(
  { application, reader }: Pick<Asked, 'application' | 'reader'>,
  kind: AnyKind,
  each: readonly ItemFields[]
): Promise<ShowValue> {
  const { register, indicators } = application
  const links = Object.entries(kind.fields as Fields).filter(([, { as }]) => as === 'item' || as === 'items')
  const ids = each.flatMap(values => links.flatMap(([name]) => [values[name] ?? []].flat().map(String)))
  const items = await findItems(register, ids)
  const named = (item: Item | undefined) => (item && reader && !maySee(reader.role, item) ? null : item)
  const known = { itemOf: (id: string) => named(items.get(id)), indicators, role: reader?.role ?? null }
  return (field, value) => ({
    parts: partsOf(field, value ?? null, known),
    long: field.as === 'words'
  })
}

/** What an item is called. */
export function nameOf({ kind, fields }: Pick<Item, 'kind' | 'fields'>): string {
  return KINDS.get(kind)?.name(fields) || 'Without a name'
}

/** The address of an item. */
export function hrefOf({ kind, id }: Pick<Item, 'kind' | 'id'>): string {
  return `/${KINDS.get(kind)?.path}/${id}`
}

/** A shown value as one text. */
export function plainText({ parts }: ShownValue): string {
  return parts.map(({ text }) => text).join('; ')
}

/** What values are shown by. */
interface Known {
  /** The item of an id: undefined when there is none, null when it is not for the reader. */
  readonly itemOf: (id: string) => Item | null | undefined
  readonly indicators: readonly Indicator[]
  readonly role: string | null
}

function partsOf(field: Field, value: ItemFields[string], { itemOf, indicators, role }: Known): ShownValue['parts'] {
  if (value === null || value === '') return []
  const texts = [value].flat().map(String)
  const plain = (text: string) => ({ text, href: null, tone: null })
  switch (field.as) {
    case 'day':
      return texts.map(text => (isDay(text) ? { ...plain(dayText(text)), whole: true } : plain(text)))
    case 'choice':
    case 'choices':
      return texts.map(text => {
        const choice = field.choices.find(each => each.value === text)
        return { text: choice?.label ?? text, href: null, tone: choice?.tone ?? null }
      })
    case 'item':
    case 'items':
      return texts.map(id => {
        const item = itemOf(id)
        if (item === null) return plain('Not published')
        if (!item) return plain('No longer known')
        const sees = role === null || mayDo(role, KINDS.get(item.kind)!.see)
        return { text: nameOf(item), href: sees ? hrefOf(item) : null, tone: null }
      })
    case 'indicator':
      return texts.map(id => {
        const indicator = indicators.find(each => each.id === id)
        return indicator ? { text: indicator.title, href: `/indicators/${id}`, tone: null } : plain(id)
      })
    case 'moment':
      return texts.map(text => plain(momentTyped(text) === text ? momentText(text) : text))
    case 'text':
      return texts.map(text => plain(lengthOf(text)))
    case 'answers':
      return texts.map(text => plain(answerText(text)))
    default:
      return texts.map(plain)
  }
}

function lengthOf(text: string): string {
  const words = text.split(/\s+/).filter(Boolean).length
  return `${words.toLocaleString('en-GB')} ${words === 1 ? 'word' : 'words'}`
}

// An answer holds its grade as the scale names it, a tab, and words.
function answerText(text: string): string {
  const [grade = '', words = ''] = text.split('\t')
  const label = SCALES.flatMap(({ grades }) => [...grades]).find(({ value }) => value === grade)?.label ?? grade
  return [label, words].filter(Boolean).join(': ')
}
