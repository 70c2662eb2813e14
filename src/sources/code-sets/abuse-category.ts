import type { CodeSet } from '../../domain/code-set.js'

/** The category of a child protection plan. Source: children in need census guide. */
export const abuseCategory: CodeSet = {
  id: 'abuse_category',
  title: 'Category of abuse',
  codes: [
    { code: 'NEG', label: 'Neglect' },
    { code: 'PHY', label: 'Physical abuse', spellings: ['Physical'] },
    { code: 'SAB', label: 'Sexual abuse', spellings: ['Sexual'] },
    { code: 'EMO', label: 'Emotional abuse', spellings: ['Emotional'] },
    { code: 'MUL', label: 'Multiple/not recommended', spellings: ['Multiple'] }
  ]
}
