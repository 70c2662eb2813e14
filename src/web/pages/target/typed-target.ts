import type { Day } from '../../../domain/day.js'
import { dayTyped, typedDay } from '../../../domain/day-typed.js'
import { countLetters, visibleLine } from '../../../domain/visible-line.js'
import type { Unit } from '../../../indicators/indicator.js'
import type { Target } from '../../../register/targets.js'

/** A target as it is typed. */
export interface TypedTarget {
  readonly value: string
  readonly from: string
  readonly until: string
  readonly basis: string
}

export type TargetErrors = Readonly<Partial<Record<keyof TypedTarget, string>>>

interface ReadTarget {
  readonly value: number
  readonly from: Day
  readonly until: Day | null
  readonly basis: string
}

const LEAST_WORDS = 10
const MOST_WORDS = 300
const MOST = 1_000_000
// Decimals that a value is shown with: a target is what is read of it.
const SHAPES: Readonly<Record<Unit, { readonly number: RegExp; readonly words: string }>> = {
  count: { number: /^\d+$/, words: 'a whole number, such as 480' },
  days: { number: /^\d+$/, words: 'a whole number of days, such as 42' },
  percent: { number: /^\d+(\.\d)?$/, words: 'a number from 0 to 100 with at most one decimal, such as 12.5' },
  rate: { number: /^\d+(\.\d)?$/, words: 'a number with at most one decimal, such as 97.5' },
  ratio: { number: /^\d+(\.\d{1,2})?$/, words: 'a number with at most two decimals, such as 1.25' }
}

/** Reads a target, or says by field what is to be mended; `others` stand already, and each has its own first day. */
export function readTarget(
  typed: TypedTarget,
  unit: Unit,
  others: readonly Target[]
): { readonly target: ReadTarget; readonly errors: TargetErrors } {
  const text = typed.value.replace(/[\s,%]/g, '')
  const value = SHAPES[unit].number.test(text) ? Number(text) : Number.NaN
  const from = dayTyped(typed.from) ?? ''
  const until = dayTyped(typed.until)
  const basis = visibleLine(typed.basis)
  const errors = {
    ...(!(value <= (unit === 'percent' ? 100 : MOST)) && { value: `Enter the target as ${SHAPES[unit].words}` }),
    ...fromError(from, others),
    ...(typed.until.trim() !== '' && untilError(from, until)),
    ...wordsError(basis, 'basis', 'Say what the target is set on')
  }
  return { target: { value, from, until, basis }, errors }
}

/** What is wrong with words asked for, under the name of their field. */
export function wordsError<N extends string>(words: string, name: N, ask: string): Partial<Record<N, string>> {
  if (countLetters(words) < LEAST_WORDS)
    return { [name]: `${ask}, in at least ${LEAST_WORDS} letters` } as Record<N, string>
  if (words.length > MOST_WORDS) return { [name]: `${ask} in ${MOST_WORDS} letters or fewer` } as Record<N, string>
  return {}
}

/** A day typed as a form shows it again. */
export function dayAgain(day: Day | null): string {
  return day === null ? '' : typedDay(day)
}

function fromError(from: string, others: readonly Target[]): TargetErrors {
  if (from === '') return { from: 'Enter a real day, such as 1/4/2026' }
  return others.some(each => each.from_day === from)
    ? { from: 'Another target counts from that day already. Change that one, or choose another day' }
    : {}
}

function untilError(from: string, until: Day | null): TargetErrors {
  if (until === null) return { until: 'Enter a real day, such as 31/3/2027, or leave it empty' }
  return until < from ? { until: 'That day is before the first one' } : {}
}
