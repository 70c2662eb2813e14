import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { WORKING_TOGETHER } from './parts/laid-down-in.js'
import { inMonthsTo } from './twin/in-months-to.js'

export default indicator({
  id: 'AS02',
  title: 'Assessments authorised within 45 working days of referral (%)',
  why: 'A family waiting for an assessment waits for help. The guidance gives nine working weeks from the referral.',
  unit: 'percent',
  better: 'higher',
  numerator: 'of them, those authorised no more than 45 working days after the referral',
  denominator: 'assessments authorised in the twelve months to the day that follow a referral',
  exclusions:
    'Assessments with no referral linked, later assessments on the same referral, and those authorised before it.',
  lookback: 12,
  feeds: { ssd: 'any day' },
  source: WORKING_TOGETHER,
  published: 'Continue_Assess_Comp',
  note: "The clock starts at the referral, as the guidance words it; the department's own bands start it at the start of the assessment, which is mostly a day or more later, so its figure may be a little higher. Working days leave out weekends and bank holidays in England. Annex A does not say which referral an assessment follows, so it does not feed this figure.",
  cohort: sql`
    select d.day, a.authority, a.child_id, a.assessment_id as event, a.working_days_from_referral <= 45 as counts
    from day d
    join assessment a on a.authorised >= d.w12_start and a.authorised <= d.day
    where a.working_days_from_referral >= 0`,
  twin: ({ assessment }, day) =>
    assessment.flatMap(({ child_id, assessment_id, authorised, working_days_from_referral: waited }) => {
      if (!inMonthsTo(day, 12)(authorised) || waited === null || waited < 0) return []
      return [{ child_id, event: assessment_id, counts: !(waited > 45) }]
    }),
  examples: [
    {
      title: 'authorised from 1 April to 31 March, both included',
      asAt: '2025-03-31',
      given: {
        assessment: `
          child_id | assessment_id | authorised | working_days_from_referral
          before   | 1             | 2024-03-31 | 10
          first    | 2             | 2024-04-01 | 10
          last     | 3             | 2025-03-31 | 10
          after    | 4             | 2025-04-01 | 10
          open     | 5             |            |`
      },
      gives: { numerator: 2, denominator: 2 }
    },
    {
      title: '45 working days are in time, 46 are not; the day of the referral is none, and before it is an error',
      asAt: '2025-03-31',
      given: {
        assessment: `
          child_id | assessment_id | authorised | working_days_from_referral
          in-time  | 1             | 2024-09-01 | 45
          late     | 2             | 2024-09-01 | 46
          same-day | 3             | 2024-09-01 | 0
          error    | 4             | 2024-09-01 | -1
          unlinked | 5             | 2024-09-01 |`
      },
      gives: { numerator: 2, denominator: 3 }
    }
  ]
})
