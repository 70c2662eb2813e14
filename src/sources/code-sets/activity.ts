import type { CodeSet } from '../../domain/code-set.js'

/** A care leaver's education, employment or training; 0 is used by SSDA903 alone. Source: SSDA903 collection guide. */
export const activity: CodeSet = {
  id: 'activity',
  title: 'Activity',
  codes: [
    { code: 'F1', label: 'Full time in higher education', spellings: ['Full time higher education'] },
    { code: 'P1', label: 'Part time in higher education', spellings: ['Part time higher education'] },
    {
      code: 'F2',
      label: 'Full time in education other than higher education',
      spellings: ['Full time education other than HE', 'Full time in education other than higher']
    },
    {
      code: 'P2',
      label: 'Part time in education other than higher education',
      spellings: ['Part time education other than HE', 'Part time in education other than higher']
    },
    { code: 'F4', label: 'Full time in an apprenticeship', spellings: ['Full time apprenticeship'] },
    { code: 'P4', label: 'Part time in an apprenticeship', spellings: ['Part time apprenticeship'] },
    {
      code: 'F5',
      label: 'Full time in training or employment (not apprenticeship)',
      spellings: ['Full time training or employment, not apprenticeship']
    },
    {
      code: 'P5',
      label: 'Part time in training or employment (not apprenticeship)',
      spellings: ['Part time training or employment, not apprenticeship']
    },
    {
      code: 'G4',
      label: 'Not in education, employment or training because of illness or disability',
      spellings: ['NEET - illness or disability', 'Not in education, employment or training - illness or disability']
    },
    {
      code: 'G5',
      label: 'Not in education, employment or training: other circumstances',
      spellings: ['NEET - other circumstances', 'Not in education, employment or training - other']
    },
    {
      code: 'G6',
      label: 'Not in education, employment or training due to pregnancy or parenting',
      spellings: ['NEET - pregnancy or parenting', 'Not in education, employment or training - pregnancy or parenting']
    },
    { code: '0', label: 'Not applicable or not known' },
    {
      code: 'F3',
      label: 'Full time training or employment (superseded by F4/F5)',
      spellings: ['Full time in training or employment']
    },
    {
      code: 'P3',
      label: 'Part time training or employment (superseded by P4/P5)',
      spellings: ['Part time in training or employment']
    }
  ]
}
