import type { CodeSet } from '../../domain/code-set.js'

/** Why an episode of care began. Source: SSDA903 collection guide. */
export const rne: CodeSet = {
  id: 'rne',
  title: 'Reason for new episode',
  codes: [
    { code: 'S', label: 'Started to be looked after' },
    { code: 'L', label: 'Change of legal status only' },
    { code: 'P', label: 'Change of placement and carer(s) only', spellings: ['Change of placement and carer only'] },
    {
      code: 'T',
      label: 'Change of placement (but same carer(s)) only',
      spellings: ['Change of placement, same carer']
    },
    {
      code: 'B',
      label: 'Change of legal status and placement and carer(s) at the same time',
      spellings: ['Change of legal status, placement and carer']
    },
    {
      code: 'U',
      label: 'Change of legal status and change of placement (but same carer(s)) at the same time',
      spellings: ['Change of legal status and placement, same carer']
    }
  ]
}
