import { sql } from '../../lake/sql.js'

/** To join to `day d`: the children looked after on the day, as `l`. */
export const lookedAfterOnTheDay = sql`looked_after l on l.started <= d.day and (l.ended is null or l.ended > d.day)`

/** For examples at 31 March 2025: of four children, `today` and `last-day` are looked after on it. */
export const TWO_LOOKED_AFTER = `
  child_id | period_id | started    | ended
  today    | 1         | 2025-03-31 |
  tomorrow | 2         | 2025-04-01 |
  last-day | 3         | 2024-06-01 | 2025-04-01
  left     | 4         | 2024-06-01 | 2025-03-31`
