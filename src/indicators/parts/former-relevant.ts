import { sql } from '../../lake/sql.js'

/** To join to `day d`: former relevant young people whose 19th, 20th or 21st birthday fell in the twelve months, as `c`. */
export const formerRelevant = sql`care_leaver c on c.birthday >= d.w12_start and c.birthday <= d.day
      and c.birthday_age in (19, 20, 21)
      and coalesce(c.eligibility, 'FORMER_RELEVANT') = 'FORMER_RELEVANT'
      and coalesce(c.in_touch, '') not in ('DIED', 'RHOM')
      and coalesce(c.accommodation, '') not in ('G', 'H', 'R')`

/** For examples at 31 March 2025: of these birthdays two fell in the twelve months. */
export const TWO_BIRTHDAYS = `
  child_id | birthday_age | birthday   | observed
  before   | 19           | 2024-03-31 | 2025-03-31
  first    | 19           | 2024-04-01 | 2025-03-31
  last     | 21           | 2025-03-31 | 2025-03-31
  after    | 20           | 2025-04-01 | 2025-03-31`

/** For examples at 31 March 2025: nobody here is in the cohort. */
export const NOBODY_FORMER_RELEVANT = `
  child_id   | birthday_age | birthday   | observed   | eligibility | in_touch | accommodation
  eighteen   | 18           | 2024-09-01 | 2025-03-31 |             | YES      | U
  twenty-two | 22           | 2024-09-01 | 2025-03-31 |             | YES      | U
  qualifying | 19           | 2024-09-01 | 2025-03-31 | QUALIFYING  | YES      | U
  died       | 19           | 2024-09-01 | 2025-03-31 |             | DIED     |
  home       | 19           | 2024-09-01 | 2025-03-31 |             | RHOM     | B
  abroad     | 19           | 2024-09-01 | 2025-03-31 |             | YES      | G
  deported   | 19           | 2024-09-01 | 2025-03-31 |             | NO       | H
  not-known  | 19           | 2024-09-01 | 2025-03-31 |             | NO       | R`

/** What figures of care leavers say of their sources. */
export const ONE_BIRTHDAY_AN_EXTRACT =
  'SSDA903 tells how each young person was around each birthday. Annex A and the Standard Safeguarding Dataset tell how they were on the day of the extract, which stands for the birthday before it: from them alone there is a figure only on the day of an extract.'
