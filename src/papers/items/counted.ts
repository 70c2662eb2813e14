import { dayText } from '../../domain/day-text.js'
import type { PaperFacts } from '../facts/paper-facts.js'
import type { Place, Stated } from '../stated.js'

/** What is counted, and how many there are. */
export interface Counted {
  /** In lower case, with what they are of: `actions of the improvement plan`. */
  readonly what: string
  readonly count: number
  readonly part?: Stated['part']
  /** True where each is of one child, so that few of them may not be told. */
  readonly children?: true
}

/** A count of items as the paper states it: of the day as which they are known. */
export function statedCount({ what, count, part = null, children }: Counted, facts: PaperFacts, at: Place): Stated {
  return {
    measure: what,
    label: what,
    unit: 'count',
    of: facts.about.authority,
    part,
    asAt: facts.knownOn,
    precision: 'day',
    since: null,
    value: count,
    printed: String(count),
    numerator: count,
    denominator: null,
    base: null,
    population: null,
    comparator: null,
    source: null,
    at,
    ...(!children && { things: true as const })
  }
}

/** How many, with its word in the right number. @example many(1, 'action') // '1 action' */
export function many(count: number, one: string, several = `${one}s`): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? one : several}`
}

/** When items were read, for under a table. */
export function onRecord({ knownOn }: PaperFacts): string {
  return `As on record on ${dayText(knownOn)}.`
}
