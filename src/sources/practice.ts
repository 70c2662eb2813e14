import { auditGrade } from './code-sets/audit-grade.js'
import { code, day, key, present, text } from './column.js'
import type { Source, Table } from './source.js'

/** Practice audits that are graded. */
export const audits: Table = {
  name: 'audit',
  title: 'Practice audits',
  grain: 'one row per audit that is graded',
  child: 'child_id',
  usualName: 'practice_audit.csv',
  columns: [
    text('audit_id', 'audit_id', 'Id of the audit, the same every time it is written out.', key),
    text('child_id', 'child_id', 'The council’s own id of the child.', key),
    text('programme', 'programme', 'The programme it was drawn for.', present),
    day('completed', 'completed', 'The day the auditor’s grade was first recorded.', key),
    text('scale', 'scale', 'The scale it is graded on, by name and year: ofsted-2018.', present),
    code('grade', 'grade', auditGrade, 'The auditor’s grade.', present),
    code('moderated_grade', 'moderated_grade', auditGrade, 'The grade after moderation; blank without it.', present),
    day('moderated', 'moderated', 'The day the grade after moderation was first recorded.', present)
  ]
}

/** What people record in Sightline that figures stand on, written out by it as tables. */
export default {
  id: 'practice',
  title: 'Practice recorded in Sightline',
  formats: ['csv'],
  period: 'day',
  precedence: 5,
  own: true,
  tables: [audits],
  help: 'Sightline writes this file itself, from the page Audits. Audits kept in another system can be sent in the same columns; the file sent last tells all audits of its days.'
} satisfies Source
