import type { Day } from '../../domain/day.js'
import { dayText } from '../../domain/day-text.js'
import type { Stated, Verdict } from '../stated.js'
import type { Subject } from './need.js'
import { type Span, spanOf } from './span.js'
import { at, subjectText } from './stated-text.js'
import { cannotTell, fails } from './verdict.js'

/** A stated value with where it lies. */
export interface Known {
  readonly stated: Stated
  readonly span: Span
}

/** The one value found, or the verdict that there is none, that it is not shown, or that two are given for one day. */
export function oneValue(found: readonly Stated[], subject: Subject, day: Day): Known | { readonly verdict: Verdict } {
  const [first, ...others] = found
  const rival = others.find(other => other.value !== first!.value)
  if (first && rival) return { verdict: fails(`Two values are given for one day: ${at(first)}, and ${at(rival)}.`) }
  const span = first ? spanOf(first) : null
  if (first && span) return { stated: first, span }
  const what = `${subjectText(subject)} on ${dayText(day)}`
  return { verdict: cannotTell(first ? `${what} has no value that may be shown.` : `There is no figure of ${what}.`) }
}
