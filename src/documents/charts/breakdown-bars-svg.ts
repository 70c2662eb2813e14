import { scaleLinear } from 'd3-scale'
import type { Figure } from '../../figures/figure.js'
import type { Unit } from '../../indicators/indicator.js'
import { missingText } from '../format-figure.js'
import { formatShare, formatValue } from './format-value.js'
import { type ChartOptions, frame, isNarrow, label, WIDE } from './frame.js'
import { colours } from './palette.js'
import { element, type Svg } from './svg.js'
import { textWidth, wrapped } from './text-width.js'

/** One category of a breakdown with its figure. */
export interface Bar {
  readonly label: string
  readonly figure: Pick<Figure, 'value' | 'numerator' | 'denominator' | 'missing'>
}

/**
 * Horizontal bars from 0, one a category in the order given, each with its value (and, of a percentage, who counts of
 * how many); a category without a value says why. `describeBreakdown` is its caption.
 */
export function breakdownBarsSvg(bars: readonly Bar[], options: ChartOptions): string {
  const { unit, width = WIDE } = options
  const plan = planFor(bars, unit, width)
  const rows = bars.map((bar, index) => row(bar, unit, plan, index * plan.step))
  const foot = plan.step * bars.length
  const axis = element('line', { x1: plan.left, x2: plan.left, y1: 0, y2: foot, stroke: colours.quiet })
  const size = { width, height: Math.ceil(Math.max(foot, plan.step)) }
  return frame(options, describeBreakdown(bars, unit), size, ...rows, ...(plan.narrow ? [] : [axis]))
}

/** A breakdown in words: how many categories, the highest and the lowest, and how many have no value. */
export function describeBreakdown(bars: readonly Bar[], unit: Unit): string {
  const known = bars.filter(bar => bar.figure.value !== null)
  if (known.length === 0) return 'No category has a value.'
  const ordered = known.toSorted((a, b) => b.figure.value! - a.figure.value!)
  const said = (bar: Bar) => `${bar.label} with ${barWords(bar, unit)}`
  const without = bars.length - known.length
  const missing = without === 0 ? '' : ` ${without === 1 ? 'One category has' : `${without} categories have`} no value.`
  if (ordered.length === 1) return `The one category with a value is ${said(ordered[0]!)}.${missing}`
  if (ordered[0]!.figure.value === ordered.at(-1)!.figure.value)
    return `All ${known.length} categories have the same value, ${formatValue(ordered[0]!.figure.value!, unit)}.${missing}`
  return `Of ${known.length} categories the highest is ${said(ordered[0]!)} and the lowest ${said(ordered.at(-1)!)}.${missing}`
}

interface Plan {
  readonly narrow: boolean
  readonly size: number
  /** Where bars begin, and the width of their labels. */
  readonly left: number
  readonly room: number
  /** Height of a row and of its bar, and of what stands above the bar. */
  readonly step: number
  readonly thick: number
  readonly above: number
  readonly length: (value: number) => number
}

function planFor(bars: readonly Bar[], unit: Unit, width: number): Plan {
  const narrow = isNarrow(width)
  const size = narrow ? 13 : 14
  const names = Math.max(0, ...bars.map(bar => textWidth(bar.label, size)))
  const room = narrow ? width - 4 : Math.min(names, width * 0.38)
  const left = narrow ? 1 : room + 14
  const lines = Math.max(1, ...bars.map(bar => wrapped(bar.label, size, room).length))
  const values = Math.max(0, ...bars.map(bar => textWidth(barWords(bar, unit), size, true)))
  const most = Math.max(0, ...bars.map(bar => bar.figure.value ?? 0))
  const scale = scaleLinear([0, most || 1], [0, Math.max(20, width - left - values - 16)])
  const [above, thick] = narrow ? [lines * 16 + 4, 20] : [lines * 4 + 1, 22]
  const step = narrow ? above + thick + 8 : 2 * above + thick
  return { narrow, size, left, room, step, thick, above, length: value => Math.max(0, scale(value)) }
}

function row(bar: Bar, unit: Unit, plan: Plan, top: number): Svg {
  const { value } = bar.figure
  const y = top + plan.above
  const length = value === null ? 0 : plan.length(value)
  const words = barWords(bar, unit)
  const data = { 'data-value': value === null ? null : String(value), 'data-words': `${bar.label}: ${words}` }
  const shape = element('rect', { x: plan.left, y, width: length, height: plan.thick, fill: colours.blue, ...data })
  const look = value === null ? { fill: colours.quiet } : { 'font-weight': 600 }
  const middle = y + plan.thick / 2 + plan.size * 0.35
  return element('g', {}, ...name(bar, plan, y), shape, label(words, plan.left + length + 8, middle, plan.size, look))
}

function name(bar: Bar, plan: Plan, y: number): Svg[] {
  const lines = wrapped(bar.label, plan.size, plan.room)
  const height = plan.size * 1.2
  const first = plan.narrow
    ? y - 6 - (lines.length - 1) * height
    : y + plan.thick / 2 + plan.size * 0.35 - ((lines.length - 1) * height) / 2
  const side = plan.narrow ? { x: plan.left, anchor: 'start' } : { x: plan.left - 10, anchor: 'end' }
  return lines.map((text, index) =>
    label(text, side.x, first + index * height, plan.size, { 'text-anchor': side.anchor })
  )
}

function barWords({ figure }: Bar, unit: Unit): string {
  if (figure.value !== null) return formatShare(figure.value, unit, figure.numerator, figure.denominator)
  return figure.missing === null ? 'No value' : missingText(figure.missing)
}
