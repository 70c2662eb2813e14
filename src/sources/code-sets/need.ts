import type { CodeSet } from '../../domain/code-set.js'

/** Why a child came to the council, the one main reason. Source: children in need census guide. */
export const need: CodeSet = {
  id: 'need',
  title: 'Primary need',
  codes: [
    { code: 'N0', label: 'Not stated' },
    {
      code: 'N1',
      label: 'Abuse, neglect and exploitation',
      spellings: ['Abuse or neglect (2026: abuse, neglect and exploitation)', 'Abuse or neglect']
    },
    { code: 'N2', label: "Child's disability", spellings: ['Disability'] },
    { code: 'N3', label: 'Parental disability or illness', spellings: ['Parental illness or disability'] },
    { code: 'N4', label: 'Family in acute stress' },
    { code: 'N5', label: 'Family dysfunction' },
    { code: 'N6', label: 'Socially unacceptable behaviour' },
    { code: 'N7', label: 'Low income' },
    { code: 'N8', label: 'Absent parenting' },
    { code: 'N9', label: 'Cases other than children in need' }
  ]
}
