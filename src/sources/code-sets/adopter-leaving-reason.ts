import type { CodeSet } from '../../domain/code-set.js'

/** Why a prospective adopter left the process. Source: Ofsted's child-level data guidance (Annex A). */
export const adopterLeavingReason: CodeSet = {
  id: 'adopter_leaving_reason',
  title: 'Reason an adopter left the process',
  codes: [
    { code: '1', label: 'Adopter withdrew', spellings: ['Withdrew'] },
    { code: '2', label: 'Process put on hold', spellings: ['Process on hold'] },
    { code: '3', label: 'Application refused', spellings: ['Refused'] }
  ]
}
