import type { CodeSet } from '../../domain/code-set.js'

/** Why a placement ended. Source: SSDA903 collection guide. */
export const placementChangeReason: CodeSet = {
  id: 'placement_change_reason',
  title: 'Reason for placement change',
  codes: [
    { code: 'CARPL', label: 'Change to/implementation of care plan' },
    { code: 'CLOSE', label: 'Resignation/closure of provision' },
    { code: 'ALLEG', label: 'Allegation (s47)' },
    { code: 'STAND', label: 'Standards of care concern' },
    { code: 'APPRR', label: 'Approval removed' },
    {
      code: 'CREQB',
      label: "Carer(s) requests placement end due to child's behaviour",
      spellings: ['Carer requests end due to child behaviour']
    },
    {
      code: 'CREQO',
      label: "Carer(s) requests placement end other than due to child's behaviour",
      spellings: ['Carer requests end for other reason']
    },
    { code: 'CHILD', label: 'Child requests placement end' },
    {
      code: 'LAREQ',
      label: 'Responsible/area authority requests placement end',
      spellings: ['Responsible/area authority requests end']
    },
    {
      code: 'PLACE',
      label: 'Change in the status of placement only',
      spellings: ['Change in status of placement only']
    },
    { code: 'CUSTOD', label: 'Custody arrangement' },
    { code: 'OTHER', label: 'Other' }
  ]
}
