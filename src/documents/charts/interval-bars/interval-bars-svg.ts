import type { Unit } from '../../../indicators/indicator.js'
import { formatTick, formatValue } from '../format-value.js'
import { type ChartOptions, frame, haloed, label, WIDE } from '../frame.js'
import { colours } from '../palette.js'
import { shownFigure } from '../shown-figure.js'
import { element, type Svg } from '../svg.js'
import { textWidth, wrapped } from '../text-width.js'
import { describeIntervalBars, intervalBarWords } from './describe-interval-bars.js'
import type { IntervalBar, Reference } from './interval-bar.js'
import { type BarPlan, barPlan, valueWords } from './interval-bars-plan.js'

/** The whole, another area or a target that the bars stand beside; null for none. */
export type IntervalBarsOptions = ChartOptions & { readonly reference?: Reference | null }

/**
 * Horizontal bars from 0, one a category in the order given, each with a whisker from the lower to the upper end of its
 * 95% interval and a dashed line for what they stand beside. One without a value says why. `describeIntervalBars` is its caption.
 */
export function intervalBarsSvg(given: readonly IntervalBar[], options: IntervalBarsOptions): string {
  const { unit, width = WIDE, reference = null } = options
  const bars = given.map(bar => ({ ...bar, figure: shownFigure(bar.figure) }))
  const plan = barPlan(bars, unit, width, reference)
  const foot = plan.head + plan.step * bars.length
  const rows = bars.map((bar, index) => ({ bar, y: plan.head + index * plan.step + plan.above }))
  return frame(
    options,
    describeIntervalBars(bars, unit, reference),
    { width, height: Math.ceil(foot + plan.size * 2), cuts: rows.slice(1).map(({ y }) => y - plan.above) },
    axis(plan, unit, foot),
    ...rows.map(({ bar, y }) => shape(bar, unit, plan, y)),
    ...referenceLine(reference, unit, plan, foot),
    ...rows.flatMap(({ bar, y }) => [...whisker(bar, plan, y), ...names(bar, plan, y), ...said(bar, unit, plan, y)])
  )
}

function axis(plan: BarPlan, unit: Unit, foot: number): Svg {
  const marks = plan.ticks.flatMap(tick => {
    const x = plan.x(tick)
    const line = element('line', {
      x1: x,
      x2: x,
      y1: plan.head,
      y2: foot,
      stroke: tick === 0 ? colours.quiet : colours.grid
    })
    return [line, label(formatTick(tick, unit), x, foot + plan.size * 1.3, plan.size, { 'text-anchor': 'middle' })]
  })
  return element('g', {}, ...marks)
}

function shape(bar: IntervalBar, unit: Unit, plan: BarPlan, y: number): Svg {
  const { value } = bar.figure
  const data = { 'data-value': value === null ? null : String(value), 'data-words': intervalBarWords(bar, unit) }
  const length = value === null ? 0 : Math.max(0, plan.x(value) - plan.x(0))
  return element('rect', { x: plan.left, y, width: length, height: plan.thick, fill: colours.blue, ...data })
}

// White under the line, so that the whisker is seen on the bar as well as beside it.
function whisker({ figure }: IntervalBar, plan: BarPlan, y: number): Svg[] {
  if (!figure.interval || figure.value === null) return []
  const [low, high, middle] = [plan.x(figure.interval.low), plan.x(figure.interval.high), y + plan.thick / 2]
  const end = (x: number) => `M${x.toFixed(2)},${(middle - 5).toFixed(2)}v10`
  const d = `M${low.toFixed(2)},${middle.toFixed(2)}H${high.toFixed(2)}${end(low)}${end(high)}`
  return [
    element('path', { d, stroke: colours.paper, 'stroke-width': 5, fill: 'none' }),
    element('path', { d, stroke: colours.ink, 'stroke-width': 2, fill: 'none' })
  ]
}

function names(bar: IntervalBar, plan: BarPlan, y: number): Svg[] {
  const lines = wrapped(bar.label, plan.size, plan.names)
  const height = plan.size * 1.2
  const first = plan.narrow
    ? y - 6 - lines.length * height
    : y + plan.thick / 2 + plan.size * 0.35 - ((lines.length - 1) * height) / 2
  const look = plan.narrow ? {} : { 'text-anchor': 'end' }
  const x = plan.narrow ? 2 : plan.left - 10
  return lines.flatMap((text, index) => haloed(text, x, first + index * height, plan.size, look))
}

function said(bar: IntervalBar, unit: Unit, plan: BarPlan, y: number): Svg[] {
  const { value } = bar.figure
  const look = value === null ? { fill: colours.quiet } : { 'font-weight': 600 }
  if (plan.narrow) return haloed(valueWords(bar, unit), 2, y - 6, plan.size, look)
  const x = value === null ? plan.left + 8 : plan.right + 14
  return haloed(valueWords(bar, unit), x, y + plan.thick / 2 + plan.size * 0.35, plan.size, look)
}

function referenceLine(reference: Reference | null, unit: Unit, plan: BarPlan, foot: number): Svg[] {
  if (!reference) return []
  const x = plan.x(reference.value)
  const text = `${reference.name} ${formatValue(reference.value, unit)}`
  const half = textWidth(text, plan.size) / 2
  const middle = Math.min(plan.right + (plan.narrow ? 16 : 60) - half, Math.max(half + 2, x))
  const look = { stroke: colours.pink, 'stroke-width': 2, 'stroke-dasharray': '5 4' }
  return [
    element('line', { x1: x, x2: x, y1: plan.head - 3, y2: foot, ...look }),
    label(text, middle, plan.size, plan.size, { 'text-anchor': 'middle' })
  ]
}
