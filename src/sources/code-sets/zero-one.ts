import type { CodeSet } from '../../domain/code-set.js'

/** A flag of the returns: 0 is no and 1 is yes. Source: SSDA903 collection guide. */
export const zeroOne: CodeSet = {
  id: 'zero_one',
  title: 'Yes or no',
  codes: [
    { code: '0', label: 'No', spellings: ['N', 'False'] },
    { code: '1', label: 'Yes', spellings: ['Y', 'True'] }
  ]
}
