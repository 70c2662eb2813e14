import type { Row } from '../lake/engine.js'
import { categoryLabel, compareCategories, isDimension } from './dimension.js'

/** A child of a cohort who may be drawn for an audit. */
export interface CohortChild {
  /** The council's own id of the child. */
  readonly child: string
  /** Who works with the child on the day, and in which team; null when no source says. */
  readonly worker: string | null
  readonly team: string | null
  /** The child's categories by the dimensions asked for: `5 to 9, Female`; `all` when none is. */
  readonly stratum: string
  /** The same categories by their codes. */
  readonly categories: readonly string[]
}

/** Reads a row of a cohort as a child who may be drawn. */
export function cohortChild(row: Row, strata: readonly string[]): CohortChild {
  const text = (value: unknown): string | null => (value === null || value === undefined ? null : String(value))
  const dimensions = strata.filter(isDimension)
  const categories = dimensions.map(by => text(row[by]) ?? '')
  return {
    child: String(row.council_id ?? row.child_id),
    worker: text(row.worker),
    team: text(row.team),
    stratum: dimensions.map((by, index) => categoryLabel(by, categories[index]!)).join(', ') || 'all',
    categories
  }
}

/** Children in the order of their categories, as those of their dimensions stand. */
export function inStrata(children: readonly CohortChild[], strata: readonly string[]): CohortChild[] {
  const compare = (one: CohortChild, other: CohortChild): number =>
    strata
      .filter(isDimension)
      .map((by, index) => compareCategories(by, one.categories[index]!, other.categories[index]!))
      .find(order => order !== 0) ?? 0
  return [...children].sort(compare)
}
