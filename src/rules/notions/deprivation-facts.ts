import { SpanIndex } from '../days/span-index.js'
import type { ReturnChild } from '../return/return-child.js'
import type { RowOf } from '../return/return-table.js'
import type { EpisodeRow, Ssda903Shapes } from '../return/ssda903-return.js'

type OrderRow = RowOf<Ssda903Shapes['DoLo']>
type WithOrders = ReturnChild & { readonly DoLo: readonly OrderRow[]; readonly Episodes: readonly EpisodeRow[] }

/**
 * The child's deprivation of liberty orders with both days that share a day with an episode of some kind, and those
 * episodes; an episode without a readable end runs on.
 */
export function ordersDuring(
  child: WithOrders,
  isOfKind: (episode: EpisodeRow) => boolean
): readonly (OrderRow | EpisodeRow)[] {
  const episodes = child.Episodes.filter(isOfKind)
  const during = new SpanIndex(episodes, ({ DECOM }) => DECOM, lastDay)
  const orders = child.once(
    'deprivation orders by day',
    () =>
      new SpanIndex(
        child.DoLo,
        ({ DOLO_START }) => DOLO_START,
        ({ DOLO_END }) => DOLO_END
      )
  )
  return [
    ...child.DoLo.filter(({ DOLO_START, DOLO_END }) => during.sharing(DOLO_START, DOLO_END) !== null),
    ...episodes.filter(episode => orders.sharing(episode.DECOM, lastDay(episode)) !== null)
  ]
}

function lastDay({ DEC }: EpisodeRow): number {
  return Number.isNaN(DEC) ? Number.POSITIVE_INFINITY : DEC
}
