import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { LOCAL_AUTHORITY_INTERACTIVE_TOOL } from './parts/laid-down-in.js'
import { inMonthsTo } from './twin/in-months-to.js'

export default indicator({
  id: 'CL03',
  title: 'Children starting to be looked after, rate per 10,000',
  why: 'How many children come into care in a year tells whether help reaches families before care is the only way left.',
  unit: 'rate',
  better: 'neither',
  numerator: 'children who started to be looked after in the twelve months to the day, each once',
  denominator: 'children aged 0 to 17 who live in the area, by the mid-year estimate',
  exclusions: 'Series of short breaks (legal status V3 or V4).',
  lookback: 12,
  feeds: { ssda903: 'any day', ssd: 'any day', annex_a: 'any day' },
  source: LOCAL_AUTHORITY_INTERACTIVE_TOOL,
  published: 'LAC_Start_Rate',
  note: 'A child who starts twice in the twelve months is one child, as in the published figure; the entry to exit ratio counts both starts.',
  cohort: sql`
    select distinct d.day, l.authority, l.child_id, cast(null as text) as event, true as counts
    from day d
    join looked_after l on l.started >= d.w12_start and l.started <= d.day`,
  twin: ({ looked_after }, day) => {
    const inYear = inMonthsTo(day, 12)
    const started = looked_after.filter(period => inYear(period.started)).map(period => period.child_id)
    return [...new Set(started)].map(child_id => ({ child_id, event: null, counts: true }))
  },
  examples: [
    {
      title: 'the twelve months run from 1 April to 31 March, both included, and a second start is the same child',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id | started    | ended
          before   | 2024-03-31 |
          first    | 2024-04-01 |
          last     | 2025-03-31 |
          after    | 2025-04-01 |
          twice    | 2024-05-01 | 2024-06-01
          twice    | 2024-08-01 |`
      },
      gives: { numerator: 3, denominator: 3 }
    }
  ]
})
