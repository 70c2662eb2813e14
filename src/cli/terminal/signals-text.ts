import { describeControlChart } from '../../documents/charts/control-chart/describe-control-chart.js'
import { isMonthly, pointDay } from '../../documents/charts/format-point-day.js'
import { formatShare, formatValue } from '../../documents/charts/format-value.js'
import { ruleWords, toneNames } from '../../documents/charts/rule-words.js'
import { dayText, monthText } from '../../domain/day-text.js'
import type { Unit } from '../../indicators/indicator.js'
import type { ChartChoice } from '../../statistics/choose-chart.js'
import type { ChartPoint, ControlChart } from '../../statistics/control-chart.js'
import { textTable } from './text-table.js'

/** A control chart as text: which chart and why, a row a point with its limits and what it says, and the caption. */
export function signalsText(file: string, chart: ControlChart, choice: ChartChoice, unit: Unit): string {
  const monthly = isMonthly(chart.points.map(point => point.day))
  const columns = [
    { heading: monthly ? 'Month' : 'Day' },
    { heading: 'Value', align: 'right' },
    { heading: 'Mean', align: 'right' },
    { heading: 'Lower limit', align: 'right' },
    { heading: 'Upper limit', align: 'right' },
    { heading: 'Signal' }
  ] as const
  const rows = chart.points.map(point => row(point, unit, monthly))
  const notes = [choice.reason, ...(choice.warning === null ? [] : [choice.warning])]
  return [
    `${file}: ${extent(chart, monthly)}`,
    ...notes,
    '',
    textTable(columns, rows),
    ...earlierRebases(chart),
    describeControlChart(chart, unit),
    ''
  ].join('\n')
}

function row(point: ChartPoint, unit: Unit, monthly: boolean): string[] {
  const { limits, value, rule, side, tone } = point
  const limit = (of: number | undefined) => (of === undefined ? '–' : formatValue(of, unit))
  const said = rule === null || side === null ? '' : `${toneNames[tone]}: ${ruleWords(rule, side)}`
  return [
    pointDay(point.day, monthly),
    value === null ? '–' : formatShare(value, unit, point.numerator, point.denominator),
    limit(limits?.centre),
    limit(limits?.lower),
    limit(limits?.upper),
    said
  ]
}

function extent(chart: ControlChart, monthly: boolean): string {
  const count = chart.points.filter(point => point.value !== null).length
  const [first, last] = [chart.points[0]!.day, chart.points.at(-1)!.day]
  const text = monthly ? monthText : dayText
  return `${count} ${count === 1 ? 'value' : 'values'}, ${text(first)}${first === last ? '' : ` to ${text(last)}`}`
}

/** Rebases before the last, which the caption tells. */
function earlierRebases(chart: ControlChart): string[] {
  return chart.segments.slice(1, -1).map(({ from, rebase }) => {
    return `Limits were set anew from ${dayText(from)} by ${rebase?.by}: ${rebase?.cause.replace(/\.$/, '')}.`
  })
}
