import type { Day } from '../domain/day.js'

/** The register's tables as queries see them. Moments are ISO text in UTC, days are `YYYY-MM-DD`. */
export interface Tables {
  user: UserTable
  session: SessionTable
  access_log: AccessLogTable
  load_action: LoadActionTable
  rebase_decision: RebaseDecisionTable
  rebase_withdrawal: RebaseWithdrawalTable
  target: TargetTable
  return_check: ReturnCheckTable
  issue_note: IssueNoteTable
}

/** Tables whose rows are decisions or evidence: rows are added, never changed, and the embedded register journals them. */
export type DecisionTable = Exclude<keyof Tables, 'user' | 'session' | 'return_check'>

/** One row per person with a local account. */
export interface UserTable {
  id: string
  name: string
  /** Lower case; unique. */
  email: string
  /** argon2id in PHC text. */
  password: string
  role: string
  created: string
  disabled: string | null
}

/** One row per sign-in still open. The token itself is in the reader's cookie alone. */
export interface SessionTable {
  token_hash: string
  user_id: string
  created: string
  last_seen: string
  expires: string
}

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
  previous: string
  hash: string
}

/** One row per load kept or withdrawn. */
export interface LoadActionTable {
  id: string
  load: number
  action: 'kept' | 'withdrawn'
  by_id: string | null
  by_name: string
  at: string
  reason: string | null
}

/** One row per decision to start a chart's limits afresh from a day. */
export interface RebaseDecisionTable {
  id: string
  indicator: string
  authority: string
  day: Day
  cause: string
  by_id: string
  by_name: string
  at: string
}

/** One row per rebase decision taken back. */
export interface RebaseWithdrawalTable {
  id: string
  decision_id: string
  by_id: string
  by_name: string
  at: string
}

/** One row per target set; for one indicator, authority and first day the newest row stands. */
export interface TargetTable {
  id: string
  indicator: string
  authority: string
  value: number
  from_day: Day
  to_day: Day | null
  by_id: string | null
  by_name: string
  at: string
}

/** One row per check of a return by the department's rules. */
export interface ReturnCheckTable {
  id: string
  /** Id of its source: `ssda903`. */
  return: string
  authority: string
  /** `2025-26` */
  year: string
  by_id: string | null
  by_name: string
  at: string
  errors: number
  queries: number
  /**
   * Each issue's rule and the hash of its key, as `501:1f2e3d4c5b6a7988`, with those of the check before whose rule was
   * not run this time.
   */
  keys: string[]
}

/** One row per note written on an issue; the newest of an issue stands, and one without words withdraws it. */
export interface IssueNoteTable {
  id: string
  return: string
  authority: string
  year: string
  /** The hash of the issue's key. */
  key: string
  rule: string
  words: string
  by_id: string | null
  by_name: string
  at: string
}
