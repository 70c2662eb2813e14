import { yearsAfter } from '../days/years-after.js'
import type { ReturnChild } from '../return/return-child.js'
import type { RowOf } from '../return/return-table.js'
import type { EpisodeRow, Ssda903Shapes } from '../return/ssda903-return.js'
import { birthInHeader } from './care-facts.js'

type WithHeader = ReturnChild & { readonly Header: readonly RowOf<Ssda903Shapes['Header']>[] }

/** Whether an episode in a kind of placement, begun and over, began before a birthday of the child. */
export function placedTooYoung(
  { PLACE, DECOM, DEC }: EpisodeRow,
  child: WithHeader,
  place: string,
  years: number
): boolean {
  return PLACE === place && !Number.isNaN(DEC) && DECOM < yearsAfter(birthInHeader(child), years)
}
