import type { Day } from '../../domain/day.js'
import type { Verdict } from '../stated.js'
import type { Found, Needs, Subject } from './need.js'
import type { Size } from './size.js'

/**
 * What a claim takes from its author:
 * - `measure`: an indicator or a published measure, of whom and of which part;
 * - `day`, `YYYY-MM-DD`; `size`, a number with its unit; `choice`, one of a few words; `words`, any.
 */
export type Argument = {
  /** What it is, for the author. */
  readonly is: string
  readonly optional?: true
} & ({ readonly as: 'measure' | 'day' | 'size' | 'words' } | { readonly as: 'choice'; readonly of: readonly string[] })

export type Takes = Readonly<Record<string, Argument>>

/** What an author gave, read. */
export type Given<T extends Takes> = {
  readonly [K in keyof T]: T[K] extends { readonly optional: true } ? Read<T[K]> | undefined : Read<T[K]>
}

type Read<A extends Argument> = A extends { readonly as: 'choice'; readonly of: readonly (infer C)[] }
  ? C
  : A extends { readonly as: 'measure' }
    ? Subject
    : A extends { readonly as: 'size' }
      ? Size
      : A extends { readonly as: 'day' }
        ? Day
        : string

/**
 * Examples over the same values, which are drawn with `|` between cells and a first line of column names. Each line of
 * `claims` is a claim as in a paper without the braces and the kind's name: ✓ holds, ✗ does not, ? cannot be told; what
 * follows → stands in the sentence the check gives.
 */
export interface ClaimExamples {
  readonly title: string
  readonly given?: string
  readonly claims: string
}

/** A kind of claim: what it says, what it takes, which values it must see, and whether it holds. */
export interface ClaimKind<T extends Takes = Takes, N extends Needs = Needs> {
  /** The name of its file, and of the claim in a paper. */
  readonly id: string
  /** What it claims, in a sentence. */
  readonly claims: string
  /** As an author writes it. */
  readonly example: string
  /** By name, in the order in which they may be written without it. */
  readonly takes: T
  /** What must be looked up, from Sightline's figures or from among the numbers a document states. */
  readonly needs: (given: Given<T>) => N
  readonly check: (given: Given<T>, found: Found<N>) => Verdict
  readonly examples: readonly ClaimExamples[]
}

/** A kind of claim of which only the shape is known, as those of a folder. */
// biome-ignore lint/suspicious/noExplicitAny: what each kind takes is its own; `readGiven` gives it no other.
export type AnyClaimKind = ClaimKind<any, any>

/** Declares a kind of claim; gives it back unchanged. */
export function claimKind<const T extends Takes, N extends Needs>(kind: ClaimKind<T, N>): ClaimKind<T, N> {
  return kind
}
