import { isDay } from '../../domain/day.js'
import type { Argument, Given, Takes } from './claim.js'
import type { Subject } from './need.js'
import { readSize } from './size.js'

/** The words of a claim after its name, split: those that stand alone in their order, and those given by name. */
export interface Written {
  readonly alone: readonly string[]
  readonly named: Readonly<Record<string, string>>
}

/** What the words give, or every thing that is wrong with them, each in a sentence. */
export type Reading<T extends Takes> =
  | { readonly given: Given<T>; readonly wrong: readonly [] }
  | { readonly given: null; readonly wrong: readonly string[] }

/** Reads the words of a claim by what its kind takes; a word that stands alone is the next argument not given by name. */
export function readGiven<T extends Takes>(takes: T, { alone, named }: Written): Reading<T> {
  const free = freeOf(takes, named)
  const texts = textsByName(takes, { alone, named })
  const unknown = Object.keys(named).filter(name => takes[name] === undefined)
  const tooMany = alone.slice(free.length)
  const read = Object.entries(takes).map(([name, argument]) => [name, readOne(name, argument, texts[name])] as const)
  const wrong = [
    ...unknown.map(name => `This claim takes no ‘${name}’; it takes ${Object.keys(takes).join(', ')}.`),
    ...tooMany.map(word => `This claim has no place for ‘${word}’.`),
    ...read.flatMap(([, { wrong }]) => (wrong === undefined ? [] : [wrong]))
  ]
  if (wrong.length > 0) return { given: null, wrong }
  return { given: Object.fromEntries(read.map(([name, { value }]) => [name, value])) as Given<T>, wrong: [] }
}

/** The words of a claim by the names of what they give. */
export function textsByName(takes: Takes, { alone, named }: Written): Readonly<Record<string, string>> {
  const free = freeOf(takes, named)
  const placed = alone.flatMap((word, i) => (free[i] === undefined ? [] : [[free[i], word] as const]))
  return { ...named, ...Object.fromEntries(placed) }
}

function freeOf(takes: Takes, named: Written['named']): readonly string[] {
  return Object.keys(takes).filter(name => named[name] === undefined)
}

/** Reads what a measure is of: `CL01`, `CL01[sex=female]`, `CL02@England`; null when it is none. */
export function readSubject(text: string): Subject | null {
  const match = /^([^[\]@]+?)(?:\[([^=[\]]+)=([^[\]]+)\])?(?:@([^@]+))?$/.exec(text.trim())
  if (!match) return null
  const [, measure = '', by, category, of] = match
  return { measure, of: of ?? null, part: by && category ? { by, category } : null }
}

interface ReadArgument {
  readonly value?: unknown
  readonly wrong?: string
}

function readOne(name: string, argument: Argument, text: string | undefined): ReadArgument {
  if (text === undefined) return argument.optional ? {} : { wrong: `‘${name}’ is missing: ${argument.is}.` }
  const { value, wanted } = readBy(argument, text)
  return value === null ? { wrong: `‘${name}=${text}’ is not ${wanted}.` } : { value }
}

function readBy(argument: Argument, text: string): { readonly value: unknown; readonly wanted: string } {
  switch (argument.as) {
    case 'measure':
      return { value: readSubject(text), wanted: 'a measure, as CL01 or CL01[sex=female]' }
    case 'day':
      return { value: isDay(text) ? text : null, wanted: 'a day, as 2025-03-31' }
    case 'size':
      return { value: readSize(text), wanted: 'a number with its unit, as 17%, 5 points or 128' }
    case 'choice':
      return { value: argument.of.includes(text) ? text : null, wanted: `one of ${argument.of.join(', ')}` }
    case 'words':
      return { value: text.trim() || null, wanted: 'words' }
  }
}
