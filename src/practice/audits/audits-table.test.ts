import { expect, test } from 'vitest'
import { auditsTable, type GradedAudit } from './audits-table.js'

const AUDIT: GradedAudit = {
  id: 'b',
  child: 'C1',
  programme: 'Monthly audit',
  scale: 'ofsted-2018',
  completed: '2024-05-02',
  grade: 'requires improvement',
  moderatedGrade: null,
  moderated: null
}
const HEADINGS = 'audit_id,child_id,programme,completed,scale,grade,moderated_grade,moderated\r\n'

test('audits are written in the order of their days, the same whichever order they come in', () => {
  const one = { ...AUDIT, id: 'a', completed: '2024-06-01', moderatedGrade: 'inadequate', moderated: '2024-06-20' }
  const text = `${HEADINGS}b,C1,Monthly audit,2024-05-02,ofsted-2018,requires improvement,,\r\na,C1,Monthly audit,2024-06-01,ofsted-2018,requires improvement,inadequate,2024-06-20\r\n`
  expect(auditsTable([one, AUDIT])).toBe(text)
  expect(auditsTable([AUDIT, one])).toBe(text)
})

test('commas, quotes and lines in a title stand in quotes; no audit is headings alone', () => {
  const title = 'Audit of "neglect",\nthe second'
  expect(auditsTable([{ ...AUDIT, programme: title }])).toContain('b,C1,"Audit of ""neglect"",\nthe second",2024-05-02')
  expect(auditsTable([])).toBe(HEADINGS)
})
