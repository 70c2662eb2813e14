import type { CodeSet } from '../../domain/code-set.js'

/** Why a child has no unique pupil number. Source: children in need census guide. */
export const upnMissing: CodeSet = {
  id: 'upn_missing',
  title: 'Reason there is no unique pupil number',
  codes: [
    { code: 'UN1', label: 'Not of school age, none assigned' },
    { code: 'UN2', label: 'Never attended maintained school in England' },
    { code: 'UN3', label: 'Educated outside England' },
    { code: 'UN4', label: 'Newly looked after, UPN not yet known' },
    { code: 'UN5', label: 'Discrepancies prevent matching' },
    { code: 'UN6', label: 'CIN only: not looked after, under/over age or not yet known' },
    { code: 'UN7', label: 'CIN only: referral no further action' }
  ]
}
