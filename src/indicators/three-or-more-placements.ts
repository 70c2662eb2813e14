import { boundariesOf } from '../domain/day-boundaries.js'
import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { openOn } from './twin/open-on.js'

export default indicator({
  id: 'PL01',
  title: 'Children looked after with three or more placements in the year (%)',
  why: 'Children who keep moving lose schools, friends and the adults they trust.',
  unit: 'percent',
  better: 'lower',
  numerator: 'of them, those who lived in three or more placements in the twelve months to the day',
  denominator: 'children looked after on the day',
  exclusions:
    'Temporary stays (T0 to T4) and the return from them, changes of status with the same carer, placements under 24 hours, adoption by the current foster carer, and short breaks.',
  among: { of: 'CL01', cohort: {}, counts: null },
  lookback: 12,
  feeds: { ssda903: 'any day', ssd: 'any day' },
  source: {
    title: 'LG Inform metric 850: children looked after with three or more placements during the year',
    url: 'https://lginform.local.gov.uk'
  },
  published: 'LACStable_2016on',
  note: 'Annex A declares a count for each child and not the placements themselves, so it does not feed this figure. A move to parents or adopters counts, as it does in the published measure.',
  cohort: sql`
    with
    lived_in as (
      select d.day, p.authority, p.child_id, count(*) as placements
      from day d
      join placement p on p.started <= d.day and (p.ended is null or (p.ended > d.w12_start and p.ended > p.started))
      where not p.temporary
      group by d.day, p.authority, p.child_id
    )
    select d.day, l.authority, l.child_id, cast(null as text) as event, coalesce(p.placements >= 3, false) as counts
    from day d
    join looked_after l on l.started <= d.day and (l.ended is null or l.ended > d.day)
    left join lived_in p on p.day = d.day and p.authority = l.authority and p.child_id = l.child_id`,
  twin: ({ looked_after, placement }, day) =>
    looked_after.filter(openOn(day)).map(({ child_id }) => {
      const from = boundariesOf(day).w12_start
      const lived = placement.filter(
        p =>
          p.child_id === child_id &&
          !p.temporary &&
          p.started <= day &&
          (p.ended === null || p.ended > from) &&
          p.ended !== p.started
      )
      return { child_id, event: null, counts: lived.length >= 3 }
    }),
  examples: [
    {
      title: 'only children looked after on the day are in the cohort',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id | started    | ended
          today    | 2025-03-31 |
          tomorrow | 2025-04-01 |
          last-day | 2024-06-01 | 2025-04-01
          left     | 2024-06-01 | 2025-03-31`
      },
      gives: { numerator: 0, denominator: 2 }
    },
    {
      title: 'a child who moves twice has had three placements, one who moves once has had two',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id | started    | ended
          twice    | 2024-05-01 |
          once     | 2024-05-01 |`,
        placement: `
          child_id | placement_id | started    | ended      | temporary
          twice    | 1            | 2024-05-01 | 2024-06-01 | false
          twice    | 2            | 2024-06-01 | 2025-03-31 | false
          twice    | 3            | 2025-03-31 |            | false
          once     | 4            | 2024-05-01 | 2024-06-01 | false
          once     | 5            | 2024-06-01 |            | false`
      },
      gives: { numerator: 1, denominator: 2 }
    },
    {
      title: 'a placement open on the first day of the twelve months counts, one that ended on it does not',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id | started    | ended
          open     | 2023-05-01 |
          over     | 2023-05-01 |`,
        placement: `
          child_id | placement_id | started    | ended      | temporary
          open     | 1            | 2023-05-01 | 2024-04-02 | false
          open     | 2            | 2024-04-02 | 2024-08-01 | false
          open     | 3            | 2024-08-01 |            | false
          over     | 4            | 2023-05-01 | 2024-04-01 | false
          over     | 5            | 2024-04-01 | 2024-08-01 | false
          over     | 6            | 2024-08-01 |            | false`
      },
      gives: { numerator: 1, denominator: 2 }
    },
    {
      title:
        'a placement that starts the day after does not count, nor a temporary stay, nor one ended on the day it began',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id  | started    | ended
          later     | 2024-05-01 | 2025-06-01
          temporary | 2024-05-01 |
          hours     | 2024-05-01 |`,
        placement: `
          child_id  | placement_id | started    | ended      | temporary
          later     | 1            | 2024-05-01 | 2024-08-01 | false
          later     | 2            | 2024-08-01 | 2025-04-01 | false
          later     | 3            | 2025-04-01 | 2025-06-01 | false
          temporary | 4            | 2024-05-01 | 2024-08-01 | false
          temporary | 5            | 2024-08-01 | 2024-09-01 | true
          temporary | 6            | 2024-09-01 |            | false
          hours     | 7            | 2024-05-01 | 2024-08-01 | false
          hours     | 8            | 2024-08-01 | 2024-08-01 | false
          hours     | 9            | 2024-08-01 |            | false`
      },
      gives: { numerator: 0, denominator: 3 }
    }
  ]
})
