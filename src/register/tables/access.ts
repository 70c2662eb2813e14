import type { Day } from '../../domain/day.js'

/** One row per request for children (and per sign-in), allowed or refused; `hash` covers the row and the row before. */
export interface AccessLogTable {
  id: string
  number: number
  at: string
  user_id: string | null
  user_name: string | null
  route: string
  indicator: string | null
  authority: string | null
  as_at: Day | null
  known_at: string | null
  purpose: string | null
  words: string | null
  children: number
  outcome: 'allowed' | 'refused'
  refusal: string | null
  /** The children it showed, each once and in order: `806:A123`; null when it showed none, or is older than this column. */
  seen: string[] | null
  previous: string
  hash: string
}

/** One row per child opened out of reach, for a few hours. */
export interface BreakGlassTable {
  id: string
  /** `806:A123` */
  child: string
  /** Id of a reason, and the person's own words. */
  reason: string
  words: string
  by_id: string
  by_name: string
  by_role: string
  at: string
  expires: string
}

/** One row per time a reviewer judged an opening; `asked about` leaves it open. */
export interface BreakGlassReviewTable {
  id: string
  opening: string
  outcome: 'justified' | 'not justified' | 'asked about'
  words: string
  by_id: string
  by_name: string
  at: string
}
