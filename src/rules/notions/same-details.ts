import type { ReturnRow } from '../return/return-table.js'

type InDetails = ReturnRow<never> & { readonly CINdetailsID: string | null }

/**
 * Of two lists of one child's rows, those that hang under a CINdetails that the other list has rows of too.
 * @example sharingDetails(closed, unauthorised) // cases closed though an assessment is not authorised, and those assessments
 */
export function sharingDetails<A extends InDetails, B extends InDetails>(
  some: readonly A[],
  others: readonly B[]
): readonly (A | B)[] {
  const [ids, otherIds] = [idsOf(some), idsOf(others)]
  return [
    ...some.filter(({ CINdetailsID }) => otherIds.has(CINdetailsID)),
    ...others.filter(({ CINdetailsID }) => ids.has(CINdetailsID))
  ]
}

function idsOf(rows: readonly InDetails[]): ReadonlySet<string | null> {
  return new Set(rows.map(({ CINdetailsID }) => CINdetailsID))
}
