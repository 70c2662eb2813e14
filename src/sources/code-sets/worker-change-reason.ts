import type { CodeSet } from '../../domain/code-set.js'

/** Why a child has a new social worker. Source: SSDA903 collection guide. */
export const workerChangeReason: CodeSet = {
  id: 'worker_change_reason',
  title: 'Reason the social worker changed',
  codes: [
    { code: 'MANAGE', label: 'Managing caseloads' },
    { code: 'FCONTA', label: 'First contact or re-referral' },
    { code: 'LEFTRL', label: 'Previous social worker left role', spellings: ['Previous worker left role'] },
    {
      code: 'ORGRST',
      label: 'New social worker following organisational restructure',
      spellings: ['Organisational restructure']
    },
    {
      code: 'TSPROC',
      label: 'New social worker following transfer due to standard process',
      spellings: ['Standard transfer process']
    },
    { code: 'ABSENC', label: 'Absence cover or return from absence', spellings: ['Absence cover or return'] },
    { code: 'CHCHAN', label: 'Child requested change', spellings: ['Child requested'] },
    { code: 'PCCHAN', label: 'Parent/carer requested change', spellings: ['Parent/carer requested'] },
    { code: 'SWDIED', label: 'Previous social worker died', spellings: ['Worker died'] },
    { code: 'OTHERS', label: 'Other reason', spellings: ['Other'] }
  ]
}
