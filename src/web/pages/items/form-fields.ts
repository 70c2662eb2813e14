import { isDay } from '../../../domain/day.js'
import { typedDay } from '../../../domain/day-typed.js'
import { momentTyped, typedMoment } from '../../../domain/moment-typed.js'
import type { Field, Fields } from '../../../practice/field.js'
import type { AnyKind } from '../../../practice/kind.js'
import type { Item } from '../../../register/items.js'
import { valuesInUse } from '../../../register/items.js'
import type { ItemFields } from '../../../register/tables/items.js'
import { peopleNamed } from '../../../register/users.js'
import { viewOf } from '../../view.js'
import { type Finder, itemOptions } from './item-options.js'
import type { AskedByReader } from './item-pages.js'
import { idsIn } from './linked-items.js'
import { KIND_PAGES } from './read-kind-pages.js'

/** A field as its form asks for it. */
export interface FormField {
  readonly name: string
  readonly label: string
  readonly hint: string | null
  readonly error: string | null
  readonly as: 'line' | 'words' | 'day' | 'number' | 'radios' | 'select' | 'checkboxes' | 'person'
  readonly value: string
  readonly most: number | null
  /** What may be chosen, or suggested for a person. */
  readonly options: readonly { readonly value: string; readonly text: string; readonly chosen: boolean }[]
  /** How to find other items than are offered; null where all are. */
  readonly finder: Finder | null
}

/** What a form is filled in with. */
export interface FormFilled {
  readonly values: ItemFields
  readonly errors: Readonly<Record<string, string>>
  /** The item that is changed; null for a new one. */
  readonly item: Item | null
  readonly authority: string
  /** The item that this one is a part of; null when of none. */
  readonly above: Item | null
  /** What was looked for among the items of a field, by field. */
  readonly found: Readonly<Record<string, string>>
}

type Options = Pick<FormField, 'options' | 'finder'>

const FEW = 7
const HINTS: Readonly<Partial<Record<Field['as'], string>>> = {
  day: 'For example, 31/3/2026',
  moment: 'For example, 31/3/2026 09:00'
}
const MOST_PEOPLE = 200

/** The fields of a form, filled in and with what is wrong. */
export async function formFields(asked: AskedByReader, kind: AnyKind, filled: FormFilled): Promise<FormField[]> {
  const { values, errors } = filled
  const offered = (await KIND_PAGES.get(kind.id)?.choices?.(asked, values)) ?? {}
  const fixed = filled.item === null ? [] : (kind.fixed ?? [])
  const onForm = Object.entries(kind.fields as Fields).filter(
    ([name, { as }]) => as !== 'answers' && as !== 'text' && !fixed.includes(name)
  )
  const fields = onForm.map(async ([name, field]) => {
    const value = values[name] ?? null
    return {
      name,
      label: field.required ? field.label : `${field.label} (optional)`,
      hint: field.hint ?? HINTS[field.as] ?? null,
      error: errors[name] ?? null,
      as: shapeOf(field),
      value: textOf(field, value),
      most: field.as === 'words' ? (field.most ?? null) : null,
      ...fewer(await optionsOf(asked, kind, name, filled), offered[name])
    }
  })
  return Promise.all(fields)
}

function shapeOf(field: Field): FormField['as'] {
  if (field.as === 'choice') return field.choices.length <= FEW ? 'radios' : 'select'
  if (field.as === 'choices' || field.as === 'items') return 'checkboxes'
  if (field.as === 'item' || field.as === 'indicator') return 'select'
  if (field.as === 'moment') return 'line'
  return field.as === 'answers' || field.as === 'text' ? 'words' : field.as
}

function textOf(field: Field, value: ItemFields[string]): string {
  if (value === null) return ''
  const text = String(value)
  if (field.as === 'moment' && momentTyped(text) === text) return typedMoment(text)
  return field.as === 'day' && isDay(text) ? typedDay(text) : text
}

async function optionsOf(
  asked: AskedByReader,
  kind: AnyKind,
  name: string,
  { values, item, authority, above, found }: FormFilled
): Promise<Options> {
  const field = (kind.fields as Fields)[name]!
  const chosen = idsIn(values[name])
  const of = (each: readonly { readonly value: string; readonly label: string }[]): Options => ({
    options: each.map(({ value, label }) => ({ value, text: label, chosen: chosen.includes(value) })),
    finder: null
  })
  switch (field.as) {
    case 'choice':
    case 'choices':
      return of(field.choices)
    case 'indicator':
      return of(asked.application.indicators.map(({ id, title }) => ({ value: id, label: title })))
    case 'person':
      return of((await peopleFor(asked, kind, name)).map(person => ({ value: person, label: person })))
    case 'item':
    case 'items':
      return itemOptions(asked, field, chosen, {
        own: item?.id ?? null,
        held: idsIn(item?.fields[name]),
        authority,
        above,
        words: found[name] ?? ''
      })
    default:
      return of([])
  }
}

/** Those of a field's options that are offered, and what was chosen before. */
function fewer({ options, finder }: Options, offered: readonly string[] | undefined): Options {
  return { options: options.filter(({ value, chosen }) => chosen || (offered?.includes(value) ?? true)), finder }
}

/** Everybody with an account; of many people those alone who stand in this field already. */
async function peopleFor(asked: AskedByReader, kind: AnyKind, field: string): Promise<readonly string[]> {
  const { register } = asked.application
  const people = await peopleNamed(register)
  if (people.length <= MOST_PEOPLE) return people
  const { authority } = viewOf(asked)
  return (await valuesInUse(register, { authority, kind: kind.id, field })).slice(0, MOST_PEOPLE)
}
