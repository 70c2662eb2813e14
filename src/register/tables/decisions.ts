import type { Day } from '../../domain/day.js'

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
