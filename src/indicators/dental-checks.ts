import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { LOCAL_AUTHORITY_INTERACTIVE_TOOL } from './parts/laid-down-in.js'
import { HEALTH_IN_THE_SOURCES, lookedAfterAllYear, TWO_ALL_YEAR } from './parts/looked-after-all-year.js'
import { inMonthsTo } from './twin/in-months-to.js'
import { lookedAfterAllYear as allYear } from './twin/looked-after-all-year.js'

export default indicator({
  id: 'HE04',
  title: 'Dental checks in the last 12 months (%)',
  why: 'Any parent would take a child to the dentist. It is a plain test of whether the council does.',
  unit: 'percent',
  better: 'higher',
  numerator: 'of them, those whose teeth were checked by a dentist in the twelve months to the day',
  denominator: 'children looked after on the day who have been so without a break for the twelve months to it',
  lookback: 12,
  feeds: { ssda903: 'year end', ssd: 'any day', annex_a: 'extract day' },
  source: LOCAL_AUTHORITY_INTERACTIVE_TOOL,
  published: 'LACDental%',
  note: `Children of every age are in it, and a check declined counts as not done. Some councils count all children looked after, which gives another figure. ${HEALTH_IN_THE_SOURCES}`,
  cohort: sql`
    with
    flagged as (
      select authority, child_id, period_year, bool_or(status = 'completed') as checked
      from health
      where event_type = 'dental' and period_year is not null
      group by authority, child_id, period_year
    ),
    checked as (
      select distinct d.day, h.authority, h.child_id
      from day d
      join health h on h.event_date >= d.w12_start and h.event_date <= d.day
      where h.event_type = 'dental' and h.status = 'completed'
    )
    select d.day, l.authority, l.child_id, cast(null as text) as event,
           coalesce(f.checked, c.child_id is not null) as counts
    from day d
    join ${lookedAfterAllYear}
    left join flagged f on f.authority = l.authority and f.child_id = l.child_id and f.period_year = d.return_year
    left join checked c on c.authority = l.authority and c.child_id = l.child_id and c.day = d.day`,
  twin: ({ looked_after, health }, day) =>
    allYear(looked_after, day).map(({ child_id }) => {
      const own = health.filter(each => each.child_id === child_id && each.event_type === 'dental')
      const flags = day.endsWith('-03-31') ? own.filter(each => each.period_year === Number(day.slice(0, 4))) : []
      const told = flags.length > 0 ? flags : own.filter(each => inMonthsTo(day, 12)(each.event_date))
      return { child_id, event: null, counts: told.some(each => each.status === 'completed') }
    }),
  examples: [
    {
      title: 'looked after since 1 April, or before, and still on 31 March',
      asAt: '2025-03-31',
      given: { looked_after: TWO_ALL_YEAR },
      gives: { numerator: 0, denominator: 2 }
    },
    {
      title: 'checked from 1 April to 31 March, both included, and not declined',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id | started
          before   | 2020-01-01
          first    | 2020-01-01
          last     | 2020-01-01
          after    | 2020-01-01
          declined | 2020-01-01
          health   | 2020-01-01`,
        health: `
          child_id | event_type | event_date | status
          before   | dental     | 2024-03-31 | completed
          first    | dental     | 2024-04-01 | completed
          last     | dental     | 2025-03-31 | completed
          after    | dental     | 2025-04-01 | completed
          declined | dental     | 2024-09-01 | refused
          health   | rha        | 2024-09-01 | completed`
      },
      gives: { numerator: 2, denominator: 6 }
    },
    {
      title: 'on a 31 March the flag of that year decides, for a child who has one',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id  | started
          flagged   | 2020-01-01
          not-done  | 2020-01-01
          last-year | 2020-01-01
          dated     | 2020-01-01`,
        health: `
          child_id  | event_type | event_date | period_year | status
          flagged   | dental     |            | 2025        | completed
          not-done  | dental     |            | 2025        | not_up_to_date
          not-done  | dental     | 2024-09-01 |             | completed
          last-year | dental     |            | 2024        | completed
          dated     | dental     | 2024-09-01 |             | completed`
      },
      gives: { numerator: 2, denominator: 4 }
    },
    {
      title: 'on another day the flag says nothing',
      asAt: '2025-02-28',
      given: {
        looked_after: `
          child_id | started
          flagged  | 2020-01-01`,
        health: `
          child_id | event_type | period_year | status
          flagged  | dental     | 2025        | completed`
      },
      gives: { numerator: 0, denominator: 1 }
    }
  ]
})
