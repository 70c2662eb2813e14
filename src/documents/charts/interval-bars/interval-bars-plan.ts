import { scaleLinear } from 'd3-scale'
import type { Unit } from '../../../indicators/indicator.js'
import { formatShare } from '../format-value.js'
import { isNarrow } from '../frame.js'
import { whyMissing } from '../shown-figure.js'
import { textWidth, wrapped } from '../text-width.js'
import { valueTicks } from '../value-axis.js'
import type { IntervalBar, Reference } from './interval-bar.js'

/** Where bars, names and values stand, in pixels. */
export interface BarPlan {
  readonly narrow: boolean
  readonly size: number
  readonly left: number
  readonly right: number
  readonly names: number
  /** Height above the rows, of a row, of what stands above its bar, and of the bar. */
  readonly head: number
  readonly step: number
  readonly above: number
  readonly thick: number
  readonly x: (value: number) => number
  readonly ticks: readonly number[]
}

/** The plan of bars for a width in pixels. */
export function barPlan(bars: readonly IntervalBar[], unit: Unit, width: number, reference: Reference | null): BarPlan {
  const narrow = isNarrow(width)
  const size = narrow ? 13 : 14
  const longest = Math.max(0, ...bars.map(bar => textWidth(bar.label, size)))
  const names = narrow ? width - 4 : Math.min(longest, width * 0.34)
  const left = narrow ? 16 : names + 14
  const known = bars.filter(bar => bar.figure.value !== null)
  const values = Math.max(0, ...known.map(bar => textWidth(valueWords(bar, unit), size, true)))
  const right = narrow ? width - 20 : Math.max(left + 80, width - values - 18)
  const most = Math.max(
    0,
    reference?.value ?? 0,
    ...bars.map(bar => bar.figure.interval?.high ?? bar.figure.value ?? 0)
  )
  const scale = scaleLinear([0, most || 1], [left, right])
  const lines = Math.max(1, ...bars.map(bar => wrapped(bar.label, size, names).length))
  const [above, thick] = narrow ? [(lines + 1) * 16 + 4, 18] : [lines * 4 + 3, 20]
  const step = narrow ? above + thick + 12 : 2 * above + thick
  const ticks = valueTicks(scale.copy().nice(narrow ? 4 : 5), unit).filter(tick => tick <= most)
  return { narrow, size, left, right, names, head: reference ? size * 1.8 : 2, step, above, thick, x: scale, ticks }
}

/** A bar's value with its two numbers, or why there is none. */
export function valueWords({ figure }: IntervalBar, unit: Unit): string {
  if (figure.value === null) return whyMissing(figure.missing)
  return formatShare(figure.value, unit, figure.numerator, figure.denominator)
}
