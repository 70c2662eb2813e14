import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { LOCAL_AUTHORITY_INTERACTIVE_TOOL } from './parts/laid-down-in.js'
import { lookedAfterOnTheDay, TWO_LOOKED_AFTER } from './parts/looked-after-on-the-day.js'
import { openOn } from './twin/open-on.js'

export default indicator({
  id: 'CL02',
  title: 'Children looked after, rate per 10,000',
  why: 'Set against the number of children who live here, care can be compared with other places and other years.',
  unit: 'rate',
  better: 'neither',
  numerator: 'children looked after on the day',
  denominator: 'children aged 0 to 17 who live in the area, by the mid-year estimate',
  exclusions: 'Series of short breaks (legal status V3 or V4), and young people from their 18th birthday.',
  among: { of: 'CL01', cohort: null, counts: {} },
  lookback: 0,
  feeds: { ssda903: 'any day', ssd: 'any day', annex_a: 'any day' },
  source: LOCAL_AUTHORITY_INTERACTIVE_TOOL,
  published: 'LAC',
  note: 'A rate moves when the population estimate is revised, with no change in the children.',
  cohort: sql`
    select d.day, l.authority, l.child_id, cast(null as text) as event, true as counts
    from day d
    join ${lookedAfterOnTheDay}`,
  twin: ({ looked_after }, day) =>
    looked_after.filter(openOn(day)).map(({ child_id }) => ({ child_id, event: null, counts: true })),
  examples: [
    {
      title: 'looked after from the first day until the day before it ends',
      asAt: '2025-03-31',
      given: { looked_after: TWO_LOOKED_AFTER },
      gives: { numerator: 2, denominator: 2 }
    }
  ]
})
