import type { Indicator } from '../indicators/indicator.js'
import type { AnyBinding } from './binding.js'
import { bindClaim } from './bound-claim.js'
import type { Need } from './facts/need.js'
import { isFor } from './for-audience.js'
import type { PaperAbout } from './paper.js'
import { isProblems, readArguments } from './read-arguments.js'
import { BINDINGS } from './read-bindings.js'
import type { BindingCall, Problem } from './text/binding-call.js'
import type { PaperText, Part, Phrase } from './text/paper-text.js'

/** A binding of a paper with its values read. */
export interface Bound {
  readonly binding: AnyBinding
  readonly values: Readonly<Record<string, unknown>>
}

/** The bindings of a paper that could be read, and what is wrong with the others. */
export interface BoundCalls {
  readonly bound: ReadonlyMap<BindingCall, Bound>
  readonly problems: readonly Problem[]
  readonly needs: readonly Need[]
}

/** Reads the values of every binding; what those need that an audience sees is wanted, and no more. */
export function bindCalls(
  { parts, problems }: PaperText,
  about: PaperAbout,
  indicators: readonly Indicator[]
): BoundCalls {
  const bound = new Map<BindingCall, Bound>()
  const found = [...problems]
  const needs: Need[] = []
  for (const part of parts) {
    const seen = isFor(about.audience)(part)
    for (const { call, alone } of callsOf(part)) {
      const read = bind(call, alone, about, indicators)
      if (isWrong(read)) found.push(...read)
      else {
        bound.set(call, read)
        if (seen) needs.push(...read.binding.needs(read.values, about))
      }
    }
  }
  return { bound, problems: found.sort(byPlace), needs }
}

function bind(
  call: BindingCall,
  alone: boolean,
  about: PaperAbout,
  indicators: readonly Indicator[]
): Bound | readonly Problem[] {
  if (call.name === 'claim') return bindClaim(call, { about, indicators })
  const binding = BINDINGS.get(call.name)
  if (!binding) return [{ at: call.at, sentence: unknownWords(call.name) }]
  if (binding.in === 'block' && !alone)
    return [
      { at: call.at, sentence: `{{${call.name}}} stands on a line of its own, with an empty line before and after.` }
    ]
  const values = readArguments(call, binding, { about, indicators })
  return isProblems(values) ? values : { binding, values }
}

function unknownWords(name: string): string {
  if (name === 'only' || name === 'end')
    return `{{${name}}} stands on a line of its own, with an empty line before and after.`
  return `There is no binding called ${name}; there are claim, ${[...BINDINGS.keys()].join(', ')}.`
}

function callsOf(part: Part): { readonly call: BindingCall; readonly alone: boolean }[] {
  if (part.as === 'binding') return [{ call: part.call, alone: true }]
  const lines = part.as === 'list' ? part.items : part.as === 'table' ? part.rows.flat() : [part.phrases]
  return lines
    .flat()
    .flatMap((phrase: Phrase) => (phrase.as === 'binding' ? [{ call: phrase.call, alone: false }] : []))
}

function isWrong(read: Bound | readonly Problem[]): read is readonly Problem[] {
  return Array.isArray(read)
}

function byPlace({ at: one }: Problem, { at: other }: Problem): number {
  return one.line - other.line || one.column - other.column
}
