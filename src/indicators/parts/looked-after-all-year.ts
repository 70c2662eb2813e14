import { sql } from '../../lake/sql.js'

/** To join to `day d`: the children looked after without a break for the twelve months to the day, as `l`. */
export const lookedAfterAllYear = sql`looked_after l on l.started <= d.w12_start and (l.ended is null or l.ended > d.day)`

/** For examples at 31 March 2025: of four children, `all-year` and `last-day` were looked after all year. */
export const TWO_ALL_YEAR = `
  child_id  | started    | ended
  all-year  | 2024-04-01 |
  day-short | 2024-04-02 |
  last-day  | 2020-01-01 | 2025-04-01
  left      | 2020-01-01 | 2025-03-31`

/** What figures of health say of their cohort and their sources. */
export const HEALTH_IN_THE_SOURCES =
  'The cohort is that of the published figure: at 31 March, children looked after on every day since 1 April. On a 31 March the flag of the yearly return decides for a child who has one; on other days, and for others, the dates do. Annex A gives only the latest date for each child, so days before an extract may miss earlier ones.'
