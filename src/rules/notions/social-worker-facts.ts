import { dayNumber } from '../../domain/day.js'
import { earliestDayIn } from '../days/day-in-part.js'
import type { ReturnChild } from '../return/return-child.js'
import type { RowOf } from '../return/return-table.js'
import type { Ssda903Shapes } from '../return/ssda903-return.js'

type WorkerRow = RowOf<Ssda903Shapes['SWEpisodes']>
type WithWorkers = ReturnChild & { readonly SWEpisodes: readonly WorkerRow[] }

/** Social worker episodes that began from this day on must say why the worker changed. Source: SSDA903 collection guide. */
export const REASONS_SINCE = dayNumber('2023-04-01')

/** The child's social worker episode that began last, of those beginning on one day the last as sent; null when none has a readable first day. */
export function latestWorker(child: WithWorkers): WorkerRow | null {
  return child.once(
    'latest social worker',
    () => child.SWEpisodes.findLast(({ SW_DECOM }) => !Number.isNaN(SW_DECOM)) ?? null
  )
}

/** Whether any social worker episode of the child began on a day or before it. */
export function hasWorkerUntil({ SWEpisodes }: WithWorkers, day: number): boolean {
  // Rows stand by the day they began, unreadable ones last.
  return (SWEpisodes[0]?.SW_DECOM ?? Number.NaN) <= day
}

/** Whether any social worker episode of the child began on a day or after it. */
export function hasWorkerFrom(child: WithWorkers, day: number): boolean {
  return (latestWorker(child)?.SW_DECOM ?? Number.NaN) >= day
}

/**
 * The earliest day a cell of a social worker episode may stand for, where day or month may be ZZ and the year ZZZZ;
 * `-Infinity` without a year, `NaN` for what is no day.
 */
export function earliestDayOf(row: WorkerRow, column: 'SW_DECOM' | 'SW_DEC'): number {
  const day = row[column]
  if (!Number.isNaN(day)) return day
  const cell = row.table.sent(column, row.at)
  return cell === null || YEAR_CUT_SHORT.test(cell) ? Number.NaN : earliestDayIn(cell)
}

/** ZZ for a year, which other tables of the return may hold. */
const YEAR_CUT_SHORT = /\/ZZ\s*$/i
