import type { Stated } from '../stated.js'
import { exactly, type Fraction, plus } from './fraction.js'
import { type Span, spanOf } from './span.js'

/** Parts added up. */
export interface Sum {
  /** Where the sum of the true values lies. */
  readonly span: Span
  /** The sum of what is printed. */
  readonly printed: Fraction
  /** @example '326 + 114 + 47' */
  readonly told: string
}

/** The sum of parts, one at least, each of which has a value. */
export function sumOf(parts: readonly Stated[]): Sum {
  const spans = parts.map(part => spanOf(part)!)
  const added = (end: keyof Span): Fraction => spans.map(span => span[end]).reduce(plus)
  return {
    span: { low: added('low'), middle: added('middle'), high: added('high') },
    printed: parts.map(({ value }) => exactly(value!)).reduce(plus),
    told: parts.map(({ printed }) => printed).join(' + ')
  }
}
