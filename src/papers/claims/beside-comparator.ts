import type { Stated, Verdict } from '../stated.js'
import { comparatorLacks, comparatorText } from './comparator-lacks.js'
import type { Known } from './one-value.js'
import { spanOf } from './span.js'
import { sentence } from './stated-text.js'
import { unlike } from './unlike.js'
import { cannotTell, fails } from './verdict.js'

/** What a claim takes to name a comparator. */
export const COMPARATOR = {
  group: { as: 'choice', of: ['England', 'region', 'statistical neighbours'], is: 'whose value it is beside' },
  average: { as: 'choice', of: ['mean', 'median'], optional: true, is: 'how the neighbours are averaged' },
  model: { as: 'words', optional: true, is: 'the year of the neighbour model' }
} as const

/** The comparator's value, or the verdict that there is none, that ours may not be set beside it, or that it does not say what it is. */
export function besideComparator(
  ours: Stated,
  found: readonly Stated[],
  group: string
): Known | { readonly verdict: Verdict } {
  const comparator = found.at(-1)
  if (ours.unit === 'count')
    return {
      verdict: fails(
        'A count cannot be compared with other authorities, whose size is another: compare rates or shares.'
      )
    }
  if (!comparator) return { verdict: cannotTell(`Nothing is published of ${group} for ${ours.label}.`) }
  const reason = unlike(ours, { ...comparator, base: null })
  if (reason) return { verdict: fails(`${sentence(reason)}.`) }
  const lacks = comparatorLacks(comparator)
  if (lacks) return { verdict: fails(`The comparator does not say ${lacks}.`) }
  const span = spanOf(comparator)
  return span
    ? { stated: comparator, span }
    : { verdict: cannotTell(`There is no value yet of ${comparatorText(comparator)}.`) }
}
