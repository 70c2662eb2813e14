import type { Item, ItemQuery } from '../register/items.js'

/** What people fill in about an item: how it is asked for, checked, shown and compared. */
export type Field = Asked &
  (
    | { readonly as: 'line' | 'words'; readonly most?: number }
    | { readonly as: 'day' }
    /** A moment, kept as ISO text in UTC. */
    | { readonly as: 'moment' }
    | { readonly as: 'number'; readonly least: number; readonly most: number; readonly whole?: true }
    | { readonly as: 'choice'; readonly choices: readonly Choice[]; readonly usual?: string }
    | { readonly as: 'choices'; readonly choices: readonly Choice[] }
    /** One item of a kind, or several. */
    | {
        readonly as: 'item' | 'items'
        readonly kind: string
        /** Which of them a form offers unasked, by the item that its own is a part of; left out for the first of all. */
        readonly within?: (above: Item) => Pick<ItemQuery, 'partOf' | 'oneOf'>
      }
    /** The id of an indicator. */
    | { readonly as: 'indicator' }
    /** A person's name, or a post. */
    | { readonly as: 'person' }
    /** Answers to the questions of a tool, given on a page of their own: a grade, a tab and words each. */
    | { readonly as: 'answers' }
    /** Long text, written on a page of its own; elsewhere its length stands for it. */
    | { readonly as: 'text'; readonly most: number }
  )

interface Asked {
  readonly label: string
  readonly hint?: string
  readonly required?: true
  /** True when those whose right reaches `safe` are not shown it. */
  readonly notSafe?: true
}

export interface Choice {
  readonly value: string
  readonly label: string
  /** How a tag of it is coloured; left out for a choice that is no state. */
  readonly tone?: 'grey' | 'blue' | 'green' | 'yellow' | 'orange' | 'red'
}

export type Fields = Readonly<Record<string, Field>>

/** The value of a field; null when nothing is recorded. */
export type ValueOf<F extends Field> = F extends { readonly as: 'number' }
  ? number | null
  : F extends { readonly as: 'items' | 'choices' | 'answers' }
    ? readonly string[]
    : F extends { readonly as: 'choice'; readonly choices: readonly { readonly value: infer V }[] }
      ? V | null
      : string | null

export type ValuesOf<F extends Fields> = { readonly [K in keyof F]: ValueOf<F[K]> }
