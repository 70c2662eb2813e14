import type { CodeSet } from '../../domain/code-set.js'

/** The grade of a practice audit, of whichever scale it was graded on. Sources: Ofsted's grades since 2018; councils' own scales. */
export const auditGrade: CodeSet = {
  id: 'audit_grade',
  title: 'Grade of an audit',
  codes: [
    { code: 'outstanding', label: 'Outstanding' },
    { code: 'good', label: 'Good' },
    { code: 'ri', label: 'Requires improvement to be good', spellings: ['Requires improvement'] },
    { code: 'inadequate', label: 'Inadequate' },
    { code: 'met', label: 'Met' },
    { code: 'partly_met', label: 'Partly met' },
    { code: 'not_met', label: 'Not met' }
  ]
}
