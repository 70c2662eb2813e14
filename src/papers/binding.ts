import type { Block, Document, Inline } from '../documents/block.js'
import type { Day } from '../domain/day.js'
import type { Dimension } from '../figures/figure.js'
import type { Indicator } from '../indicators/indicator.js'
import type { Check } from './check.js'
import type { Need } from './facts/need.js'
import type { PaperFacts } from './facts/paper-facts.js'
import type { PaperAbout } from './paper.js'
import type { Place, Stated } from './stated.js'

/** What a binding may be told: how a value is written, and what it means. */
export type Argument = { readonly what: string; readonly required?: true } /** An indicator's id: `CL01`. */ & (
  | { readonly as: 'indicator' }
  /** One or several, those that follow each other without a name. */
  | { readonly as: 'indicators' }
  /** `2022-01-31`, a month `2022-01` (its end), `now`, `-12m` or `-1y` before it, `last` (the last paper's day). */
  | { readonly as: 'day' }
  | { readonly as: 'dimension' }
  /** A part of the service, such as `Placements`: its indicators. */
  | { readonly as: 'domain' }
  | { readonly as: 'number' }
  | { readonly as: 'words' }
  | { readonly as: 'choice'; readonly choices: readonly string[] }
)

export type Arguments = Readonly<Record<string, Argument>>

/** An argument as it is read; null when it was not given. */
type ValueOf<A extends Argument> =
  | (A extends { readonly as: 'indicator' }
      ? Indicator
      : A extends { readonly as: 'indicators' | 'domain' }
        ? readonly Indicator[]
        : A extends { readonly as: 'day' }
          ? Day
          : A extends { readonly as: 'dimension' }
            ? Dimension
            : A extends { readonly as: 'number' }
              ? number
              : A extends { readonly as: 'choice'; readonly choices: readonly (infer C)[] }
                ? C
                : string)
  | (A extends { readonly required: true } ? never : null)

export type ValuesOf<A extends Arguments> = { readonly [K in keyof A]: ValueOf<A[K]> }

/** What a binding of a line shows, and the numbers it states. */
export interface LineShown extends Told {
  readonly words: readonly Inline[]
  /** Says whether a claim holds, once all that the paper states is known. */
  readonly judges?: (stated: readonly Stated[]) => Check
}

/** What a binding on a line of its own shows. */
export interface BlockShown extends Told {
  readonly blocks: readonly Block[]
  /** Lines of the first page. */
  readonly front?: Document['front']
}

interface Told {
  readonly stated?: readonly Stated[]
  /** What is wrong that only the data can tell, such as a plan of which there is none: it stops publishing. */
  readonly problem?: string
}

interface Common<A extends Arguments> {
  /** The name of its file. */
  readonly id: string
  readonly what: string
  /** As an author writes it. */
  readonly example: string
  readonly arguments: A
  /** Those that may be given without their names, in order. */
  readonly order: readonly (keyof A & string)[]
  /** What is wrong with values that are each right by themselves; null when nothing is. */
  readonly wrong?: (given: ValuesOf<A>, about: PaperAbout) => string | null
  /** What it shows follows from these alone. */
  readonly needs: (given: ValuesOf<A>, about: PaperAbout) => readonly Need[]
}

/** Something that a paper's text may name, to show what follows from the data. */
export type Binding<A extends Arguments = Arguments> = Common<A> &
  (
    | { readonly in: 'line'; readonly shows: (given: ValuesOf<A>, facts: PaperFacts, at: Place) => LineShown }
    | { readonly in: 'block'; readonly shows: (given: ValuesOf<A>, facts: PaperFacts, at: Place) => BlockShown }
  )

/** Any binding, whatever its arguments. */
// biome-ignore lint/suspicious/noExplicitAny: the values of a binding fit its own functions alone
export type AnyBinding = Binding<any>

/** Declares a binding; gives it back unchanged. */
export function binding<const A extends Arguments>(definition: Binding<A>): Binding<A> {
  return definition
}
