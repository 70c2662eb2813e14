import type { ReturnChild } from '../return/return-child.js'
import type { RowOf } from '../return/return-table.js'
import type { Ssda903Shapes } from '../return/ssda903-return.js'

type PlacedRow = RowOf<Ssda903Shapes['PlacedAdoption']>

/** The child's row with the latest decision to place for adoption, of those of one day the last as sent; null when no day can be read. */
export function latestPlaced(child: ReturnChild & { readonly PlacedAdoption: readonly PlacedRow[] }): PlacedRow | null {
  return child.once('latest placed for adoption', () =>
    child.PlacedAdoption.filter(({ DATE_PLACED }) => !Number.isNaN(DATE_PLACED)).reduce<PlacedRow | null>(
      (latest, row) => (latest && latest.DATE_PLACED > row.DATE_PLACED ? latest : row),
      null
    )
  )
}

/** Last year's rows of decisions that were given up that year: a day or a reason of it is written. */
export function givenUpLastYear(
  child: ReturnChild & { readonly PlacedAdoption_last: readonly PlacedRow[] }
): readonly PlacedRow[] {
  return child.once('placements for adoption given up last year', () =>
    child.PlacedAdoption_last.filter(row => row.holds('DATE_PLACED_CEASED') || row.REASON_PLACED_CEASED !== null)
  )
}
