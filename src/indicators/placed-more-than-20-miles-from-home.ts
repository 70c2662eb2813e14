import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { LOCAL_AUTHORITY_INTERACTIVE_TOOL } from './parts/laid-down-in.js'
import { lookedAfterOnTheDay, TWO_LOOKED_AFTER } from './parts/looked-after-on-the-day.js'
import { placedOnTheDay } from './parts/placed-on-the-day.js'
import { placedOn } from './twin/placed-on.js'

export default indicator({
  id: 'PL09',
  title: 'Children placed more than 20 miles from home and outside the council boundary (%)',
  why: 'A child placed far away is cut off from school, friends and family, and is harder for the council to look after.',
  unit: 'percent',
  better: 'lower',
  numerator:
    "of them, those who live outside the council's boundary and more than 20 miles from the home they came from",
  denominator: 'children looked after on the day',
  exclusions: 'Series of short breaks (legal status V3 or V4).',
  among: { of: 'CL01', cohort: {}, counts: null },
  lookback: 0,
  feeds: { ssda903: 'any day', ssd: 'any day' },
  source: LOCAL_AUTHORITY_INTERACTIVE_TOOL,
  published: 'LACDistance',
  note: 'Distance and boundary come from the postcodes of home and placement, so a postcode directory must be loaded; the Standard Safeguarding Dataset sends the distance itself, and needs the directory for the boundary. The distance is in a straight line. A child whose distance or boundary is not known stays in the denominator and does not count; on a day when they are known for no child there is no figure. Annex A gives the boundary and no distance, so it does not feed this figure.',
  cohort: sql`
    with
    placed as (
      select d.day, l.authority, l.child_id, e.in_out, e.distance_miles
      from day d
      join ${lookedAfterOnTheDay}
      join episode e on ${placedOnTheDay}
    ),
    known as (
      select distinct day, authority from placed where in_out is not null and distance_miles is not null
    )
    select d.day, l.authority, l.child_id, cast(null as text) as event,
           coalesce(p.in_out = 'OUT' and p.distance_miles > 20, false) as counts
    from day d
    join ${lookedAfterOnTheDay}
    join known k on k.day = d.day and k.authority = l.authority
    left join placed p on p.day = d.day and p.authority = l.authority and p.child_id = l.child_id`,
  twin: (facts, day) => {
    const placed = placedOn(facts, day)
    const isKnown = placed.some(({ episode }) => episode && episode.in_out !== null && episode.distance_miles !== null)
    if (!isKnown) return []
    return placed.map(({ child_id, episode }) => ({
      child_id,
      event: null,
      counts: episode?.in_out === 'OUT' && (episode.distance_miles ?? 0) > 20
    }))
  },
  examples: [
    {
      title: 'a distance known only of a child who left on the day is known of nobody',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id | started    | ended
          left     | 2024-06-01 | 2025-03-31
          here     | 2024-06-01 |`,
        episode: `
          child_id | started    | ended | short_break | in_out | distance_miles
          left     | 2024-06-01 |       | false       | OUT    | 30
          here     | 2024-06-01 |       | false       |        |`
      },
      gives: { numerator: 0, denominator: 0 }
    },
    {
      title: 'only children looked after on the day are in it',
      asAt: '2025-03-31',
      given: {
        looked_after: TWO_LOOKED_AFTER,
        episode: `
          child_id | started    | short_break | distance_miles | in_out
          today    | 2025-03-31 | false       | 30             | OUT
          tomorrow | 2024-06-01 | false       | 30             | OUT
          left     | 2024-06-01 | false       | 30             | OUT`
      },
      gives: { numerator: 1, denominator: 2 }
    },
    {
      title: 'the placement is the one the child is in on the day, and no short break',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id    | started
          today       | 2024-06-01
          tomorrow    | 2024-06-01
          last-day    | 2024-06-01
          left        | 2024-06-01
          short-break | 2024-06-01`,
        episode: `
          child_id    | started    | ended      | short_break | distance_miles | in_out
          today       | 2025-03-31 |            | false       | 30             | OUT
          tomorrow    | 2025-04-01 |            | false       | 30             | OUT
          last-day    | 2024-06-01 | 2025-04-01 | false       | 30             | OUT
          left        | 2024-06-01 | 2025-03-31 | false       | 30             | OUT
          short-break | 2024-06-01 |            | true        | 30             | OUT`
      },
      gives: { numerator: 2, denominator: 5 }
    },
    {
      title: 'more than 20 miles and outside the boundary, both; what is not known does not count',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id    | started
          further     | 2024-06-01
          twenty      | 2024-06-01
          inside      | 2024-06-01
          no-distance | 2024-06-01
          no-boundary | 2024-06-01`,
        episode: `
          child_id    | started    | short_break | distance_miles | in_out
          further     | 2024-06-01 | false       | 20.1           | OUT
          twenty      | 2024-06-01 | false       | 20             | OUT
          inside      | 2024-06-01 | false       | 25             | IN
          no-distance | 2024-06-01 | false       |                | OUT
          no-boundary | 2024-06-01 | false       | 25             |`
      },
      gives: { numerator: 1, denominator: 5 }
    },
    {
      title: 'where distance and boundary are known for no child there is no figure',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id    | started
          no-distance | 2024-06-01
          no-boundary | 2024-06-01`,
        episode: `
          child_id    | started    | short_break | distance_miles | in_out
          no-distance | 2024-06-01 | false       |                | OUT
          no-boundary | 2024-06-01 | false       | 25             |`
      },
      gives: { numerator: 0, denominator: 0 }
    }
  ]
})
