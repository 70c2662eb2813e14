import type { CodeSet } from '../../domain/code-set.js'

/** A young person's entitlement to leaving-care services. Source: Ofsted's child-level data guidance (Annex A). */
export const clEligibility: CodeSet = {
  id: 'cl_eligibility',
  title: 'Care leaver eligibility',
  codes: [
    { code: 'RELEVANT', label: 'Relevant child' },
    { code: 'FORMER_RELEVANT', label: 'Former relevant child' },
    { code: 'QUALIFYING', label: 'Qualifying care leaver' },
    { code: 'ELIGIBLE', label: 'Eligible child (still looked after)', spellings: ['Eligible child'] }
  ]
}
