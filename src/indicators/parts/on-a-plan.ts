import { sql } from '../../lake/sql.js'

/** To join to `day d`: child protection plans that hold on the day and are not held for another authority, as `p`. */
export const onAPlan = sql`child_protection_plan p on p.started <= d.day and (p.ended is null or p.ended > d.day)
      and p.held_for_other_la is distinct from 'Y'`

/** For examples at 31 March 2025: of these children `today`, `last-day`, `own` and `twice` are on a plan. */
export const FOUR_ON_A_PLAN = `
  child_id  | plan_id | started    | ended      | held_for_other_la
  today     | 1       | 2025-03-31 |            |
  tomorrow  | 2       | 2025-04-01 |            |
  last-day  | 3       | 2024-06-01 | 2025-04-01 |
  ended     | 4       | 2024-06-01 | 2025-03-31 |
  own       | 5       | 2024-06-01 |            | N
  for-other | 6       | 2024-06-01 |            | Y
  twice     | 7       | 2024-06-01 |            |
  twice     | 8       | 2024-09-01 |            |`
