import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { CHILDREN_LOOKED_AFTER_STATISTICS } from './parts/laid-down-in.js'
import { inMonthsTo } from './twin/in-months-to.js'

export default indicator({
  id: 'CL06',
  title: 'Children becoming looked after because of abuse or neglect',
  why: 'Most children come into care because they were not safe. A change here says what families are facing.',
  unit: 'count',
  better: 'neither',
  numerator: 'of them, those whose main need was abuse or neglect (N1)',
  denominator: 'times a child started to be looked after in the six months to the day',
  exclusions: 'Series of short breaks (legal status V3 or V4).',
  lookback: 6,
  feeds: { ssda903: 'any day', ssd: 'any day', annex_a: 'any day' },
  source: CHILDREN_LOOKED_AFTER_STATISTICS,
  note: 'Over six months, counting each start, so that it is a part of the entries in the entry to exit ratio. The need is the one recorded when the period began; a start with no need recorded stays among all starts. From 2026 the code also names exploitation.',
  cohort: sql`
    select d.day, l.authority, l.child_id, l.period_id as event, coalesce(l.start_need = 'N1', false) as counts
    from day d
    join looked_after l on l.started >= d.w6_start and l.started <= d.day`,
  twin: ({ looked_after }, day) =>
    looked_after
      .filter(period => inMonthsTo(day, 6)(period.started))
      .map(({ child_id, period_id, start_need }) => ({ child_id, event: period_id, counts: start_need === 'N1' })),
  examples: [
    {
      title: 'the six months run from 1 October to 31 March, both included',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id | period_id | started    | start_need
          before   | 1         | 2024-09-30 | N1
          first    | 2         | 2024-10-01 | N1
          last     | 3         | 2025-03-31 | N1
          after    | 4         | 2025-04-01 | N1`
      },
      gives: { numerator: 2, denominator: 2 }
    },
    {
      title: 'another need, or none recorded, does not count, and each start is one',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id | period_id | started    | ended      | start_need
          other    | 1         | 2024-11-01 |            | N8
          none     | 2         | 2024-11-01 |            |
          twice    | 3         | 2024-11-01 | 2024-12-01 | N1
          twice    | 4         | 2025-01-01 |            | N1`
      },
      gives: { numerator: 2, denominator: 4 }
    }
  ]
})
