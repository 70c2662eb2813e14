import type { Audience } from '../../documents/block.js'
import type { Day } from '../../domain/day.js'
import type { Place, Stated } from '../stated.js'
import type { Sentence } from './sentences.js'

/** All numbers of a paper, in the order of its text, and what is known of it. */
export interface PaperNumbers {
  readonly dated: Day
  readonly audience: Audience
  readonly stated: readonly Stated[]
  /** Those of the paper before it in its series; none for the first. */
  readonly earlier: readonly Stated[]
  /** What its author typed. */
  readonly prose?: readonly Sentence[]
}

/** What a check found: a paper with one that `fails` may not be published; one that `warns` is told to its author. */
export interface Found {
  readonly severity: 'fails' | 'warns'
  /** The number to look at, or the words. */
  readonly at: { readonly at: Place }
  /** Others that it does not agree with. */
  readonly beside: readonly Stated[]
  /** A sentence for the author, with the numbers. */
  readonly says: string
}

/** What is wrong with the numbers of a paper, where, and by which check. */
export interface Fault {
  readonly check: string
  readonly severity: Found['severity']
  readonly at: Place
  readonly beside: readonly Place[]
  readonly says: string
}

/**
 * An example: numbers drawn as a table or a text, and in `faults` a line for each fault expected of it: the row of the number, `!`
 * where it fails or `~` where it warns, and words of the sentence.
 */
export interface ConsistencyExample {
  readonly title: string
  readonly dated?: Day
  readonly audience?: Audience
  readonly earlier?: string
  readonly given?: string
  /** Text of a paper; a row is then a line. */
  readonly text?: string
  readonly faults: string
}

/** One thing that all numbers of a paper are looked through for. */
export interface ConsistencyCheck {
  /** The name of its file. */
  readonly id: string
  /** What it finds, in a sentence. */
  readonly finds: string
  readonly check: (paper: PaperNumbers) => readonly Found[]
  readonly examples: readonly ConsistencyExample[]
}

/** Declares a check; gives it back unchanged. */
export function consistencyCheck(check: ConsistencyCheck): ConsistencyCheck {
  return check
}
