import type { CodeSet } from '../../domain/code-set.js'

/** Whether a care leaver's home is suitable. Source: Ofsted's child-level data guidance (Annex A). */
export const accommodationSuitability: CodeSet = {
  id: 'accommodation_suitability',
  title: 'Suitability of accommodation',
  codes: [
    { code: 'SUITABLE', label: 'Suitable', spellings: ['1', 'Y'] },
    { code: 'UNSUITABLE', label: 'Unsuitable', spellings: ['2', 'N', 'Not suitable'] }
  ]
}
