import type { Day } from '../../domain/day.js'
import type { Dimension } from '../../figures/figure.js'

/** Something that a binding shows or judges by; everything a paper needs is fetched at once, and judged together. */
export type Need =
  /** An indicator's figure on a day. */
  | { readonly of: 'figure'; readonly indicator: string; readonly day: Day }
  /** Its figure for each category of a dimension. */
  | { readonly of: 'breakdown'; readonly indicator: string; readonly by: Dimension; readonly day: Day }
  /** Its control chart up to a day, with target and newest benchmark. */
  | { readonly of: 'row'; readonly indicator: string; readonly day: Day }
  /** Its published years beside England, the region and statistical neighbours. */
  | { readonly of: 'benchmarks'; readonly measure: string; readonly model: string | null }
  /** Items of a kind that people work on. */
  | { readonly of: 'items'; readonly kind: string }
