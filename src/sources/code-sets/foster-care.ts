import type { CodeSet } from '../../domain/code-set.js'

/** Whether a child was fostered by those who adopted. Source: SSDA903 collection guide. */
export const fosterCare: CodeSet = {
  id: 'foster_care',
  title: 'Adopted by a foster carer',
  codes: [
    { code: '0', label: 'Was not being fostered by the adopter(s) before', spellings: ['N', 'No'] },
    { code: '1', label: 'Was being fostered by the adopter(s) before', spellings: ['Y', 'Yes'] }
  ]
}
