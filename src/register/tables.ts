import type { Day } from '../domain/day.js'

/** The register's tables as queries see them. Moments are ISO text in UTC, days are `YYYY-MM-DD`. */
export interface Tables {
  user: UserTable
  user_change: UserChangeTable
  session: SessionTable
  code_used: CodeUsedTable
  sign_in_try: SignInTryTable
  openid_request: OpenIdRequestTable
  access_log: AccessLogTable
  break_glass: BreakGlassTable
  break_glass_review: BreakGlassReviewTable
  journal_place: JournalPlaceTable
  load_action: LoadActionTable
  rebase_decision: RebaseDecisionTable
  rebase_withdrawal: RebaseWithdrawalTable
  target: TargetTable
  return_check: ReturnCheckTable
  issue_note: IssueNoteTable
  item: ItemTable
  item_version: ItemVersionTable
}

/** Tables whose rows are decisions or evidence: rows are added, never changed, and the embedded register journals them. */
export type DecisionTable = Exclude<
  keyof Tables,
  'user' | 'session' | 'return_check' | 'code_used' | 'sign_in_try' | 'openid_request' | 'item' | 'journal_place'
>

/** One row per person with an account, as it stands: the latest of its changes. */
export interface UserTable {
  id: string
  version: number
  name: string
  /** Lower case; unique. */
  email: string
  /** argon2id in PHC text; null for a person who signs in with the council's own accounts alone. */
  password: string | null
  /** True while the password is one that somebody else set. */
  must_change: boolean
  role: string
  /** As plans name the owner of an action: `Head of safeguarding`. */
  post: string | null
  /** The person's number as a worker in the case system. */
  worker: string | null
  /** The person's teams, as the case system names them. */
  teams: string[]
  /** Who they are to the council's own accounts: issuer and subject; null for a local account. */
  subject: string | null
  /** What their one-time codes are made from, in base 32; null without codes. */
  code_secret: string | null
  /** SHA-256 of each recovery code not used yet. */
  recovery: string[]
  /** Sessions opened before this moment have ended; null when they were never ended all at once. */
  signed_out: string | null
  created: string
  disabled: string | null
}

/** What was done to an account. */
export type AccountChange =
  | 'added'
  | 'changed'
  | 'disabled'
  | 'enabled'
  | 'password set'
  | 'password changed'
  | 'password taken off'
  | 'codes set up'
  | 'codes taken off'
  | 'recovery codes made'
  | 'recovery code used'
  | 'signed out everywhere'
  | 'joined'
  | 'taken from groups'

/** One row per change of an account, counted from 1, with all that then stood and who made it so. */
export interface UserChangeTable extends Omit<UserTable, 'id'> {
  id: string
  user_id: string
  change: AccountChange
  by_id: string | null
  by_name: string
  at: string
}

/** One row per sign-in still open. The token itself is in the reader's cookie alone. */
export interface SessionTable {
  token_hash: string
  user_id: string
  created: string
  last_seen: string
  expires: string
  /** True while the one-time code is still to come. */
  half: boolean
  through: 'password' | 'openid'
}

/** One row per one-time code used: it cannot be used again. */
export interface CodeUsedTable {
  user_id: string
  /** Half minutes since 1970. */
  step: number
}

/** One row per failed attempt of late to prove who one is. */
export interface SignInTryTable {
  id: string
  kind: 'account' | 'machine'
  /** SHA-256 of the email address or of the machine's address. */
  key: string
  at: string
}

/** One row per person sent to sign in with the council's own accounts and not yet back. */
export interface OpenIdRequestTable {
  /** SHA-256 of the token in the browser's cookie. */
  browser: string
  state: string
  nonce: string
  verifier: string
  /** Where they were going. */
  next: string
  at: string
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

/** One row: the place in the journal up to which the embedded database is known to hold every line. */
export interface JournalPlaceTable {
  id: 1
  lines: number
  bytes: number
  hash: string
  /** The highest number of an access-log entry up to there. */
  newest: number
  /** How many rows of each table are told up to there. */
  counts: Readonly<Partial<Record<DecisionTable, number>>>
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

/**
 * One row per target set, changed or withdrawn. One that another `replaces` stands no more; of those left, the newest of
 * an indicator, authority and first day does.
 */
export interface TargetTable {
  id: string
  indicator: string
  authority: string
  /** Null when a target is withdrawn. */
  value: number | null
  from_day: Day
  to_day: Day | null
  /** What it is set on, or why it is withdrawn; null where it was not asked. */
  basis: string | null
  replaces: string | null
  by_id: string | null
  by_name: string
  at: string
}

/** The values of an item, by the names its kind gives them; null is not recorded. */
export type ItemFields = Readonly<Record<string, string | number | readonly string[] | null>>

/** One row per item that people work on, as it stands: the latest of its versions. */
export interface ItemTable {
  id: string
  version: number
  /** `action`, `finding`, …: a file of `practice/`. */
  kind: string
  authority: string
  part_of: string | null
  sort: string
  fields: ItemFields
  by_id: string | null
  by_name: string
  at: string
}

/** One row per version of an item, counted from 1. */
export interface ItemVersionTable extends Omit<ItemTable, 'id'> {
  id: string
  item: string
  why: string | null
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
