import type { Day } from '../domain/day.js'
import type { Figure } from '../figures/figure.js'
import { CHART_MONTHS, signalChart } from '../figures/signal-chart.js'
import type { Indicator } from '../indicators/indicator.js'
import type { Benchmark } from '../published/published.js'
import type { StandingDecisions } from '../register/decisions.js'
import type { Target as SetTarget } from '../register/targets.js'
import type { CouncilDay } from './council-day.js'
import type { ScorecardRow, Target } from './scorecard.js'

/** What stands beside an indicator's figures. */
export interface Beside {
  readonly decided: StandingDecisions
  readonly benchmarks: readonly Benchmark[]
  /** Figures as the reader may see them. */
  readonly see: (figures: readonly Figure[]) => readonly Figure[]
}

/** One indicator on the scorecard: its latest figures, their chart, the target and the newest benchmark. */
export function rowOf(indicator: Indicator, shown: CouncilDay, { decided, benchmarks, see }: Beside): ScorecardRow {
  const rebases = decided.rebases.filter(each => each.indicator === indicator.id)
  const series = see(shown.council.series(indicator, charted(shown.days, rebases), shown.counts))
  const latest = series[series.length - 1]!
  const previous = series[series.length - 2] ?? null
  const target = decided.targets.find(each => each.indicator === indicator.id) ?? null
  return {
    indicator,
    latest,
    previous,
    change: latest.value === null || !previous || previous.value === null ? null : latest.value - previous.value,
    series,
    chart: signalChart(indicator, series, {
      target: target?.value ?? null,
      rebases: rebases.map(({ day, cause, by_name }) => ({ day, cause, by: by_name }))
    }),
    target: target && targetOf(indicator, target, latest),
    benchmark: benchmarks.at(-1) ?? null
  }
}

/** The days a chart shows: three years, or back to the oldest decision to rebase. */
function charted(days: readonly Day[], rebases: StandingDecisions['rebases']): readonly Day[] {
  const oldest = days.findIndex(day => rebases.some(rebase => rebase.day <= day))
  const usual = Math.max(0, days.length - CHART_MONTHS)
  return days.slice(oldest === -1 ? usual : Math.min(oldest, usual))
}

function targetOf(indicator: Indicator, target: SetTarget, latest: Figure): Target {
  const met =
    latest.value === null || indicator.better === 'neither'
      ? null
      : indicator.better === 'higher'
        ? latest.value >= target.value
        : latest.value <= target.value
  return { value: target.value, from: target.from_day, to: target.to_day, met }
}
