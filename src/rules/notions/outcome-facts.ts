import type { RowOf } from '../return/return-table.js'
import type { Ssda903Shapes } from '../return/ssda903-return.js'

type OutcomesRow = RowOf<Ssda903Shapes['OC2']>

/** The four items every child looked after throughout the year has. */
const HEALTH_ITEMS = ['IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE'] as const
const OTHER_ITEMS = ['CONVICTED', 'HEALTH_CHECK', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'] as const

/** The eight items of an OC2 row that are answered 0 or 1. */
export const OUTCOME_ITEMS = [...HEALTH_ITEMS, ...OTHER_ITEMS] as const

/** Whether any of the eight items is answered. */
export function anyOutcomeItem(outcomes: OutcomesRow): boolean {
  return OUTCOME_ITEMS.some(item => outcomes[item] !== null)
}

/** Whether any of immunisations, teeth check, health assessment and substance misuse is left blank. */
export function lacksHealthItem(outcomes: OutcomesRow): boolean {
  return HEALTH_ITEMS.some(item => outcomes[item] === null)
}

/** Whether any of the four items that are not asked of every child is answered: convicted, health check, interventions. */
export function anyOtherItem(outcomes: OutcomesRow): boolean {
  return OTHER_ITEMS.some(item => outcomes[item] !== null)
}

/** Whether a strengths and difficulties score and a reason for having none are both blank. */
export function lacksStrengthsAndDifficulties({ SDQ_SCORE, SDQ_REASON }: OutcomesRow): boolean {
  return SDQ_SCORE === null && SDQ_REASON === null
}
