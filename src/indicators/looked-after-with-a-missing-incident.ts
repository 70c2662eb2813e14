import { addDays, type Day } from '../domain/day.js'
import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { LOCAL_AUTHORITY_INTERACTIVE_TOOL } from './parts/laid-down-in.js'
import { inMonthsTo } from './twin/in-months-to.js'
import { openOn } from './twin/open-on.js'

export default indicator({
  id: 'MS01',
  title: 'Children looked after with a missing incident (%)',
  why: 'A child who goes missing may be in danger, or running from something. Every time is a question to be asked.',
  unit: 'percent',
  better: 'lower',
  numerator: 'of them, those missing from care at some time in those twelve months',
  denominator: 'children looked after on any day of the twelve months to the day',
  exclusions: 'Being away from placement without authorisation, where the child is known to be, and short breaks.',
  lookback: 12,
  feeds: { ssda903: 'any day', ssd: 'any day' },
  source: LOCAL_AUTHORITY_INTERACTIVE_TOOL,
  published: 'Children_missing',
  note: 'An incident still open on the first day of the twelve months is in it, and so is one that ended that day; one with no return recorded is taken to be still open, and one whose return is recorded as before it began counts by the day it began. Many councils record being away as missing, so missing comes out too high and away too low: about 11% and 32% in 2023. Annex A gives only a number of incidents for each child, so it does not feed this figure.',
  cohort: sql`
    with
    looked_after_in_year as (
      select distinct d.day, d.w12_start, l.authority, l.child_id
      from day d
      join looked_after l on l.started <= d.day
        and (l.ended is null or (l.ended > d.w12_start and l.ended > l.started))
    )
    select y.day, y.authority, y.child_id, cast(null as text) as event,
           exists (select 1 from missing_episode m
                   where m.authority = y.authority and m.child_id = y.child_id and m.absence_type = 'M' and m.from_care
                     and m.missing_from <= y.day
                     and (m.missing_from >= y.w12_start or m.returned_at is null or m.returned_at >= y.w12_start)) as counts
    from looked_after_in_year y`,
  twin: ({ looked_after, missing_episode }, day) => {
    const year: Day[] = []
    for (let each = day; inMonthsTo(day, 12)(each); each = addDays(each, -1)) year.push(each)
    const children = looked_after.filter(period => year.some(each => openOn(each)(period))).map(each => each.child_id)
    return [...new Set(children)].map(child_id => {
      const own = missing_episode.filter(each => each.child_id === child_id && each.from_care)
      const wasMissing = own
        .filter(each => each.absence_type === 'M')
        .some(({ missing_from, returned_at }) =>
          year.some(on => on === missing_from || (missing_from <= on && (returned_at === null || on <= returned_at)))
        )
      return { child_id, event: null, counts: wasMissing }
    })
  },
  examples: [
    {
      title: 'looked after on any day from 1 April to 31 March, each child once',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id  | period_id | started    | ended
          last-day  | 1         | 2025-03-31 |
          tomorrow  | 2         | 2025-04-01 |
          first-day | 3         | 2023-06-01 | 2024-04-02
          left      | 4         | 2023-06-01 | 2024-04-01
          no-day    | 5         | 2024-09-01 | 2024-09-01
          twice     | 6         | 2024-06-01 | 2024-07-01
          twice     | 7         | 2024-09-01 | 2024-10-01`
      },
      gives: { numerator: 0, denominator: 3 }
    },
    {
      title: 'missing on any day from 1 April to 31 March, or not known to have returned',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id  | started
          first-day | 2023-06-01
          returned  | 2023-06-01
          last-day  | 2023-06-01
          tomorrow  | 2023-06-01
          open      | 2023-06-01
          mistake   | 2023-06-01
          earlier   | 2023-06-01`,
        missing_episode: `
          child_id  | absence_type | missing_from | returned_at | from_care
          first-day | M            | 2024-03-30   | 2024-04-01  | true
          returned  | M            | 2024-03-30   | 2024-03-31  | true
          last-day  | M            | 2025-03-31   |             | true
          tomorrow  | M            | 2025-04-01   | 2025-04-02  | true
          open      | M            | 2024-03-30   |             | true
          mistake   | M            | 2024-04-01   | 2024-03-01  | true
          earlier   | M            | 2024-03-31   | 2024-03-01  | true`
      },
      gives: { numerator: 4, denominator: 7 }
    },
    {
      title: 'being away without authorisation does not count, nor going missing before coming into care',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id | started
          away     | 2023-06-01
          earlier  | 2024-12-01`,
        missing_episode: `
          child_id | absence_type | missing_from | returned_at | from_care
          away     | A            | 2024-09-01   | 2024-09-02  | true
          earlier  | M            | 2024-09-01   | 2024-09-02  | false`
      },
      gives: { numerator: 0, denominator: 2 }
    }
  ]
})
