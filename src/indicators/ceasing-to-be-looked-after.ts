import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { LOCAL_AUTHORITY_INTERACTIVE_TOOL } from './parts/laid-down-in.js'
import { inMonthsTo } from './twin/in-months-to.js'

export default indicator({
  id: 'CL04',
  title: 'Children ceasing to be looked after',
  why: 'Children leave care for home, a new family or adult life. Too few leaving can mean plans that have stalled.',
  unit: 'count',
  better: 'neither',
  numerator: 'children who ceased to be looked after in the twelve months to the day, each once',
  denominator: null,
  exclusions: 'Series of short breaks (legal status V3 or V4).',
  lookback: 12,
  feeds: { ssda903: 'any day', ssd: 'any day', annex_a: 'any day' },
  source: LOCAL_AUTHORITY_INTERACTIVE_TOOL,
  published: 'LACceased',
  note: 'A child who left, came back and stayed is counted, as in the published figure. A period whose last episode ended with X1 was meant to go on, so it is no exit.',
  cohort: sql`
    select distinct d.day, p.authority, p.child_id, cast(null as text) as event, true as counts
    from day d
    join period_of_care p on p.ended >= d.w12_start and p.ended <= d.day
      and not p.short_break_only and p.end_reason is distinct from 'X1'`,
  twin: ({ period_of_care }, day) => {
    const inYear = inMonthsTo(day, 12)
    const exits = period_of_care.filter(
      period => inYear(period.ended) && !period.short_break_only && period.end_reason !== 'X1'
    )
    return [...new Set(exits.map(period => period.child_id))].map(child_id => ({ child_id, event: null, counts: true }))
  },
  examples: [
    {
      title: 'the twelve months run from 1 April to 31 March, both included, and a second exit is the same child',
      asAt: '2025-03-31',
      given: {
        period_of_care: `
          child_id | period_id | started    | ended      | end_reason | short_break_only
          before   | 1         | 2023-05-01 | 2024-03-31 | E4A        | false
          first    | 2         | 2023-05-01 | 2024-04-01 | E4A        | false
          last     | 3         | 2023-05-01 | 2025-03-31 |            | false
          after    | 4         | 2023-05-01 | 2025-04-01 | E4A        | false
          still    | 5         | 2023-05-01 |            |            | false
          twice    | 6         | 2023-05-01 | 2024-06-01 | E4A        | false
          twice    | 7         | 2024-08-01 | 2024-09-01 | E8         | false`
      },
      gives: { numerator: 3 }
    },
    {
      title: 'the end of a series of short breaks is no exit, nor an episode that was to go on',
      asAt: '2025-03-31',
      given: {
        period_of_care: `
          child_id    | period_id | started    | ended      | end_reason | short_break_only
          short-break | 1         | 2023-05-01 | 2024-06-01 | E8         | true
          goes-on     | 2         | 2023-05-01 | 2024-06-01 | X1         | false`
      },
      gives: { numerator: 0 }
    }
  ]
})
