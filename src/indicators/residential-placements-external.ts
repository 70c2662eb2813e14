import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { CHILDREN_LOOKED_AFTER_RETURN } from './parts/laid-down-in.js'
import { lookedAfterOnTheDay, TWO_LOOKED_AFTER } from './parts/looked-after-on-the-day.js'
import { ANNEX_A_KNOWS_THE_LATEST_PLACEMENT, placedOnTheDay, twoPlaced } from './parts/placed-on-the-day.js'
import { placedOn } from './twin/placed-on.js'

export default indicator({
  id: 'PL08',
  title: 'Residential placements, external',
  why: "Homes run by others are the dearest places children live in, and often far from the council's own area.",
  unit: 'count',
  better: 'lower',
  numerator: 'of them, those in homes of private, voluntary, other public or other council providers',
  denominator:
    "children looked after on the day who live in a secure or other children's home or a residential care home (K1, K2 or R1)",
  exclusions: 'Supported accommodation, schools, hospitals, family centres, custody, and series of short breaks.',
  among: {
    of: 'CL01',
    cohort: { placement_type: ['K1', 'K2', 'R1'] },
    counts: { placement_type: ['K1', 'K2', 'R1'], placement_provider: ['PR0', 'PR2', 'PR3', 'PR4', 'PR5'] }
  },
  lookback: 0,
  feeds: { ssda903: 'any day', ssd: 'any day', annex_a: 'extract day' },
  source: CHILDREN_LOOKED_AFTER_RETURN,
  note: `A local measure. External is any recorded provider but the council itself. A placement with no provider recorded is neither in-house nor external, so the two may not add up to all. ${ANNEX_A_KNOWS_THE_LATEST_PLACEMENT}`,
  cohort: sql`
    select d.day, l.authority, l.child_id, cast(null as text) as event,
           coalesce(e.placement_provider <> 'PR1', false) as counts
    from day d
    join ${lookedAfterOnTheDay}
    join episode e on ${placedOnTheDay}
    where e.placement_type in ('K1', 'K2', 'R1')`,
  twin: (facts, day) =>
    placedOn(facts, day)
      .filter(({ episode }) => ['K1', 'K2', 'R1'].includes(episode?.placement_type ?? ''))
      .map(({ child_id, episode }) => {
        const provider = episode?.placement_provider ?? null
        return { child_id, event: null, counts: provider !== null && provider !== 'PR1' }
      }),
  examples: [
    {
      title: 'only children looked after on the day are in it',
      asAt: '2025-03-31',
      given: {
        looked_after: TWO_LOOKED_AFTER,
        episode: `
          child_id | started    | short_break | placement_type | placement_provider
          today    | 2024-06-01 | false       | K2             | PR4
          tomorrow | 2024-06-01 | false       | K2             | PR4
          last-day | 2024-06-01 | false       | K2             | PR1
          left     | 2024-06-01 | false       | K2             | PR4`
      },
      gives: { numerator: 1, denominator: 2 }
    },
    {
      title: 'the placement is the one the child is in on the day, and no short break',
      asAt: '2025-03-31',
      given: twoPlaced('K2', 'PR4'),
      gives: { numerator: 2, denominator: 2 }
    },
    {
      title: "other councils' homes count, the council's own and those of nobody recorded do not",
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id  | started
          council   | 2024-06-01
          own       | 2024-06-01
          unknown   | 2024-06-01
          supported | 2024-06-01`,
        episode: `
          child_id  | started    | short_break | placement_type | placement_provider
          council   | 2024-06-01 | false       | K1             | PR2
          own       | 2024-06-01 | false       | R1             | PR1
          unknown   | 2024-06-01 | false       | K2             |
          supported | 2024-06-01 | false       | K3             | PR4`
      },
      gives: { numerator: 1, denominator: 3 }
    }
  ]
})
