import type { Day } from '../domain/day.js'
import type { Unit } from '../indicators/indicator.js'

/** Why a figure has no value; `suppressed` only for those who see figures after disclosure control. */
export type MissingReason = 'no source' | 'not covered' | 'empty cohort' | 'no population' | 'suppressed'

/** What breakdowns a figure can be taken by; each is one column of the fact `child_day`. */
export type Dimension =
  | 'age_band'
  | 'sex'
  | 'ethnicity'
  | 'disability'
  | 'unaccompanied'
  | 'legal_status'
  | 'placement_type'
  | 'placement_provider'
  | 'plan_category'
  | 'need'
  | 'team'
  | 'ward'

/** A value with the two numbers it is made of, and where it came from. Percentages are 0 to 100. */
export interface Figure {
  readonly indicator: string
  readonly authority: string
  readonly asAt: Day
  /** Breakdown and category; null for the whole. */
  readonly by: Dimension | null
  readonly category: string | null
  readonly unit: Unit
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
  readonly missing: MissingReason | null
  /** 95% interval of a proportion (Wilson), or of a rate or a count over a window (Byar); null for a count of all there are on a day, days and ratios. */
  readonly interval: { readonly method: 'Wilson' | 'Byar'; readonly low: number; readonly high: number } | null
  /** The mid-year estimate a rate stands on. */
  readonly population: { readonly year: number; readonly edition: string; readonly value: number } | null
}

/** Where a set of figures came from: enough to work them out again to the byte. */
export interface Provenance {
  readonly knownAt: string
  readonly loads: readonly number[]
  /** Hash of the facts' and indicators' text. */
  readonly definitions: string
}
