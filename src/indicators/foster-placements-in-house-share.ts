import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { CHILDREN_LOOKED_AFTER_RETURN } from './parts/laid-down-in.js'
import { lookedAfterOnTheDay, TWO_LOOKED_AFTER } from './parts/looked-after-on-the-day.js'
import { ANNEX_A_KNOWS_THE_LATEST_PLACEMENT, placedOnTheDay, twoPlaced } from './parts/placed-on-the-day.js'
import { placedOn } from './twin/placed-on.js'

export default indicator({
  id: 'PL04',
  title: 'Foster placements: in-house share (%)',
  why: "The council's own foster carers live nearer, are known better and cost less than those of agencies.",
  unit: 'percent',
  better: 'higher',
  numerator: "of them, those with the council's own carers (provider PR1)",
  denominator: 'children looked after on the day who are in a foster placement (U1 to U6)',
  exclusions: 'Series of short breaks (legal status V3 or V4).',
  among: {
    of: 'CL01',
    cohort: { placement_type: ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'] },
    counts: { placement_type: ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'], placement_provider: ['PR1'] }
  },
  lookback: 0,
  feeds: { ssda903: 'any day', ssd: 'any day', annex_a: 'extract day' },
  source: CHILDREN_LOOKED_AFTER_RETURN,
  note: `A local measure. Relatives and friends who foster (U1 to U3) are in it, and count where the council is recorded as the provider, as it mostly is. A placement with no provider recorded is in it and does not count. ${ANNEX_A_KNOWS_THE_LATEST_PLACEMENT}`,
  cohort: sql`
    select d.day, l.authority, l.child_id, cast(null as text) as event,
           coalesce(e.placement_provider = 'PR1', false) as counts
    from day d
    join ${lookedAfterOnTheDay}
    join episode e on ${placedOnTheDay}
    where e.placement_type in ('U1', 'U2', 'U3', 'U4', 'U5', 'U6')`,
  twin: (facts, day) =>
    placedOn(facts, day)
      .filter(({ episode }) => /^U[1-6]$/.test(episode?.placement_type ?? ''))
      .map(({ child_id, episode }) => ({ child_id, event: null, counts: episode?.placement_provider === 'PR1' })),
  examples: [
    {
      title: 'only children looked after on the day are in it',
      asAt: '2025-03-31',
      given: {
        looked_after: TWO_LOOKED_AFTER,
        episode: `
          child_id | started    | short_break | placement_type | placement_provider
          today    | 2024-06-01 | false       | U6             | PR1
          tomorrow | 2024-06-01 | false       | U6             | PR1
          last-day | 2024-06-01 | false       | U6             | PR4
          left     | 2024-06-01 | false       | U6             | PR1`
      },
      gives: { numerator: 1, denominator: 2 }
    },
    {
      title: 'the placement is the one the child is in on the day, and no short break',
      asAt: '2025-03-31',
      given: twoPlaced('U4', 'PR1'),
      gives: { numerator: 2, denominator: 2 }
    },
    {
      title:
        'agencies, and placements with no provider recorded, are in it and do not count; other homes are not in it',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id  | started
          own       | 2024-06-01
          connected | 2024-06-01
          agency    | 2024-06-01
          unknown   | 2024-06-01
          home      | 2024-06-01`,
        episode: `
          child_id  | started    | short_break | placement_type | placement_provider
          own       | 2024-06-01 | false       | U5             | PR1
          connected | 2024-06-01 | false       | U1             | PR1
          agency    | 2024-06-01 | false       | U6             | PR4
          unknown   | 2024-06-01 | false       | U4             |
          home      | 2024-06-01 | false       | K2             | PR1`
      },
      gives: { numerator: 2, denominator: 4 }
    }
  ]
})
