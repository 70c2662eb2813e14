import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { dayNumber } from '../../../domain/day.js'
import type { Unit } from '../../../indicators/indicator.js'
import type { Tone } from '../../../statistics/control-chart.js'
import type { DatedValue } from '../../../statistics/xmr-chart.js'
import { isMonthly, pointDay } from '../format-point-day.js'
import { formatValue } from '../format-value.js'
import { type ChartOptions, frame } from '../frame.js'
import { colours, toneColours } from '../palette.js'
import { element } from '../svg.js'

const EDGE = 5
const WIDTH = 132
const HEIGHT = 36

/** A line the size of a word, broken where a value is missing, the last value marked in the colour of its tone. */
export function sparklineSvg(series: readonly DatedValue[], options: ChartOptions & { readonly tone?: Tone }): string {
  const { unit, width = WIDTH, tone = 'common' } = options
  const points = series.toSorted((a, b) => (a.day < b.day ? -1 : 1))
  const values = known(points).map(point => point.value)
  const [least, most] = values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)]
  const x = scaleLinear([dayNumber(points[0]?.day ?? ''), dayNumber(points.at(-1)?.day ?? '')], [EDGE, width - EDGE])
  const y = scaleLinear([least, most], least === most ? [HEIGHT / 2, HEIGHT / 2] : [HEIGHT - EDGE, EDGE])
  const path = line<DatedValue>(
    point => x(dayNumber(point.day)),
    point => y(point.value ?? 0)
  )
    .defined(point => point.value !== null)
    .digits(2)
  const last = known(points).at(-1)
  const look = { fill: 'none', stroke: colours.quiet, 'stroke-width': 1.75, 'stroke-linejoin': 'round' }
  const parts = [element('path', { d: path(points) ?? '', ...look, 'stroke-linecap': 'round' })]
  if (last)
    parts.push(element('circle', { cx: x(dayNumber(last.day)), cy: y(last.value), r: 4, fill: toneColours[tone] }))
  return frame(options, describeSparkline(points, unit), { width, height: HEIGHT }, ...parts)
}

/** A sparkline in words: where it began and ended, and its lowest and highest values. */
export function describeSparkline(series: readonly DatedValue[], unit: Unit): string {
  const points = known(series)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return 'There are no values.'
  const monthly = isMonthly(series.map(point => point.day))
  if (first === last)
    return `In all there is one value, ${formatValue(last.value, unit)} in ${pointDay(last.day, monthly)}.`
  const values = points.map(point => point.value)
  const [least, most] = [Math.min(...values), Math.max(...values)].map(value => formatValue(value, unit))
  const [from, to] = [first, last].map(point => `${formatValue(point.value, unit)} in ${pointDay(point.day, monthly)}`)
  return `From ${from} to ${to}; lowest ${least}, highest ${most}.`
}

function known(series: readonly DatedValue[]): { readonly day: string; readonly value: number }[] {
  return series.flatMap(({ day, value }) => (value === null ? [] : [{ day, value }]))
}
