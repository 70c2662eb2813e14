import type { Row } from '../lake/engine.js'
import { categoryLabel, isDimension } from './dimension.js'

/** A child of a cohort who may be drawn for an audit. */
export interface CohortChild {
  /** The council's own id of the child. */
  readonly child: string
  /** Who works with the child on the day, and in which team; null when no source says. */
  readonly worker: string | null
  readonly team: string | null
  /** The child's categories by the dimensions asked for: `5 to 9, Female`; `all` when none is. */
  readonly stratum: string
}

/** Reads a row of a cohort as a child who may be drawn. */
export function cohortChild(row: Row, strata: readonly string[]): CohortChild {
  const text = (value: unknown): string | null => (value === null || value === undefined ? null : String(value))
  const categories = strata.filter(isDimension).map(by => categoryLabel(by, text(row[by]) ?? ''))
  return {
    child: String(row.council_id ?? row.child_id),
    worker: text(row.worker),
    team: text(row.team),
    stratum: categories.join(', ') || 'all'
  }
}
