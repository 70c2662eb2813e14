import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { CHILDREN_LOOKED_AFTER_RETURN } from './parts/laid-down-in.js'
import { lookedAfterOnTheDay, TWO_LOOKED_AFTER } from './parts/looked-after-on-the-day.js'
import { inMonthsTo } from './twin/in-months-to.js'
import { openOn } from './twin/open-on.js'

const UNPLANNED: readonly (string | null)[] = ['ALLEG', 'STAND', 'APPRR', 'CREQB', 'CREQO', 'CHILD']

export default indicator({
  id: 'PL03',
  title: 'Placement breakdowns in 12 months (%)',
  why: 'A home that ends suddenly is a loss for the child. Each one asks whether the match and the support were right.',
  unit: 'percent',
  better: 'lower',
  numerator: 'of them, those with a placement that ended in an unplanned way in the twelve months to the day',
  denominator: 'children looked after on the day',
  exclusions: 'Series of short breaks (legal status V3 or V4), and moves that were planned.',
  among: { of: 'CL01', cohort: {}, counts: null },
  lookback: 12,
  feeds: { ssda903: 'any day', ssd: 'any day' },
  source: CHILDREN_LOOKED_AFTER_RETURN,
  note: "A local measure. Unplanned is taken to be an allegation, a concern about standards of care, approval removed, or an end asked for by the carer or the child; a change of care plan, a provider's closure, an end asked for by an authority, a change of status, custody and other reasons are not. Councils differ in how much they put down to other reasons. Only children still looked after on the day are in it.",
  cohort: sql`
    select d.day, l.authority, l.child_id, cast(null as text) as event,
           exists (select 1 from episode e
                   where e.authority = l.authority and e.child_id = l.child_id and not e.short_break
                     and e.ended >= d.w12_start and e.ended <= d.day
                     and e.placement_change_reason in ('ALLEG', 'STAND', 'APPRR', 'CREQB', 'CREQO', 'CHILD')) as counts
    from day d
    join ${lookedAfterOnTheDay}`,
  twin: ({ looked_after, episode }, day) => {
    const brokenDown = episode
      .filter(each => !each.short_break && UNPLANNED.includes(each.placement_change_reason))
      .filter(each => inMonthsTo(day, 12)(each.ended))
    return looked_after
      .filter(openOn(day))
      .map(({ child_id }) => ({ child_id, event: null, counts: brokenDown.some(each => each.child_id === child_id) }))
  },
  examples: [
    {
      title: 'only children looked after on the day are in it',
      asAt: '2025-03-31',
      given: {
        looked_after: TWO_LOOKED_AFTER,
        episode: `
          child_id | started    | ended      | short_break | placement_change_reason
          last-day | 2024-06-01 | 2025-01-10 | false       | CHILD
          left     | 2024-06-01 | 2025-01-10 | false       | CHILD`
      },
      gives: { numerator: 1, denominator: 2 }
    },
    {
      title: 'the placement ended from 1 April to 31 March, both included',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id | started
          before   | 2023-06-01
          first    | 2023-06-01
          last     | 2023-06-01
          after    | 2023-06-01`,
        episode: `
          child_id | started    | ended      | short_break | placement_change_reason
          before   | 2023-06-01 | 2024-03-31 | false       | CREQB
          first    | 2023-06-01 | 2024-04-01 | false       | CREQB
          last     | 2023-06-01 | 2025-03-31 | false       | ALLEG
          after    | 2023-06-01 | 2025-04-01 | false       | CREQB`
      },
      gives: { numerator: 2, denominator: 4 }
    },
    {
      title: 'a planned end does not count, nor one with no reason, nor that of a short break',
      asAt: '2025-03-31',
      given: {
        looked_after: `
          child_id    | started
          planned     | 2023-06-01
          none        | 2023-06-01
          short-break | 2023-06-01
          standards   | 2023-06-01`,
        episode: `
          child_id    | started    | ended      | short_break | placement_change_reason
          planned     | 2023-06-01 | 2024-09-01 | false       | CARPL
          none        | 2023-06-01 | 2024-09-01 | false       |
          short-break | 2023-06-01 | 2024-09-01 | true        | STAND
          standards   | 2023-06-01 | 2024-09-01 | false       | STAND`
      },
      gives: { numerator: 1, denominator: 4 }
    }
  ]
})
