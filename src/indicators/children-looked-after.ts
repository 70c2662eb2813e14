import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { openOn } from './twin/open-on.js'

export default indicator({
  id: 'CL01',
  title: 'Children looked after',
  why: 'Each of these children has the council as a parent. The number drives homes, social workers and money.',
  unit: 'count',
  better: 'neither',
  numerator: 'children looked after on the day',
  denominator: null,
  exclusions: 'Series of short breaks (legal status V3 or V4), and young people from their 18th birthday.',
  lookback: 0,
  feeds: { ssda903: 'any day', ssd: 'any day', annex_a: 'any day' },
  source: {
    title: 'Department for Education: Local Authority Interactive Tool',
    url: 'https://www.gov.uk/government/publications/local-authority-interactive-tool-lait'
  },
  published: 'LACnum',
  cohort: sql`
    select d.day, l.authority, l.child_id, cast(null as text) as event, true as counts
    from day d
    join looked_after l on l.started <= d.day and (l.ended is null or l.ended > d.day)`,
  twin: ({ looked_after }, day) =>
    looked_after.filter(openOn(day)).map(({ child_id }) => ({ child_id, event: null, counts: true })),
  examples: [
    {
      title: 'looked after from the first day until the day before it ends',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id  | started    | ended
          today     | 2025-03-31 |
          tomorrow  | 2025-04-01 |
          last-day  | 2024-06-01 | 2025-04-01
          left      | 2024-06-01 | 2025-03-31`
      },
      gives: { numerator: 2 }
    }
  ]
})
