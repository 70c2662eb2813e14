import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { LOCAL_AUTHORITY_INTERACTIVE_TOOL } from './parts/laid-down-in.js'
import { HEALTH_IN_THE_SOURCES, lookedAfterAllYear, TWO_ALL_YEAR } from './parts/looked-after-all-year.js'
import { inMonthsTo } from './twin/in-months-to.js'
import { lookedAfterAllYear as allYear } from './twin/looked-after-all-year.js'

export default indicator({
  id: 'HE02',
  title: 'Health assessments up to date, published convention (%)',
  why: 'Children in care often come with health needs nobody has met. The assessment is how the council finds out.',
  unit: 'percent',
  better: 'higher',
  numerator:
    'of them, those with a health assessment in the twelve months to the day; under 5, two, the later in the last six months',
  denominator: 'children looked after on the day who have been so without a break for the twelve months to it',
  lookback: 12,
  feeds: { ssda903: 'year end', ssd: 'any day' },
  source: LOCAL_AUTHORITY_INTERACTIVE_TOOL,
  published: 'LACHealth%',
  note: `A refused assessment counts as not done. A child with no date of birth recorded is held to what is asked of those aged 5 and over; two assessments on one day are one. ${HEALTH_IN_THE_SOURCES} Annex A tells only of the latest assessment, so it cannot show the two of a child under 5 and does not feed this figure.`,
  cohort: sql`
    with
    flagged as (
      select authority, child_id, period_year, bool_or(status = 'completed') as up_to_date
      from health
      where event_type = 'rha' and period_year is not null
      group by authority, child_id, period_year
    ),
    assessed as (
      select d.day, h.authority, h.child_id, min(h.event_date) as earliest, max(h.event_date) as latest
      from day d
      join health h on h.event_date >= d.w12_start and h.event_date <= d.day
      where h.event_type = 'rha' and h.status = 'completed'
      group by d.day, h.authority, h.child_id
    )
    select d.day, l.authority, l.child_id, cast(null as text) as event,
           coalesce(
             f.up_to_date,
             case when l.turns_5 > d.day then a.earliest < a.latest and a.latest >= d.w6_start else a.latest is not null end,
             false
           ) as counts
    from day d
    join ${lookedAfterAllYear}
    left join flagged f on f.authority = l.authority and f.child_id = l.child_id and f.period_year = d.return_year
    left join assessed a on a.authority = l.authority and a.child_id = l.child_id and a.day = d.day`,
  twin: ({ looked_after, health }, day) =>
    allYear(looked_after, day).map(({ child_id, turns_5 }) => {
      const own = health.filter(each => each.child_id === child_id && each.event_type === 'rha')
      const flags = day.endsWith('-03-31') ? own.filter(each => each.period_year === Number(day.slice(0, 4))) : []
      if (flags.length > 0) return { child_id, event: null, counts: flags.some(each => each.status === 'completed') }
      const done = own.filter(each => each.status === 'completed').map(each => each.event_date)
      const inYear = new Set(done.filter(inMonthsTo(day, 12)))
      const underFive = turns_5 !== null && day < turns_5
      const enough = underFive ? inYear.size >= 2 && done.some(inMonthsTo(day, 6)) : inYear.size > 0
      return { child_id, event: null, counts: enough }
    }),
  examples: [
    {
      title: 'looked after since 1 April, or before, and still on 31 March',
      asAt: '2025-03-31',
      given: { looked_after: TWO_ALL_YEAR },
      gives: { numerator: 0, denominator: 2 }
    },
    {
      title: 'one assessment from 1 April to 31 March is enough from the fifth birthday, and where none is recorded',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id | started    | turns_5
          before   | 2020-01-01 | 2025-03-31
          first    | 2020-01-01 | 2025-03-31
          last     | 2020-01-01 |
          after    | 2020-01-01 | 2025-03-31
          under-5  | 2020-01-01 | 2025-04-01`,
        health: `
          child_id | event_type | event_date | status
          before   | rha        | 2024-03-31 | completed
          first    | rha        | 2024-04-01 | completed
          last     | rha        | 2025-03-31 | completed
          after    | rha        | 2025-04-01 | completed
          under-5  | rha        | 2025-01-10 | completed`
      },
      gives: { numerator: 2, denominator: 5 }
    },
    {
      title: 'under 5, two assessments on different days, the later from 1 October',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id | started    | turns_5
          october  | 2020-01-01 | 2027-01-01
          earlier  | 2020-01-01 | 2027-01-01
          same-day | 2020-01-01 | 2027-01-01
          three    | 2020-01-01 | 2027-01-01`,
        health: `
          child_id | event_type | event_date | status
          october  | rha        | 2024-05-01 | completed
          october  | rha        | 2024-10-01 | completed
          earlier  | rha        | 2024-05-01 | completed
          earlier  | rha        | 2024-09-30 | completed
          same-day | rha        | 2024-11-01 | completed
          same-day | rha        | 2024-11-01 | completed
          three    | rha        | 2024-05-01 | completed
          three    | rha        | 2024-08-01 | completed
          three    | rha        | 2024-12-01 | completed`
      },
      gives: { numerator: 2, denominator: 4 }
    },
    {
      title: 'a refused assessment is not done, nor is one of another kind',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id | started
          refused  | 2020-01-01
          dentist  | 2020-01-01`,
        health: `
          child_id | event_type | event_date | status
          refused  | rha        | 2024-09-01 | refused
          dentist  | dental     | 2024-09-01 | completed`
      },
      gives: { numerator: 0, denominator: 2 }
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
          flagged   | rha        |            | 2025        | completed
          not-done  | rha        |            | 2025        | not_up_to_date
          not-done  | rha        | 2024-09-01 |             | completed
          last-year | rha        |            | 2024        | completed
          dated     | rha        | 2024-09-01 |             | completed`
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
          flagged  | rha        | 2025        | completed`
      },
      gives: { numerator: 0, denominator: 1 }
    }
  ]
})
