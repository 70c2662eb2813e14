import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { LOCAL_AUTHORITY_INTERACTIVE_TOOL } from './parts/laid-down-in.js'
import { openOn } from './twin/open-on.js'

export default indicator({
  id: 'PL02',
  title: 'Long-term stability: same placement for two years or more (%)',
  why: 'Children who have been in care for years need to know that the home they are in is theirs to stay in.',
  unit: 'percent',
  better: 'higher',
  numerator:
    'of them, those in one placement for two years or more, or placed for adoption and there and in the placement before it for two years together',
  denominator:
    'children looked after on the day who are under 16 and have been so without a break for two and a half years',
  exclusions: 'Series of short breaks (legal status V3 or V4), and young people from their 16th birthday.',
  lookback: 30,
  feeds: { ssda903: 'any day', ssd: 'any day' },
  source: LOCAL_AUTHORITY_INTERACTIVE_TOOL,
  published: 'LAC_LongStable%',
  note: 'A change of status with the same carer, and a temporary stay with a return, do not break a placement. A child with no date of birth recorded is taken to be under 16. The sources must reach back two and a half years.',
  cohort: sql`
    select d.day, l.authority, l.child_id, cast(null as text) as event,
           exists (select 1 from placement p
                   where p.authority = l.authority and p.child_id = l.child_id and not p.temporary
                     and p.started <= d.day and (p.ended is null or p.ended > d.day)
                     and p.two_years_on_with_previous <= d.day) as counts
    from day d
    join looked_after l on l.thirty_months_on <= d.day and (l.ended is null or l.ended > d.day)
      and (l.turns_16 is null or l.turns_16 > d.day)`,
  twin: ({ looked_after, placement }, day) =>
    looked_after
      .filter(openOn(day))
      .filter(child => child.thirty_months_on <= day && !(child.turns_16 !== null && child.turns_16 <= day))
      .map(({ child_id }) => {
        const homes = placement.filter(each => each.child_id === child_id && !each.temporary).filter(openOn(day))
        return { child_id, event: null, counts: homes.some(home => home.two_years_on_with_previous <= day) }
      }),
  examples: [
    {
      title: 'two and a half years are reached on the day, and the child is still looked after',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id | started    | ended      | thirty_months_on
          reached  | 2022-09-30 |            | 2025-03-31
          not-yet  | 2022-10-01 |            | 2025-04-01
          last-day | 2020-01-01 | 2025-04-01 | 2022-07-01
          left     | 2020-01-01 | 2025-03-31 | 2022-07-01`
      },
      gives: { numerator: 0, denominator: 2 }
    },
    {
      title: 'a child is under 16 until the day before the birthday, or where none is recorded',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id | started    | thirty_months_on | turns_16
          tomorrow | 2020-01-01 | 2022-07-01       | 2025-04-01
          today    | 2020-01-01 | 2022-07-01       | 2025-03-31
          unknown  | 2020-01-01 | 2022-07-01       |`
      },
      gives: { numerator: 0, denominator: 2 }
    },
    {
      title:
        'two years in the placement are reached on the day, with the one before it where the child is to be adopted',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id | started    | thirty_months_on
          reached  | 2020-01-01 | 2022-07-01
          not-yet  | 2020-01-01 | 2022-07-01
          together | 2020-01-01 | 2022-07-01`,
        placement: `
          child_id | placement_id | started    | temporary | two_years_on | two_years_on_with_previous
          reached  | 1            | 2023-03-31 | false     | 2025-03-31   | 2025-03-31
          not-yet  | 2            | 2023-04-01 | false     | 2025-04-01   | 2025-04-01
          together | 3            | 2025-03-31 | false     | 2027-03-31   | 2025-02-01`
      },
      gives: { numerator: 2, denominator: 3 }
    },
    {
      title: 'the placement is the one the child is in on the day, and no temporary stay',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id  | started    | thirty_months_on
          last-day  | 2020-01-01 | 2022-07-01
          moved     | 2020-01-01 | 2022-07-01
          moves     | 2020-01-01 | 2022-07-01
          temporary | 2020-01-01 | 2022-07-01`,
        placement: `
          child_id  | placement_id | started    | ended      | temporary | two_years_on_with_previous
          last-day  | 1            | 2020-01-01 | 2025-04-01 | false     | 2022-01-01
          moved     | 2            | 2020-01-01 | 2025-03-31 | false     | 2022-01-01
          moves     | 3            | 2025-04-01 |            | false     | 2022-01-01
          temporary | 4            | 2020-01-01 |            | true      | 2022-01-01`
      },
      gives: { numerator: 1, denominator: 4 }
    }
  ]
})
