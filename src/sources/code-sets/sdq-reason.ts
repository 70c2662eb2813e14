import type { CodeSet } from '../../domain/code-set.js'

/** Why a strengths and difficulties score is missing. Source: SSDA903 collection guide. */
export const sdqReason: CodeSet = {
  id: 'sdq_reason',
  title: 'Reason there is no SDQ score',
  codes: [
    {
      code: 'SDQ1',
      label: 'No form returned as child was aged under 4 or over 16 at date of latest assessment',
      spellings: ['Aged under 4 or over 16']
    },
    { code: 'SDQ2', label: 'Carer(s) refused to complete and return questionnaire', spellings: ['Carer refused'] },
    {
      code: 'SDQ3',
      label: "Not possible due to severity of the child's disability",
      spellings: ['Severity of disability']
    },
    { code: 'SDQ4', label: 'Other' },
    {
      code: 'SDQ5',
      label: 'Child or young person refuses to allow an SDQ to be completed',
      spellings: ['Young person refused']
    }
  ]
}
