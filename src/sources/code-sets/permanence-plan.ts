import type { CodeSet } from '../../domain/code-set.js'

/** Where a child looked after is meant to settle. Source: Ofsted's child-level data guidance (Annex A). */
export const permanencePlan: CodeSet = {
  id: 'permanence_plan',
  title: 'Permanence plan',
  codes: [
    { code: 'RETURN', label: 'Return to family', spellings: ['Return home'] },
    { code: 'ADOPTION', label: 'Adoption' },
    {
      code: 'SGO_CAO',
      label: 'SGO/CAO',
      spellings: [
        'SGO or CAO',
        'Special guardianship order / child arrangements order',
        'Special guardianship or child arrangements order'
      ]
    },
    { code: 'SUPPORTED_LIVING', label: 'Supported living in the community' },
    { code: 'LT_RESIDENTIAL', label: 'Long-term residential placement', spellings: ['Long term residential'] },
    { code: 'LT_FOSTERING', label: 'Long-term fostering' },
    { code: 'OTHER', label: 'Other' }
  ]
}
