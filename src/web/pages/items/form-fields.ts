import { isDay } from '../../../domain/day.js'
import { typedDay } from '../../../domain/day-typed.js'
import { momentTyped, typedMoment } from '../../../domain/moment-typed.js'
import type { Field, Fields } from '../../../practice/field.js'
import type { AnyKind } from '../../../practice/kind.js'
import { findItems, listItems } from '../../../register/items.js'
import type { ItemFields } from '../../../register/tables.js'
import { peopleNamed } from '../../../register/users.js'
import type { Asked } from '../../page.js'
import { viewOf } from '../../view.js'
import { nameOf } from './shown-value.js'

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
}

const FEW = 7
const HINTS: Readonly<Partial<Record<Field['as'], string>>> = {
  day: 'For example, 31/3/2026',
  moment: 'For example, 31/3/2026 09:00'
}
const MOST_TO_CHOOSE = 500

/** The fields of a form, filled in and with what is wrong. */
export function formFields(
  asked: Asked,
  kind: AnyKind,
  values: ItemFields,
  errors: Readonly<Record<string, string>>
): Promise<FormField[]> {
  const onForm = Object.entries(kind.fields as Fields).filter(([, { as }]) => as !== 'answers' && as !== 'text')
  const fields = onForm.map(async ([name, field]) => {
    const value = values[name] ?? null
    const options = await optionsOf(asked, field, value)
    return {
      name,
      label: field.required ? field.label : `${field.label} (optional)`,
      hint: field.hint ?? HINTS[field.as] ?? null,
      error: errors[name] ?? null,
      as: shapeOf(field),
      value: textOf(field, value),
      most: field.as === 'words' ? (field.most ?? null) : null,
      options
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

async function optionsOf(asked: Asked, field: Field, value: ItemFields[string]): Promise<FormField['options']> {
  const chosen = new Set([value ?? []].flat().map(String))
  const option = (value: string, text: string) => ({ value, text, chosen: chosen.has(value) })
  const { register, indicators } = asked.application
  switch (field.as) {
    case 'choice':
    case 'choices':
      return field.choices.map(({ value, label }) => option(value, label))
    case 'indicator':
      return indicators.map(({ id, title }) => option(id, title))
    case 'person':
      return (await peopleNamed(register)).map(name => option(name, name))
    case 'item':
    case 'items': {
      const { items } = await listItems(register, {
        authority: viewOf(asked).authority,
        kind: field.kind,
        limit: MOST_TO_CHOOSE
      })
      const beyond = await findItems(
        register,
        [...chosen].filter(id => !items.some(item => item.id === id))
      )
      return [...beyond.values(), ...items].map(item => option(item.id, nameOf(item)))
    }
    default:
      return []
  }
}
