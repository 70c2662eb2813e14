import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { CHILDREN_LOOKED_AFTER_STATISTICS } from './parts/laid-down-in.js'
import { lookedAfterOnTheDay, TWO_LOOKED_AFTER } from './parts/looked-after-on-the-day.js'
import { ANNEX_A_KNOWS_THE_LATEST_PLACEMENT, placedOnTheDay, twoPlaced } from './parts/placed-on-the-day.js'
import { placedOn } from './twin/placed-on.js'

export default indicator({
  id: 'PL06',
  title: 'Children placed with parents',
  why: 'A care order on a child living at home should lead somewhere: to being discharged, or to a safer home.',
  unit: 'count',
  better: 'neither',
  numerator:
    'children looked after on the day who live with a parent or another person with parental responsibility (P1)',
  denominator: 'children looked after on the day',
  exclusions: 'Series of short breaks (legal status V3 or V4).',
  among: { of: 'CL01', cohort: {}, counts: { placement_type: ['P1'] } },
  lookback: 0,
  feeds: { ssda903: 'any day', ssd: 'any day', annex_a: 'extract day' },
  source: CHILDREN_LOOKED_AFTER_STATISTICS,
  note: `The department publishes the share of children looked after (LAC_Parents_OR_Others), not this number. ${ANNEX_A_KNOWS_THE_LATEST_PLACEMENT}`,
  cohort: sql`
    select d.day, l.authority, l.child_id, cast(null as text) as event,
           exists (select 1 from episode e where ${placedOnTheDay} and e.placement_type = 'P1') as counts
    from day d
    join ${lookedAfterOnTheDay}`,
  twin: (facts, day) =>
    placedOn(facts, day).map(({ child_id, episode }) => ({
      child_id,
      event: null,
      counts: episode?.placement_type === 'P1'
    })),
  examples: [
    {
      title: 'only children looked after on the day are in it',
      asAt: '2025-03-31',
      given: { looked_after: TWO_LOOKED_AFTER },
      gives: { numerator: 0, denominator: 2 }
    },
    {
      title: 'the placement is the one the child is in on the day, and no short break',
      asAt: '2025-03-31',
      given: twoPlaced('P1', 'PR0'),
      gives: { numerator: 2, denominator: 5 }
    },
    {
      title: 'relatives who foster, and placements of no known kind, do not count',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id  | started
          parents   | 2024-06-01
          relatives | 2024-06-01
          unknown   | 2024-06-01`,
        episode: `
          child_id  | started    | short_break | placement_type
          parents   | 2024-06-01 | false       | P1
          relatives | 2024-06-01 | false       | U3
          unknown   | 2024-06-01 | false       |`
      },
      gives: { numerator: 1, denominator: 3 }
    }
  ]
})
