import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { CHILDREN_LOOKED_AFTER_RETURN } from './parts/laid-down-in.js'
import { inMonthsTo } from './twin/in-months-to.js'

export default indicator({
  id: 'CL05',
  title: 'Entry to exit ratio',
  why: 'Below 1, fewer children come into care than leave it, and the number looked after falls; above 1 it grows.',
  unit: 'ratio',
  better: 'neither',
  numerator: 'times a child started to be looked after in the six months to the day',
  denominator: 'times a child ceased to be looked after in the same six months',
  exclusions: 'Series of short breaks (legal status V3 or V4).',
  lookback: 6,
  feeds: { ssda903: 'any day', ssd: 'any day', annex_a: 'any day' },
  source: CHILDREN_LOOKED_AFTER_RETURN,
  note: 'A local measure, over six months. It counts occasions and not children, whatever the reason for leaving, and an 18th birthday as leaving: so those looked after six months ago, with those who came and without those who left, are those looked after today.',
  cohort: sql`
    with
    move as (
      select authority, child_id, period_id, started as moved_on, true as came_in from looked_after
      union all
      select authority, child_id, period_id, ended, false from looked_after
    )
    select d.day, m.authority, m.child_id, case when m.came_in then 'in ' else 'out ' end || m.period_id as event,
           m.came_in as counts
    from day d
    join move m on m.moved_on >= d.w6_start and m.moved_on <= d.day`,
  twin: ({ looked_after }, day) => {
    const inHalfYear = inMonthsTo(day, 6)
    const entries = looked_after.filter(period => inHalfYear(period.started))
    const exits = looked_after.filter(period => inHalfYear(period.ended))
    return [
      ...entries.map(({ child_id, period_id }) => ({ child_id, event: `in ${period_id}`, counts: true })),
      ...exits.map(({ child_id, period_id }) => ({ child_id, event: `out ${period_id}`, counts: false }))
    ]
  },
  examples: [
    {
      title: 'the six months run from 1 October to 31 March, both included',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id    | period_id | started    | ended
          came-before | 1         | 2024-09-30 |
          came-first  | 2         | 2024-10-01 |
          came-last   | 3         | 2025-03-31 |
          came-after  | 4         | 2025-04-01 |
          left-before | 5         | 2023-05-01 | 2024-09-30
          left-first  | 6         | 2023-05-01 | 2024-10-01
          left-last   | 7         | 2023-05-01 | 2025-03-31
          left-after  | 8         | 2023-05-01 | 2025-04-01`
      },
      gives: { numerator: 2, denominator: 4 }
    },
    {
      title: 'a child who comes, leaves and comes again came twice and left once',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id | period_id | started    | ended
          again    | 1         | 2024-11-01 | 2024-12-01
          again    | 2         | 2025-01-10 |`
      },
      gives: { numerator: 2, denominator: 3 }
    }
  ]
})
