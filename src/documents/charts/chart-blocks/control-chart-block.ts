import type { Day } from '../../../domain/day.js'
import type { MissingReason } from '../../../figures/figure.js'
import type { Unit } from '../../../indicators/indicator.js'
import type { ChartPoint, ControlChart } from '../../../statistics/control-chart.js'
import type { ChartBlock, TableCell } from '../../block.js'
import { controlChartSvg } from '../control-chart/control-chart-svg.js'
import { describeControlChart } from '../control-chart/describe-control-chart.js'
import { shownControlChart } from '../control-chart/shown-control-chart.js'
import { isMonthly, pointDay } from '../format-point-day.js'
import { ruleWords, toneNames } from '../rule-words.js'
import { cellOr, countCell, numberColumn, valueCell, wordCell, wordColumn } from './cells.js'
import { type BlockOf, drawnBlock } from './drawn-block.js'
import { withoutValues } from './without-values.js'

/** A control chart for a paper; `missing` says of a day why it has no value. A value of a day that is suppressed is left out, from the limits too. */
export interface ControlChartBlockOf extends BlockOf {
  readonly unit: Unit
  readonly chart: ControlChart
  readonly missing?: ReadonlyMap<Day, MissingReason>
}

/** The block of a control chart: its table gives each day's value, the two numbers of a share, centre, limits and signal. */
export function controlChartBlock({ unit, chart: given, missing = new Map(), ...of }: ControlChartBlockOf): ChartBlock {
  const chart = shownControlChart(given, missing)
  const monthly = isMonthly(chart.points.map(point => point.day))
  const shares = chart.points.some(point => point.denominator !== null)
  const counts = shares ? [numberColumn('Numerator'), numberColumn('Denominator')] : []
  const limits = ['Mean', 'Lower limit', 'Upper limit'].map(numberColumn)
  const columns = [
    wordColumn(monthly ? 'Month' : 'Day'),
    numberColumn('Value'),
    ...counts,
    ...limits,
    wordColumn('Signal')
  ]
  const rows = chart.points.map(point => {
    const { value, numerator, denominator } = point
    const cells = shares ? [countCell(numerator), countCell(denominator)] : []
    const shown = cellOr(valueCell(value, unit), missing.get(point.day) ?? null)
    return [wordCell(pointDay(point.day, monthly)), shown, ...cells, ...limitCells(point, unit), signalCell(point)]
  })
  const sentence = [describeControlChart(chart, unit), ...withoutValues(chart, missing)].join(' ')
  return drawnBlock(of, sentence, drawing => controlChartSvg(chart, { ...drawing, unit }), {
    columns,
    rows,
    note: noteOf(chart, monthly)
  })
}

/** What a point says, in the words of its table: the tone, and the rule it breaks. */
export function signalWords({ value, limits, rule, side, tone }: ChartPoint): string {
  if (value === null) return '–'
  if (limits === null) return 'No limits'
  return rule === null || side === null ? 'No signal' : `${toneNames[tone]}: ${ruleWords(rule, side)}`
}

function limitCells({ limits }: ChartPoint, unit: Unit): TableCell[] {
  return [limits?.centre, limits?.lower, limits?.upper].map(limit => valueCell(limit ?? null, unit))
}

function signalCell(point: ChartPoint): TableCell {
  return wordCell(signalWords(point))
}

function noteOf({ kind, segments }: ControlChart, monthly: boolean): string {
  const method =
    kind === 'p'
      ? 'Limits are three standard errors at each point’s own size.'
      : 'Limits are the mean and 2.66 times the mean moving range.'
  const rebases = segments.flatMap(({ rebase, from }) =>
    rebase ? [` New limits from ${pointDay(from, monthly)} by ${rebase.by}: ${rebase.cause.replace(/\.$/, '')}.`] : []
  )
  return `${method}${rebases.join('')}`
}
