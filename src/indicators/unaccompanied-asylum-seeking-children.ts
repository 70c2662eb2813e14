import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { LOCAL_AUTHORITY_INTERACTIVE_TOOL } from './parts/laid-down-in.js'
import { lookedAfterOnTheDay, TWO_LOOKED_AFTER } from './parts/looked-after-on-the-day.js'
import { openOn } from './twin/open-on.js'

export default indicator({
  id: 'CL08',
  title: 'Unaccompanied asylum-seeking children looked after (%)',
  why: 'Children who arrive alone need homes, school places and legal help, and their number is not set by the council.',
  unit: 'percent',
  better: 'neither',
  numerator: 'of them, those who are unaccompanied and seeking asylum on the day',
  denominator: 'children looked after on the day',
  exclusions: 'Series of short breaks (legal status V3 or V4).',
  among: { of: 'CL01', cohort: {}, counts: { unaccompanied: ['Y'] } },
  lookback: 0,
  feeds: { ssda903: 'any day', ssd: 'any day', annex_a: 'any day' },
  source: LOCAL_AUTHORITY_INTERACTIVE_TOOL,
  published: 'Unacc_Asylmn_Seek_Childn%',
  note: 'The status ends on the day it is recorded to end, or at 18. Annex A gives no dates: a child it marks counts for the whole of their time in care.',
  cohort: sql`
    select d.day, l.authority, l.child_id, cast(null as text) as event,
           exists (select 1 from unaccompanied u
                   where u.authority = l.authority and u.child_id = l.child_id
                     and u.started <= d.day and (u.ended is null or u.ended > d.day)) as counts
    from day d
    join ${lookedAfterOnTheDay}`,
  twin: ({ looked_after, unaccompanied }, day) => {
    const alone = unaccompanied.filter(openOn(day)).map(each => each.child_id)
    return looked_after
      .filter(openOn(day))
      .map(({ child_id }) => ({ child_id, event: null, counts: alone.includes(child_id) }))
  },
  examples: [
    {
      title: 'only children looked after on the day are in it',
      asAt: '2025-03-31',
      given: {
        looked_after: TWO_LOOKED_AFTER,
        unaccompanied: `
          child_id | started
          today    | 2025-03-31
          left     | 2024-06-01`
      },
      gives: { numerator: 1, denominator: 2 }
    },
    {
      title: 'the status holds from its first day until the day before it ends',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id | started
          today    | 2024-06-01
          tomorrow | 2024-06-01
          last-day | 2024-06-01
          ended    | 2024-06-01`,
        unaccompanied: `
          child_id | started    | ended
          today    | 2025-03-31 |
          tomorrow | 2025-04-01 |
          last-day | 2024-06-01 | 2025-04-01
          ended    | 2024-06-01 | 2025-03-31`
      },
      gives: { numerator: 2, denominator: 4 }
    }
  ]
})
