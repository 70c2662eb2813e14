import type { Day } from '../domain/day.js'
import { decide } from './decide.js'
import type { Register } from './register.js'
import type { LoadActionTable, RebaseDecisionTable, RebaseWithdrawalTable } from './tables/decisions.js'
import { type Target, targetsOn } from './targets.js'

/** A decision to start a chart's limits afresh, and who took it back and when; null when it stands. */
export interface RebaseDecision extends RebaseDecisionTable {
  readonly withdrawn: { readonly by: string; readonly at: string } | null
}

/** Records a rebase. */
export function rebase(register: Register, decision: Omit<RebaseDecisionTable, 'id'>): Promise<RebaseDecisionTable> {
  return decide(register, 'rebase_decision', decision)
}

/** Takes a rebase back; the decision and its withdrawal both stay on record. @throws when it was already taken back */
export function withdrawRebase(
  register: Register,
  withdrawal: Omit<RebaseWithdrawalTable, 'id'>
): Promise<RebaseWithdrawalTable> {
  return decide(register, 'rebase_withdrawal', withdrawal)
}

/** Every rebase decided for an authority, of one indicator or (null) of all, newest day first, those taken back among them. */
export async function rebaseDecisions(
  register: Register,
  indicator: string | null,
  authority: string
): Promise<RebaseDecision[]> {
  const query = register.db
    .selectFrom('rebase_decision as decision')
    .leftJoin('rebase_withdrawal as withdrawal', 'withdrawal.decision_id', 'decision.id')
    .selectAll('decision')
    .select(['withdrawal.by_name as withdrawn_by', 'withdrawal.at as withdrawn_at'])
    .where('authority', '=', authority)
    .orderBy('decision.day', 'desc')
    .orderBy('decision.at', 'desc')
  const rows = await (indicator === null ? query : query.where('indicator', '=', indicator)).execute()
  return rows.map(({ withdrawn_by: by, withdrawn_at: at, ...decision }) => ({
    ...decision,
    withdrawn: by !== null && at !== null ? { by, at } : null
  }))
}

/** What stands for an authority on a day: its targets, and its rebases not taken back. */
export interface StandingDecisions {
  readonly targets: readonly Target[]
  readonly rebases: readonly RebaseDecision[]
}

/** Everything decided for an authority that stands on a day. */
export async function standingDecisions(register: Register, authority: string, day: Day): Promise<StandingDecisions> {
  const [targets, rebases] = await Promise.all([
    targetsOn(register, authority, day),
    rebaseDecisions(register, null, authority)
  ])
  return { targets, rebases: rebases.filter(each => each.withdrawn === null) }
}

/** Records that a load was kept or withdrawn. */
export function recordLoadAction(register: Register, action: Omit<LoadActionTable, 'id'>): Promise<LoadActionTable> {
  return decide(register, 'load_action', action)
}
