import type { AccessLogTable, BreakGlassReviewTable, BreakGlassTable } from './tables/access.js'
import type { UserChangeTable, UserTable } from './tables/accounts.js'
import type { LoadActionTable, RebaseDecisionTable, RebaseWithdrawalTable, TargetTable } from './tables/decisions.js'
import type { ItemTable, ItemVersionTable } from './tables/items.js'
import type { IssueNoteTable, ReturnCheckTable } from './tables/return-checks.js'
import type { CodeUsedTable, OpenIdRequestTable, SessionTable, SignInTryTable } from './tables/sign-in.js'

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
