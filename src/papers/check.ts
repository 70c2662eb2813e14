import type { Place } from './stated.js'

/** What was found of a claim, of the numbers a paper states, or of its headings. */
export interface Check {
  /** What it is known by: what is claimed and what the figures say, so that a reason given for it is for no other, and for no other figures. */
  readonly key: string
  readonly at: Place
  readonly sentence: string
  /** With one that `fails` a paper may not be published; one that `warns` is told to its author. */
  readonly finding: 'holds' | 'fails' | 'warns'
}
