import type { CodeSet } from '../../domain/code-set.js'

/** What a child in need is receiving on the day of an Annex A extract. Source: Ofsted's child-level data guidance (Annex A). */
export const caseStatus: CodeSet = {
  id: 'case_status',
  title: 'Case status',
  codes: [
    { code: 'CLA', label: 'Looked after child', spellings: ['Looked after'] },
    { code: 'CP', label: 'Child protection plan', spellings: ['Child protection'] },
    { code: 'CINP', label: 'Child in need plan', spellings: ['CIN plan'] },
    { code: 'ASSESSMENT', label: 'Open assessment' },
    { code: 'CLOSED', label: 'Closed episode' }
  ]
}
