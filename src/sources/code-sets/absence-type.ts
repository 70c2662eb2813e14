import type { CodeSet } from '../../domain/code-set.js'

/** Whether a child was missing, or away from placement without authorisation. Source: SSDA903 collection guide. */
export const absenceType: CodeSet = {
  id: 'absence_type',
  title: 'Missing or away',
  codes: [
    { code: 'M', label: 'Missing', spellings: ['Missing from care'] },
    {
      code: 'A',
      label: 'Away from placement without authorisation',
      spellings: ['Absent', 'Away', 'Unauthorised absence']
    }
  ]
}
