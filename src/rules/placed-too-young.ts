import { birthInHeader } from './care-facts.js'
import type { ReturnChild } from './return-child.js'
import type { RowOf } from './return-table.js'
import type { EpisodeRow, Ssda903Shapes } from './ssda903-return.js'
import { yearsAfter } from './years-after.js'

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
