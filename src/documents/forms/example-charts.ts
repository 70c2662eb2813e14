import type { ControlChart } from '../../statistics/control-chart.js'
import type { ChartBlock, TableCell } from '../block.js'
import { type Bar, breakdownBarsSvg, describeBreakdown } from '../charts/breakdown-bars-svg.js'
import { controlChartSvg } from '../charts/control-chart/control-chart-svg.js'
import { describeControlChart } from '../charts/control-chart/describe-control-chart.js'
import { pointDay } from '../charts/format-point-day.js'
import { formatValue } from '../charts/format-value.js'
import type { ChartOptions } from '../charts/frame.js'

/** A control chart as a block, its points the rows of its table. */
export function exampleControl(chart: ControlChart, options: ChartOptions): ChartBlock {
  const shown = (value: number | null): TableCell =>
    value === null ? { text: '–', value: null } : { text: formatValue(value, options.unit), value }
  return {
    as: 'chart',
    id: options.id,
    title: options.title,
    sentence: describeControlChart(chart, options.unit),
    svg: controlChartSvg(chart, { ...options, id: `${options.id}-wide` }),
    narrow: controlChartSvg(chart, { ...options, id: `${options.id}-narrow`, width: 360 }),
    table: {
      id: `${options.id}-table`,
      title: options.title,
      columns: [
        { heading: 'Month', align: 'left' },
        { heading: 'Value', align: 'right' },
        { heading: 'Lower limit', align: 'right' },
        { heading: 'Upper limit', align: 'right' }
      ],
      rows: chart.points.map(({ day, value, limits }) => [
        { text: pointDay(day, true), value: null },
        shown(value),
        shown(limits?.lower ?? null),
        shown(limits?.upper ?? null)
      ]),
      note: '–: no value.'
    }
  }
}

/** A breakdown as a block. */
export function exampleBars(bars: readonly Bar[], options: ChartOptions): ChartBlock {
  return {
    as: 'chart',
    id: options.id,
    title: options.title,
    sentence: describeBreakdown(bars, options.unit),
    svg: breakdownBarsSvg(bars, { ...options, id: `${options.id}-wide` }),
    narrow: breakdownBarsSvg(bars, { ...options, id: `${options.id}-narrow`, width: 360 }),
    table: {
      id: `${options.id}-table`,
      title: options.title,
      columns: [
        { heading: 'Placement', align: 'left' },
        { heading: 'Value', align: 'right' }
      ],
      rows: bars.map(({ label, figure }) => [
        { text: label, value: null },
        { text: figure.value === null ? 'Nobody in it' : formatValue(figure.value, options.unit), value: figure.value }
      ]),
      note: null
    }
  }
}
