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
  /** Its published years beside England, the region and statistical neighbours; as known on a day, where one is named. */
  | { readonly of: 'benchmarks'; readonly measure: string; readonly model: string | null; readonly knownOn?: Day }
  /** The charts of every indicator, or of those of one part of the service. */
  | { readonly of: 'rows'; readonly domain: string | null; readonly day: Day }
  /** The charts of the indicators that items of a kind name in a field. */
  | { readonly of: 'named rows'; readonly kind: string; readonly field: string; readonly day: Day }
  /** Items of a kind that people work on; with `at` also as they stood at a moment. */
  | { readonly of: 'items'; readonly kind: string; readonly at?: string }
  /** The council's wards and where they lie. */
  | { readonly of: 'wards' }
  /** The loads in force and what was repaired in them. */
  | { readonly of: 'data' }
