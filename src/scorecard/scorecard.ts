import type { Day } from '../domain/day.js'
import type { Ward } from '../domain/ward.js'
import type { Reason } from '../figures/disclosure/cell.js'
import type { Dimension, Figure, Provenance } from '../figures/figure.js'
import type { Indicator } from '../indicators/indicator.js'
import type { ListedAuthority as Authority, LoadSummary } from '../lake/load-list.js'
import type { Benchmark } from '../published/published.js'
import type { ChartChoice } from '../statistics/choose-chart.js'
import type { ControlChart } from '../statistics/control-chart.js'

/** Which council, which day, and what was known when; null means the latest. */
export interface View {
  readonly authority: string
  readonly asAt: Day | null
  readonly knownAt: string | null
  /** True for those who see figures after disclosure control alone. */
  readonly safe?: boolean
}

export interface Scorecard {
  readonly authority: Authority
  readonly asAt: Day
  readonly provenance: Provenance
  /** Month ends on offer as as-at days, newest first. */
  readonly days: readonly Day[]
  /** Indicators by domain: `Children looked after`, `Placements`, …. */
  readonly groups: readonly { readonly title: string; readonly rows: readonly ScorecardRow[] }[]
}

export interface ScorecardRow {
  readonly indicator: Indicator
  readonly latest: Figure
  /** The figure a month before; null when there is none. */
  readonly previous: Figure | null
  /** Latest less previous, in the unit (percentage points for percent); null when either is missing. */
  readonly change: number | null
  /** Month-end figures, oldest first, the latest last. */
  readonly series: readonly Figure[]
  /** The series with its limits, signals and rebases; its `variation` is the latest month's signal. Null when there is no series. */
  readonly chart: ControlChart | null
  readonly target: Target | null
  /** The newest published year; null when nothing is published for it or none is loaded. */
  readonly benchmark: Benchmark | null
}

export interface Target {
  readonly value: number
  readonly from: Day
  readonly to: Day | null
  /** Null when the latest figure is missing. */
  readonly met: boolean | null
}

export interface IndicatorDetail extends ScorecardRow {
  readonly authority: Authority
  readonly domain: string
  readonly asAt: Day
  readonly days: readonly Day[]
  readonly provenance: Provenance
  /** The loads the figure stands on. */
  readonly loads: readonly LoadSummary[]
  /** Which chart was chosen, and why. */
  readonly choice: ChartChoice
  readonly breakdowns: readonly Breakdown[]
  /** The council's wards and where they lie; none where no boundaries are loaded. */
  readonly wards: readonly Ward[]
  /** Published years, oldest first. */
  readonly benchmarks: readonly Benchmark[]
}

export interface Breakdown {
  readonly by: Dimension
  readonly title: string
  readonly rows: readonly { readonly label: string; readonly figure: Figure }[]
}

/** The parts of an indicator on a day that are not shown after disclosure control, and why. For those who see them all. */
export interface SuppressedParts {
  readonly indicator: Indicator
  readonly asAt: Day
  readonly rows: readonly { readonly part: string; readonly label: string; readonly reason: Reason }[]
  /** How many parts there are in all. */
  readonly of: number
}
