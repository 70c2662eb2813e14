import { sql } from '../lake/sql.js'
import { indicator } from './indicator.js'
import { LOCAL_AUTHORITY_INTERACTIVE_TOOL } from './parts/laid-down-in.js'
import { inMonthsTo } from './twin/in-months-to.js'

const SPECIAL_GUARDIANSHIP: readonly (string | null)[] = ['E43', 'E44', 'E45', 'E46', 'E47', 'E48']

export default indicator({
  id: 'PM02',
  title: 'Special guardianship orders granted',
  why: 'A special guardianship order gives a child a family for good, most often their own, without the council as parent.',
  unit: 'count',
  better: 'neither',
  numerator: 'times a child left care under a special guardianship order in the twelve months to the day',
  denominator: null,
  lookback: 12,
  feeds: { ssda903: 'any day', ssd: 'any day', annex_a: 'any day' },
  source: LOCAL_AUTHORITY_INTERACTIVE_TOOL,
  published: 'LAC_ceased_SGO',
  note: 'Orders for children who were looked after, by the reason they left care (E45 to E48, and E43 and E44 before them). Orders for children who were not looked after are in none of the sources, so a council that counts those too has a higher number.',
  cohort: sql`
    select d.day, p.authority, p.child_id, p.period_id as event, true as counts
    from day d
    join period_of_care p on p.ended >= d.w12_start and p.ended <= d.day
      and p.end_reason in ('E43', 'E44', 'E45', 'E46', 'E47', 'E48')`,
  twin: ({ period_of_care }, day) =>
    period_of_care
      .filter(period => SPECIAL_GUARDIANSHIP.includes(period.end_reason) && inMonthsTo(day, 12)(period.ended))
      .map(({ child_id, period_id }) => ({ child_id, event: period_id, counts: true })),
  examples: [
    {
      title: 'the twelve months run from 1 April to 31 March, both included',
      asAt: '2025-03-31',
      given: {
        period_of_care: `
          child_id | period_id | started    | ended      | end_reason
          before   | 1         | 2023-06-01 | 2024-03-31 | E45
          first    | 2         | 2023-06-01 | 2024-04-01 | E45
          last     | 3         | 2023-06-01 | 2025-03-31 | E48
          after    | 4         | 2023-06-01 | 2025-04-01 | E45`
      },
      gives: { numerator: 2 }
    },
    {
      title: 'the earlier codes count, other ways out of care do not',
      asAt: '2025-03-31',
      given: {
        period_of_care: `
          child_id  | period_id | started    | ended      | end_reason
          earlier   | 1         | 2023-06-01 | 2024-09-01 | E43
          home      | 2         | 2023-06-01 | 2024-09-01 | E4A
          residence | 3         | 2023-06-01 | 2024-09-01 | E41
          unknown   | 4         | 2023-06-01 | 2024-09-01 |`
      },
      gives: { numerator: 1 }
    }
  ]
})
