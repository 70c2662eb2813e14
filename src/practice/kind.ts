import type { RightId } from '../access/rights.js'
import type { Day } from '../domain/day.js'
import type { Item } from '../register/items.js'
import type { ItemFields } from '../register/tables/items.js'
import type { Fields, ValuesOf } from './field.js'

/**
 * A kind of item that people work on: a finding, an action, an audit. From it come its list, its pages, its form, its
 * history and its files.
 */
export interface Kind<F extends Fields = Fields> {
  /** The name of its file. */
  readonly id: string
  readonly one: string
  readonly many: string
  /** Its address: `/actions`. */
  readonly path: string
  /** What it is and what it is for, in a sentence or two: an empty list says it. */
  readonly what: string
  readonly see: RightId
  readonly change: RightId
  readonly fields: F
  /** True when the program makes new ones, and no form does. */
  readonly isMade?: true
  /** True when it is a record of what was done: it may be added, and is never changed. */
  readonly isFixed?: true
  /** Fields that stay as they were when it was made: its form shows them and does not ask for them. */
  readonly fixed?: readonly (keyof F & string)[]
  /** The fields that say which child it is about, and the child's team and worker: it is seen by those who may see the child's audits, and every look is logged. */
  readonly about?: {
    readonly child: keyof F & string
    readonly team: keyof F & string
    readonly worker: keyof F & string
  }
  /**
   * What an item must hold for those whose right reaches `safe` to see it: in each field one of some values, nothing for
   * all items; left out, they see none.
   */
  readonly safe?: Readonly<Partial<Record<keyof F & string, readonly string[]>>>
  /** Its place in the bar at the top, and the addresses of kinds within it; left out when its list is reached from elsewhere. */
  readonly navigation?: { readonly text: string; readonly order: number; readonly over: readonly string[] }
  /** The field that says which item it is a part of; left out when it is a part of none. */
  readonly partOf?: keyof F & string
  /** The field that says whose it is; left out where its owner is the owner of what it is a part of. */
  readonly owner?: keyof F & string
  readonly list: {
    readonly columns: readonly (keyof F & string)[]
    readonly filters: readonly (keyof F & string)[]
    /** True when the newest comes first. */
    readonly last?: true
  }
  /** What it is called in lists and links. */
  readonly name: (values: ValuesOf<F>) => string
  /** Text that lists are ordered by. */
  readonly sort: (values: ValuesOf<F>) => string
  /** The day something is due of it; null when nothing is, or no longer. */
  readonly due?: (values: ValuesOf<F>, today: Day) => Day | null
  /** Says of what it is a part of that nothing of it is due any more; left out where that decides nothing. */
  readonly lapses?: (above: ItemFields) => boolean
  /** What is wrong with values that are each right by themselves, by field. */
  readonly wrong?: (values: ValuesOf<F>, today: Day) => Readonly<Partial<Record<keyof F & string, string>>>
  /** What saving it at a moment, beside the others of its kind there, changes in the item it is a part of; null for nothing. */
  readonly carries?: (
    values: ValuesOf<F>,
    above: ItemFields,
    beside: { readonly others: readonly Item[]; readonly at: string }
  ) => ItemFields | null
  /** What follows from the values: clocks, warnings. */
  readonly told?: (values: ValuesOf<F>, today: Day) => readonly Told[]
}

/** Something the program says of an item. */
export interface Told {
  readonly label: string
  readonly words: string
  /** `late` when it wants somebody's attention. */
  readonly tone: 'plain' | 'late'
}

/** Any kind, whatever its fields. */
// biome-ignore lint/suspicious/noExplicitAny: the values of a kind fit its own functions alone
export type AnyKind = Kind<any>

/** Declares a kind; gives it back unchanged. */
export function kind<const F extends Fields>(definition: Kind<F>): Kind<F> {
  return definition
}
