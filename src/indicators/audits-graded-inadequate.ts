import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { INSPECTING_CHILDRENS_SERVICES } from './parts/laid-down-in.js'
import { inMonthsTo } from './twin/in-months-to.js'

export default indicator({
  id: 'QA03',
  title: 'Audits graded inadequate (%)',
  why: 'An audit graded inadequate is a child whose help was not good enough. Fewer of them is what improvement is for.',
  unit: 'percent',
  better: 'lower',
  numerator: 'of them, those graded inadequate: after moderation where there was one, else by the auditor',
  denominator: 'audits of children completed in the twelve months to the day and graded on Ofsted’s four grades',
  exclusions:
    'Audits not graded, and those graded on a scale that has no inadequate, such as met, partly met, not met.',
  lookback: 12,
  feeds: { practice: 'any day' },
  source: INSPECTING_CHILDRENS_SERVICES,
  note: 'A local measure: councils draw, grade and moderate in their own ways, so it is not comparable between them. An audit counts on the day its grade was first recorded, a child audited twice is there twice, and a later moderation changes the figure of that day. Twelve months are taken rather than the quarter, in which there are too few audits to tell a change from chance. What is audited is not all practice: a programme that looks where trouble is expected finds more of it. The figure knows the audits as they stood when they were last written out on the page Audits.',
  cohort: sql`
    select d.day, a.authority, a.child_id, a.audit_id as event, coalesce(a.moderated_grade, a.grade) = 'inadequate' as counts
    from day d
    join audit a on a.completed >= d.w12_start and a.completed <= d.day
    where coalesce(a.moderated_grade, a.grade) in ('outstanding', 'good', 'ri', 'inadequate')`,
  twin: ({ audit }, day) =>
    audit.flatMap(({ child_id, audit_id, completed, grade, moderated_grade }) => {
      const stands = moderated_grade === null ? grade : moderated_grade
      if (!inMonthsTo(day, 12)(completed) || stands === null || stands === 'not_met') return []
      return [{ child_id, event: audit_id, counts: stands === 'inadequate' }]
    }),
  examples: [
    {
      title: 'completed from 1 April to 31 March, both included; a child audited twice is there twice',
      asAt: '2025-03-31',
      given: {
        audit: `
          child_id | audit_id | completed  | grade
          before   | 1        | 2024-03-31 | inadequate
          first    | 2        | 2024-04-01 | inadequate
          twice    | 3        | 2024-09-30 | inadequate
          twice    | 4        | 2025-03-31 | good
          after    | 5        | 2025-04-01 | inadequate`
      },
      gives: { numerator: 2, denominator: 3 }
    },
    {
      title: 'the grade after moderation stands where there is one, either way',
      asAt: '2025-03-31',
      given: {
        audit: `
          child_id | audit_id | completed  | grade      | moderated_grade
          lowered  | 1        | 2024-09-01 | ri         | inadequate
          raised   | 2        | 2024-09-01 | inadequate | ri
          agreed   | 3        | 2024-09-01 | inadequate | inadequate
          alone    | 4        | 2024-09-01 | inadequate |
          well     | 5        | 2024-09-01 | good       | outstanding`
      },
      gives: { numerator: 3, denominator: 5 }
    },
    {
      title: 'every one of the four grades is in it; no grade, and a grade of another scale, is not',
      asAt: '2025-03-31',
      given: {
        audit: `
          child_id | audit_id | completed  | grade
          one      | 1        | 2024-09-01 | outstanding
          two      | 2        | 2024-09-01 | good
          three    | 3        | 2024-09-01 | ri
          four     | 4        | 2024-09-01 | inadequate
          none     | 5        | 2024-09-01 |
          other    | 6        | 2024-09-01 | not_met`
      },
      gives: { numerator: 1, denominator: 4 }
    }
  ]
})
