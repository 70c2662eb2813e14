import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { LOCAL_AUTHORITY_INTERACTIVE_TOOL } from './parts/laid-down-in.js'
import { inMonthsTo } from './twin/in-months-to.js'

export default indicator({
  id: 'AD01',
  title: 'Adoption orders granted',
  why: 'Each order is a child who has left care for a family of their own, for life.',
  unit: 'count',
  better: 'higher',
  numerator: 'children adopted in the twelve months to the day, each once',
  denominator: null,
  lookback: 12,
  feeds: { ssda903: 'any day', ssd: 'any day', annex_a: 'any day' },
  source: LOCAL_AUTHORITY_INTERACTIVE_TOOL,
  published: 'No_of LAC Adopted',
  note: 'A child is adopted on the day of the order, or on the day they left care as adopted (E11 or E12), whichever a source tells; where they differ, either in the twelve months is enough.',
  cohort: sql`
    with
    adopted as (
      select authority, child_id, ordered as adopted_on from adoption
      union all
      select authority, child_id, ended from period_of_care where end_reason in ('E11', 'E12')
    )
    select distinct d.day, a.authority, a.child_id, cast(null as text) as event, true as counts
    from day d
    join adopted a on a.adopted_on >= d.w12_start and a.adopted_on <= d.day`,
  twin: ({ adoption, period_of_care }, day) => {
    const inYear = inMonthsTo(day, 12)
    const ordered = adoption.filter(each => inYear(each.ordered))
    const leftAdopted = period_of_care.filter(
      period => inYear(period.ended) && (period.end_reason === 'E11' || period.end_reason === 'E12')
    )
    const adopted = new Set([...ordered, ...leftAdopted].map(each => each.child_id))
    return [...adopted].map(child_id => ({ child_id, event: null, counts: true }))
  },
  examples: [
    {
      title: 'the order was made from 1 April to 31 March, both included',
      asAt: '2025-03-31',
      given: {
        adoption: `
          child_id | decided    | ordered
          before   | 2023-01-10 | 2024-03-31
          first    | 2023-01-10 | 2024-04-01
          last     | 2023-01-10 | 2025-03-31
          after    | 2023-01-10 | 2025-04-01
          waiting  | 2023-01-10 |`
      },
      gives: { numerator: 2 }
    },
    {
      title: 'a child who left care as adopted counts, once, and no other who left',
      asAt: '2025-03-31',
      given: {
        adoption: `
          child_id | decided    | ordered
          both     | 2023-01-10 | 2024-09-03`,
        period_of_care: `
          child_id  | period_id | started    | ended      | end_reason
          both      | 1         | 2022-06-01 | 2024-09-01 | E11
          consent   | 2         | 2022-06-01 | 2024-09-01 | E12
          guardian  | 3         | 2022-06-01 | 2024-09-01 | E45`
      },
      gives: { numerator: 2 }
    }
  ]
})
