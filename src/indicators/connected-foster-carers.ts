import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { CHILDREN_LOOKED_AFTER_RETURN } from './parts/laid-down-in.js'
import { lookedAfterOnTheDay, TWO_LOOKED_AFTER } from './parts/looked-after-on-the-day.js'
import { ANNEX_A_KNOWS_THE_LATEST_PLACEMENT, placedOnTheDay, twoPlaced } from './parts/placed-on-the-day.js'
import { placedOn } from './twin/placed-on.js'

export default indicator({
  id: 'PL05',
  title: 'Children with connected (kinship) foster carers',
  why: 'Relatives and friends let children stay among people they know. These carers need the same support as any other.',
  unit: 'count',
  better: 'neither',
  numerator: 'children looked after on the day who live with relatives or friends as foster carers (U1, U2 or U3)',
  denominator: 'children looked after on the day',
  exclusions: 'Children placed with their own parents, and those who left care under a special guardianship order.',
  among: { of: 'CL01', cohort: {}, counts: { placement_type: ['U1', 'U2', 'U3'] } },
  lookback: 0,
  feeds: { ssda903: 'any day', ssd: 'any day', annex_a: 'extract day' },
  source: CHILDREN_LOOKED_AFTER_RETURN,
  note: ANNEX_A_KNOWS_THE_LATEST_PLACEMENT,
  cohort: sql`
    select d.day, l.authority, l.child_id, cast(null as text) as event,
           exists (select 1 from episode e where ${placedOnTheDay} and e.placement_type in ('U1', 'U2', 'U3')) as counts
    from day d
    join ${lookedAfterOnTheDay}`,
  twin: (facts, day) =>
    placedOn(facts, day).map(({ child_id, episode }) => {
      const place = episode?.placement_type
      return { child_id, event: null, counts: place === 'U1' || place === 'U2' || place === 'U3' }
    }),
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
      given: twoPlaced('U1'),
      gives: { numerator: 2, denominator: 5 }
    },
    {
      title: 'relatives and friends who foster count, other foster carers and parents do not',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id | started
          adopting | 2024-06-01
          for-now  | 2024-06-01
          other    | 2024-06-01
          parents  | 2024-06-01
          unknown  | 2024-06-01`,
        episode: `
          child_id | started    | short_break | placement_type
          adopting | 2024-06-01 | false       | U2
          for-now  | 2024-06-01 | false       | U3
          other    | 2024-06-01 | false       | U4
          parents  | 2024-06-01 | false       | P1
          unknown  | 2024-06-01 | false       |`
      },
      gives: { numerator: 2, denominator: 5 }
    }
  ]
})
