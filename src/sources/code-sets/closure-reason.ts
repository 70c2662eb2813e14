import type { CodeSet } from '../../domain/code-set.js'

/** Why a child stopped being in need. Source: children in need census guide. */
export const closureReason: CodeSet = {
  id: 'closure_reason',
  title: 'Reason a case closed',
  codes: [
    { code: 'RC1', label: 'Adopted' },
    { code: 'RC2', label: 'Died' },
    { code: 'RC3', label: 'Child arrangements order', spellings: ['Residence order'] },
    { code: 'RC4', label: 'Special guardianship order' },
    {
      code: 'RC5',
      label: 'Transferred to services of another local authority',
      spellings: ['Transferred to another LA']
    },
    {
      code: 'RC6',
      label: 'Transferred to adult social care services',
      spellings: ['Transferred to adult social care']
    },
    {
      code: 'RC7',
      label: 'Services ceased for any other reason, including child no longer in need',
      spellings: ['Services ceased for any other reason']
    },
    { code: 'RC8', label: 'Case closed after assessment, no further action' },
    { code: 'RC9', label: 'Case closed after assessment, referred to early help' }
  ]
}
