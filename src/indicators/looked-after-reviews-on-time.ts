import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { REVIEWS_OF_CARE } from './parts/laid-down-in.js'
import { inMonthsTo } from './twin/in-months-to.js'

export default indicator({
  id: 'CL10',
  title: 'Looked-after reviews held on time (%)',
  why: "A review asks whether a child's plan is still right. One held late leaves the child waiting for a decision.",
  unit: 'percent',
  better: 'higher',
  numerator: 'of them, those held on or before the day they were due',
  denominator: 'reviews that fell due in the twelve months to the day, held or not, while the child was looked after',
  exclusions: 'Series of short breaks (legal status V3 or V4).',
  lookback: 18,
  feeds: { ssda903: 'any day', ssd: 'any day' },
  source: REVIEWS_OF_CARE,
  note: 'Each review is counted; the older national indicator counted children, all of whose reviews had to be on time. The first is due within 20 working days of coming into care, the second within three months of it, and each later one within six months of the last. A cancelled review that was due counts as late. The day a review was due is worked out from the one before, so the sources must reach back six months more; a first review held before they begin is in neither part.',
  cohort: sql`
    select d.day, r.authority, r.child_id, r.review_id as event, coalesce(r.held <= r.due, false) as counts
    from day d
    join review r on r.due >= d.w12_start and r.due <= d.day and r.due_while_looked_after`,
  twin: ({ review }, day) =>
    review
      .filter(each => each.due_while_looked_after && inMonthsTo(day, 12)(each.due))
      .map(({ child_id, review_id, due, held }) => ({
        child_id,
        event: review_id,
        counts: held !== null && due !== null && held <= due
      })),
  examples: [
    {
      title: 'reviews due from 1 April to 31 March are in it, whenever they were held',
      asAt: '2025-03-31',
      given: {
        review: `
          child_id | review_id | due        | held       | due_while_looked_after
          before   | 1         | 2024-03-31 | 2024-03-31 | true
          first    | 2         | 2024-04-01 | 2024-03-20 | true
          last     | 3         | 2025-03-31 | 2025-03-31 | true
          after    | 4         | 2025-04-01 | 2025-03-31 | true
          unknown  | 5         |            | 2024-06-01 | true`
      },
      gives: { numerator: 2, denominator: 2 }
    },
    {
      title: 'held on the day it was due is on time, the day after is late, and so is one never held',
      asAt: '2025-03-31',
      given: {
        review: `
          child_id | review_id | due        | held       | due_while_looked_after
          one      | 1         | 2024-09-10 | 2024-09-10 | true
          one      | 2         | 2024-12-10 | 2024-12-11 | true
          two      | 3         | 2025-01-10 |            | true`
      },
      gives: { numerator: 1, denominator: 3 }
    },
    {
      title: 'a review that would have been due after the child left is not in it',
      asAt: '2025-03-31',
      given: {
        review: `
          child_id | review_id | due        | held       | due_while_looked_after
          left     | 1         | 2025-01-10 |            | false`
      },
      gives: { numerator: 0, denominator: 0 }
    }
  ]
})
