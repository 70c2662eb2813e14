import { daysBetween } from '../domain/day.js'
import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { adopted } from './parts/adopted.js'
import { ADOPTION_SCORECARD_A2 } from './parts/laid-down-in.js'
import { adoptionsInThreeYears } from './twin/adoptions.js'

export default indicator({
  id: 'AD04',
  title: 'A2: average days from placement order to match',
  why: 'Once a court has agreed, finding the family is in the hands of the council and its agency. The threshold is 121 days.',
  unit: 'days',
  better: 'lower',
  numerator: 'days from the placement order to being matched with a family, added up',
  denominator: 'children adopted in the thirty-six months to the day who had a placement order before they were placed',
  exclusions: 'Adoptions without a placement order, with no match recorded, or placed before the order.',
  lookback: 36,
  feeds: { ssda903: 'any day', ssd: 'any day', annex_a: 'any day' },
  source: ADOPTION_SCORECARD_A2,
  note: 'A match made before the order counts as no days. Freeing orders, which came before placement orders, count as placement orders where SSDA903 holds them. The sum over three years is divided by the children of three years. The published scorecard uses what was sent and signed off at the time: for that, ask for the figure as known at that day.',
  cohort: sql`
    with
    ${adopted}
    select d.day, a.authority, a.child_id, a.event, true as counts,
           cast(greatest(a.matched - a.placement_order, 0) as double precision) as amount
    from day d
    join adopted a on a.ordered >= d.w36_start and a.ordered <= d.day
      and a.placement_order is not null and a.matched is not null
      and (a.placed is null or a.placed >= a.placement_order)`,
  twin: ({ adoption }, day) =>
    adoptionsInThreeYears(adoption, day).flatMap(({ child_id, ordered, placement_order, matched, placed }) => {
      if (placement_order === null || matched === null) return []
      if (placed !== null && placed < placement_order) return []
      const amount = matched < placement_order ? 0 : daysBetween(placement_order, matched)
      return [{ child_id, event: ordered, counts: true, amount }]
    }),
  examples: [
    {
      title: 'the order of adoption was made in the three years from 1 April to 31 March, both included',
      asAt: '2025-03-31',
      given: {
        adoption: `
          child_id | decided    | placement_order | matched    | placed     | ordered
          before   | 2021-03-01 | 2021-04-01      | 2021-04-11 | 2021-06-01 | 2022-03-31
          first    | 2021-03-01 | 2021-04-01      | 2021-04-11 | 2021-06-01 | 2022-04-01
          last     | 2024-03-01 | 2024-04-01      | 2024-04-21 | 2024-06-01 | 2025-03-31
          after    | 2024-03-01 | 2024-04-01      | 2024-04-11 | 2024-06-01 | 2025-04-01
          waiting  | 2024-03-01 | 2024-04-01      | 2024-04-11 | 2024-06-01 |`
      },
      gives: { numerator: 2, denominator: 2, amount: 30 }
    },
    {
      title: 'a match before the order is no days; no order or no match is left out',
      asAt: '2025-03-31',
      given: {
        adoption: `
          child_id | decided    | placement_order | matched    | placed     | ordered
          early    | 2023-03-01 | 2023-06-01      | 2023-05-01 | 2023-07-01 | 2024-06-01
          later    | 2023-03-01 | 2023-06-01      | 2023-06-13 |            | 2024-06-01
          no-order | 2023-03-01 |                 | 2023-05-01 | 2023-07-01 | 2024-06-01
          no-match | 2023-03-01 | 2023-06-01      |            | 2023-07-01 | 2024-06-01`
      },
      gives: { numerator: 2, denominator: 2, amount: 12 }
    },
    {
      title: 'placed on the day of the order is in it, placed the day before is not',
      asAt: '2025-03-31',
      given: {
        adoption: `
          child_id   | decided    | placement_order | matched    | placed     | ordered
          same-day   | 2023-03-01 | 2023-06-01      | 2023-06-08 | 2023-06-01 | 2024-06-01
          day-before | 2023-03-01 | 2023-06-01      | 2023-06-08 | 2023-05-31 | 2024-06-01`
      },
      gives: { numerator: 1, denominator: 1, amount: 7 }
    },
    {
      title: 'a second decision for the child is the one that led to the order',
      asAt: '2025-03-31',
      given: {
        adoption: `
          child_id | decided    | placement_order | matched    | placed     | ordered
          twice    | 2023-03-01 | 2023-06-01      | 2023-06-08 | 2023-07-01 | 2024-06-01
          twice    | 2023-09-01 | 2023-06-01      | 2023-06-11 | 2023-07-01 | 2024-06-01`
      },
      gives: { numerator: 1, denominator: 1, amount: 10 }
    }
  ]
})
