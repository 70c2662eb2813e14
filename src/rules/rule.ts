import type { StatutoryYear } from '../domain/statutory-year.js'
import type { Collection } from './return/collection.js'
import type { ChildOf, Shapes } from './return/return-child.js'
import type { ReturnRow, RowOf } from './return/return-table.js'
import type { WholeReturn } from './return/whole-return.js'

type Name<S extends Shapes> = keyof S & string

/** What every rule says of itself. */
interface Described<S extends Shapes> {
  /** The department's code; the file is named after it. */
  readonly code: string
  /** An error must be mended; a query may be explained. Left out for an error. */
  readonly severity?: 'query'
  /** What is wrong and what to do, in one or two plain sentences, without anything of a child. */
  readonly message: string
  /** The columns to look at. */
  readonly fields: readonly string[]
  /** First and last collection year in force, both included; left out for always. */
  readonly since?: StatutoryYear
  readonly until?: StatutoryYear
  readonly examples: readonly RuleExample<S>[]
}

/**
 * Tables drawn with `|` between cells, the first line naming columns; a blank cell is null. The first cell of a row that
 * breaks the rule is ✗. A table left out was not sent.
 */
export interface RuleExample<S extends Shapes = Shapes> {
  readonly title: string
  /** Left out for 2025-26, or the first year of a rule that came later. */
  readonly year?: StatutoryYear
  readonly given: { readonly [T in Name<S>]?: string }
  /** True when the whole return is at fault rather than any row. */
  readonly whole?: boolean
  readonly authority?: string
  readonly format?: 'csv' | 'xml'
  /** Drawn with the columns URN, PLACE_CODES, PROVIDER_CODES, REG_END, POSTCODE and LA_CODE_INFERRED. */
  readonly providers?: string
  /** Drawn with the columns pcd, oseast1m, osnrth1m and laua. */
  readonly postcodes?: string
}

/** A rule looked at row by row of one table; the row's child is at hand. */
export interface RowRule<S extends Shapes, T extends Name<S>, N extends Name<S>, U extends Name<S>>
  extends Described<S> {
  readonly each: T
  /** Other tables without which the rule cannot be run. */
  readonly needs?: readonly N[]
  /** Tables it looks at when they are there. */
  readonly uses?: readonly U[]
  breaks(row: RowOf<S[T]>, child: ChildOf<S, T | N | U>, collection: Collection): boolean
}

/** A rule looked at child by child, for children with rows in one table. */
export interface ChildRule<S extends Shapes, T extends Name<S>, N extends Name<S>, U extends Name<S>>
  extends Described<S> {
  /** Only children with rows of this table are looked at. */
  readonly of: T
  readonly needs?: readonly N[]
  readonly uses?: readonly U[]
  /** The rows that break it, of any of its tables. */
  find(child: ChildOf<S, T | N | U>, collection: Collection): readonly ReturnRow<never>[]
}

/** A rule about the whole return. */
export interface ReturnRule<S extends Shapes, N extends Name<S>, U extends Name<S>> extends Described<S> {
  readonly needs: readonly N[]
  readonly uses?: readonly U[]
  /** The rows that break it, or true when the return as a whole does. */
  findIn(whole: WholeReturn<S, N | U>, collection: Collection): readonly ReturnRow<never>[] | boolean
}

/** Any rule, once its types have been checked where it is written. */
export interface Rule extends Omit<Described<Shapes>, 'examples'> {
  readonly examples: readonly RuleExample[]
  readonly each?: string
  readonly of?: string
  readonly needs?: readonly string[]
  readonly uses?: readonly string[]
  breaks?(row: ReturnRow, child: unknown, collection: Collection): boolean
  find?(child: unknown, collection: Collection): readonly ReturnRow[]
  findIn?(whole: unknown, collection: Collection): readonly ReturnRow[] | boolean
}

/** The ways to write a rule of one return: by row, by child, or of the whole return. */
export function rulesOf<S extends Shapes>() {
  return {
    rowRule: <T extends Name<S>, N extends Name<S> = never, U extends Name<S> = never>(
      rule: RowRule<S, T, N, U>
    ): Rule => rule as unknown as Rule,
    childRule: <T extends Name<S>, N extends Name<S> = never, U extends Name<S> = never>(
      rule: ChildRule<S, T, N, U>
    ): Rule => rule as unknown as Rule,
    returnRule: <N extends Name<S>, U extends Name<S> = never>(rule: ReturnRule<S, N, U>): Rule =>
      rule as unknown as Rule
  }
}
