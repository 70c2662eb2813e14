import { benchmarkLinesSvg } from '../../../documents/charts/benchmarks/benchmark-lines-svg.js'
import { type Bar, breakdownBarsSvg } from '../../../documents/charts/breakdown-bars-svg.js'
import { controlChartSvg } from '../../../documents/charts/control-chart/control-chart-svg.js'
import type { ChartOptions } from '../../../documents/charts/frame.js'
import type { WardMap } from '../../../documents/charts/ward-map/ward-map.js'
import { wardMapSvg } from '../../../documents/charts/ward-map/ward-map-svg.js'
import { Recent } from '../../../figures/recent.js'
import type { Indicator } from '../../../indicators/indicator.js'
import type { Benchmark } from '../../../published/published.js'
import type { ControlChart } from '../../../statistics/control-chart.js'

const WIDE = 760
const NARROW = 360
const MOST_KEPT = 500

/** One chart drawn twice, as SVG: the page shows the one that its width has room for. */
export interface ChartDrawn {
  readonly wide: string
  readonly narrow: string
}

/** The control chart of an indicator. */
export function drawControlChart(chart: ControlChart, { title, unit }: Indicator): ChartDrawn {
  return drawn({ id: 'over-time-chart', title, unit }, chart, options => controlChartSvg(chart, options))
}

/** Bars of one breakdown; `name` tells its charts from the others on the page. */
export function drawBars(bars: readonly Bar[], name: string, title: string, unit: Indicator['unit']): ChartDrawn {
  return drawn({ id: `bars-${name}`, title, unit }, bars, options => breakdownBarsSvg(bars, options))
}

/** A breakdown by ward as a map. */
export function drawWards(map: WardMap, title: string, unit: Indicator['unit']): ChartDrawn {
  return drawn({ id: 'map-of-wards', title, unit }, map, options => wardMapSvg(map, options))
}

/** Published years beside others. */
export function drawBenchmarks(
  benchmarks: readonly Benchmark[],
  authority: string,
  { title, unit }: Indicator
): ChartDrawn {
  const told = { id: 'beside-chart', title, unit }
  return drawn(told, [authority, benchmarks], options => benchmarkLinesSvg(benchmarks, authority, options))
}

// A chart follows from what it shows alone, and the same ones are asked for again and again.
const kept = new Recent<ChartDrawn>(MOST_KEPT)

function drawn(told: ChartOptions, shown: unknown, draw: (options: ChartOptions) => string): ChartDrawn {
  const { id } = told
  return kept.of(JSON.stringify([told, shown]), () => ({
    wide: draw({ ...told, id: `${id}-wide`, width: WIDE }),
    narrow: draw({ ...told, id: `${id}-narrow`, width: NARROW })
  }))
}
