import { daysBetween } from '../domain/day.js'
import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { adopted } from './parts/adopted.js'
import { CHILDREN_LOOKED_AFTER_STATISTICS } from './parts/laid-down-in.js'
import { adoptionsInThreeYears } from './twin/adoptions.js'

export default indicator({
  id: 'AD03',
  title: 'A10: average days from entering care to moving in with adoptive family',
  why: 'For a small child every month without a settled family is a large part of life. The threshold is 14 months, 426 days.',
  unit: 'days',
  better: 'lower',
  numerator: 'days from coming into care to moving in with the family that adopted, added up',
  denominator: 'children adopted in the thirty-six months to the day, whose dates are known',
  exclusions: 'Adoptions with either day missing, or with the move before coming into care.',
  lookback: 36,
  feeds: { ssda903: 'any day', ssd: 'any day', annex_a: 'any day' },
  source: CHILDREN_LOOKED_AFTER_STATISTICS,
  note: 'Where the foster carer adopted, the clock stops on the day the child moved in to be fostered. Annex A does not give that day and gives the day of being placed for adoption instead, so its figure is longer. The sum over three years is divided by the children of three years; it is no mean of yearly means. From SSDA903 the day of coming into care is known only as far back as the returns loaded: load those of the years before too. A child with two decisions is one adoption, with the dates of the last decision before the order.',
  cohort: sql`
    with
    ${adopted}
    select d.day, a.authority, a.child_id, a.event, true as counts,
           cast(a.moved_in - a.entered_care as double precision) as amount
    from day d
    join adopted a on a.ordered >= d.w36_start and a.ordered <= d.day and a.moved_in >= a.entered_care`,
  twin: ({ adoption }, day) =>
    adoptionsInThreeYears(adoption, day).flatMap(({ child_id, ordered, entered_care, placed, foster_carer_placed }) => {
      const movedIn = foster_carer_placed ?? placed
      if (entered_care === null || movedIn === null) return []
      const amount = daysBetween(entered_care, movedIn)
      return amount < 0 ? [] : [{ child_id, event: ordered, counts: true, amount }]
    }),
  examples: [
    {
      title: 'the order was made in the three years from 1 April to 31 March, both included',
      asAt: '2025-03-31',
      given: {
        adoption: `
          child_id | decided    | entered_care | placed     | ordered
          before   | 2021-03-01 | 2021-01-01   | 2021-01-11 | 2022-03-31
          first    | 2021-03-01 | 2021-01-01   | 2021-01-11 | 2022-04-01
          last     | 2024-03-01 | 2024-01-01   | 2024-01-21 | 2025-03-31
          after    | 2024-03-01 | 2024-01-01   | 2024-01-11 | 2025-04-01
          waiting  | 2024-03-01 | 2024-01-01   | 2024-01-11 |`
      },
      gives: { numerator: 2, denominator: 2, amount: 30 }
    },
    {
      title: 'where the foster carer adopts, the clock stops when the child moves in to be fostered',
      asAt: '2025-03-31',
      given: {
        adoption: `
          child_id | decided    | entered_care | foster_carer_placed | placed     | ordered
          fostered | 2023-03-01 | 2023-01-01   | 2023-01-31          | 2023-12-01 | 2024-06-01`
      },
      gives: { numerator: 1, denominator: 1, amount: 30 }
    },
    {
      title: 'moving in on the day of coming into care is no days; the day before, or with a day missing, is left out',
      asAt: '2025-03-31',
      given: {
        adoption: `
          child_id   | decided    | entered_care | placed     | ordered
          same-day   | 2023-03-01 | 2023-01-01   | 2023-01-01 | 2024-06-01
          day-before | 2023-03-01 | 2023-01-01   | 2022-12-31 | 2024-06-01
          no-entry   | 2023-03-01 |              | 2023-06-01 | 2024-06-01
          no-move    | 2023-03-01 | 2023-01-01   |            | 2024-06-01`
      },
      gives: { numerator: 1, denominator: 1, amount: 0 }
    },
    {
      title: 'a second decision for the child is the one that led to the order; an earlier adoption is another',
      asAt: '2025-03-31',
      given: {
        adoption: `
          child_id | decided    | entered_care | placed     | ordered
          twice    | 2023-03-01 | 2023-01-01   | 2023-01-11 | 2024-06-01
          twice    | 2023-09-01 | 2023-01-01   | 2023-01-31 | 2024-06-01
          again    | 2022-03-01 | 2022-01-01   | 2022-01-06 | 2022-06-01
          again    | 2024-03-01 | 2024-01-01   | 2024-01-06 | 2024-06-01`
      },
      gives: { numerator: 3, denominator: 3, amount: 40 }
    }
  ]
})
