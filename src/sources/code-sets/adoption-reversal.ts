import type { CodeSet } from '../../domain/code-set.js'

/** Why a decision that a child should be placed for adoption was reversed. Source: SSDA903 collection guide. */
export const adoptionReversal: CodeSet = {
  id: 'adoption_reversal',
  title: 'Reason a child is no longer to be placed for adoption',
  codes: [
    {
      code: 'RD1',
      label: "The child's needs changed subsequent to the decision",
      spellings: ["Child's needs changed after the decision", "Child's needs changed"]
    },
    {
      code: 'RD2',
      label: 'The court did not make a placement order',
      spellings: ['Court did not make a placement order', 'Court did not make a PO']
    },
    {
      code: 'RD3',
      label: 'Prospective adopters could not be found',
      spellings: ['Prospective adopters cannot be found']
    },
    { code: 'RD4', label: 'Any other reason' }
  ]
}
