import { missingText, roundedText, valueText } from '../../documents/format-figure.js'
import type { Figure } from '../../figures/figure.js'
import { spokenValue } from '../stated-figure.js'
import type { VariationBetween } from './variation-between.js'

/** Which way a value went. */
export type Way = 'rose' | 'fell' | 'unchanged'

/** A change from one figure to another, both with a value. */
export interface Change {
  readonly way: Way
  /** `41 (7.4%)`, `2.1 percentage points`; empty where it is too small to print. */
  readonly size: string
}

const HEDGES: Readonly<Record<VariationBetween, string>> = {
  usual: ', which is within the usual variation',
  signal: '',
  'too few': ', with too few values to tell change from chance',
  'not covered': ', over longer than its control chart covers'
}

/** The change between two figures of one indicator; null when either has no value. */
export function changeOf(from: Figure, to: Figure): Change | null {
  if (from.value === null || to.value === null) return null
  if (spokenValue(from) === spokenValue(to)) return { way: 'unchanged', size: '' }
  return { way: to.value > from.value ? 'rose' : 'fell', size: sizeWords(from.value, to.value, to.unit) }
}

/** A percentage changes by points, a ratio by its own difference; all else by its number, and by per cent of what it was. */
function sizeWords(from: number, to: number, unit: Figure['unit']): string {
  const size = Math.abs(to - from)
  if (unit === 'percent') return `${roundedText(size, 1)} percentage points`
  const spoken = spokenValue({ value: size, unit })
  if (unit === 'ratio' || from === 0) return spoken
  return `${spoken} (${valueText((100 * size) / from, 'percent')})`
}

/** What follows a change: that it is no more than usual, or that nobody can tell; nothing where there is a signal. */
export function hedgeWords(change: Change, variation: VariationBetween): string {
  return change.way === 'unchanged' ? '' : HEDGES[variation]
}

/** Why a figure cannot be compared, as the end of a sentence. */
export function uncomparedWords({ missing }: Figure): string {
  if (missing === 'suppressed') return 'which is not shown, to protect children'
  return missing === null
    ? 'for which there is no value'
    : `for which there is no value (${missingText(missing).toLowerCase()})`
}
