import { mayDo, type RightId } from '../../../access/rights.js'
import type { AskedByReader } from '../items/item-pages.js'

/** One part of the page: what there is of one kind of work. */
export interface TodayPart {
  readonly title: string
  /** What there is, or that there is nothing. */
  readonly words: string
  readonly rows: readonly {
    readonly name: string
    readonly href: string
    readonly note: string
    readonly late: boolean
  }[]
  /** Where to see all of it; null when all is here. */
  readonly all: { readonly href: string; readonly words: string } | null
}

/** Reads one part; null when there is nothing that this person is to know. */
export type ReadPart = (
  asked: AskedByReader,
  about: { readonly authority: string; readonly today: string }
) => Promise<TodayPart | null>

/** Says whether a person has one of some rights. */
export function hasOneOf({ reader }: AskedByReader, rights: readonly RightId[]): boolean {
  return rights.some(right => mayDo(reader.role, right))
}
