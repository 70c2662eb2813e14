import type { Day } from '../domain/day.js'
import { dayTyped } from '../domain/day-typed.js'
import { momentTyped } from '../domain/moment-typed.js'
import { visibleLine } from '../domain/visible-line.js'
import type { ItemFields } from '../register/tables/items.js'
import type { Choice, Field, Fields } from './field.js'
import type { AnyKind } from './kind.js'

/** A form as it was read: values where it is right, and what to mend where it is not, by field. */
export interface ReadForm {
  readonly values: ItemFields
  readonly errors: Readonly<Record<string, string>>
}

const LINE = 200
const WORDS = 10_000

/**
 * Reads what a person typed or chose about an item. Fields left out of the form are as not filled in; answers and long
 * text, which have a page of their own, and fixed fields of an item that is known, stay as they were before.
 */
export function readForm(
  kind: AnyKind,
  form: Readonly<Record<string, string>>,
  today: Day,
  before?: ItemFields
): ReadForm {
  const values: Record<string, ItemFields[string]> = {}
  const errors: Record<string, string> = {}
  for (const [name, field] of Object.entries(kind.fields as Fields)) {
    if (staysAsBefore(kind, name, field, before)) {
      values[name] = before?.[name] ?? (holdsSeveral(field) ? [] : null)
      continue
    }
    const { value, error } = readField(field, tidy(form[name] ?? ''))
    values[name] = value
    if (error) errors[name] = error
  }
  if (Object.keys(errors).length === 0) Object.assign(errors, kind.wrong?.(values, today))
  return { values, errors }
}

function staysAsBefore(
  { fixed = [] }: AnyKind,
  name: string,
  field: Field,
  before: ItemFields | undefined
): field is Field & { readonly as: 'answers' | 'text' } {
  return field.as === 'answers' || field.as === 'text' || (before !== undefined && fixed.includes(name))
}

function holdsSeveral({ as }: Field): boolean {
  return as === 'items' || as === 'choices' || as === 'answers'
}

interface ReadField {
  readonly value: ItemFields[string]
  readonly error?: string
}

function readField(field: Exclude<Field, { readonly as: 'answers' | 'text' }>, text: string): ReadField {
  // What prints nothing says nothing.
  if (visibleLine(text) === '')
    return { value: holdsSeveral(field) ? [] : null, ...(field.required && { error: missing(field) }) }
  switch (field.as) {
    case 'line':
    case 'person':
    case 'indicator':
    case 'item':
      return shortText(field, text.replace(/\s+/g, ' '), ('most' in field && field.most) || LINE)
    case 'words':
      return shortText(field, text, field.most ?? WORDS)
    case 'day':
      return readDay(field, text)
    case 'moment':
      return readMoment(field, text)
    case 'number':
      return readNumber(field, text)
    case 'choice':
      return isChoice(field.choices, text) ? { value: text } : { value: null, error: missing(field) }
    case 'choices': {
      const chosen = text.split('\n').filter(each => isChoice(field.choices, each))
      return { value: [...new Set(chosen)] }
    }
    case 'items':
      return { value: [...new Set(text.split('\n').filter(Boolean))] }
  }
}

function shortText({ label }: Field, value: string, most: number): ReadField {
  return value.length <= most
    ? { value }
    : { value, error: `${label} must be ${most.toLocaleString('en-GB')} letters or fewer` }
}

function readDay({ label }: Field, text: string): ReadField {
  const value = dayTyped(text)
  return value ? { value } : { value: text, error: `${label} must be a real day, such as 31/3/2026` }
}

function readMoment({ label }: Field, text: string): ReadField {
  const value = momentTyped(text)
  return value ? { value } : { value: text, error: `${label} must be a day and a time, such as 31/3/2026 09:00` }
}

function readNumber(field: Field & { readonly as: 'number' }, text: string): ReadField {
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  const right = value >= field.least && value <= field.most && (!field.whole || Number.isInteger(value))
  if (right) return { value }
  const kind = field.whole ? 'a whole number' : 'a number'
  return {
    value: text,
    error: `${field.label} must be ${kind} from ${field.least} to ${field.most.toLocaleString('en-GB')}`
  }
}

function isChoice(choices: readonly Choice[], text: string): boolean {
  return choices.some(({ value }) => value === text)
}

function missing({ as, label }: Field): string {
  if (label.endsWith('?')) return `Choose an answer: ${label}`
  const verb = ['choice', 'choices', 'item', 'items', 'indicator'].includes(as) ? 'Choose' : 'Enter'
  return `${verb} ${label.charAt(0).toLowerCase()}${label.slice(1)}`
}

// A database holds no null byte; it is shown as the sign for what cannot be shown, so that nothing is lost in silence.
function tidy(text: string): string {
  return text.replaceAll('\u0000', '\ufffd').replace(/\r\n?/g, '\n').trim()
}
