import { type ScaleLinear, scaleLinear } from 'd3-scale'
import { roundedText } from '../../format-figure.js'
import { isNarrow, type Room } from '../frame.js'
import { textWidth } from '../text-width.js'
import { valueScale } from '../value-axis.js'
import type { Flow } from './flows.js'

/** Where a flows chart draws what: the counts in the upper room, starts and ends in the lower, one above the other. */
export interface FlowPlacing {
  readonly upper: Room
  readonly lower: Room
  readonly middle: (index: number) => number
  readonly thick: number
  /** Heights of counts in the upper room, and of flows in the lower, ends below 0. */
  readonly count: ScaleLinear<number, number>
  readonly flow: ScaleLinear<number, number>
}

/** The places of a flows chart of a width in pixels. */
export function flowPlacing(flows: readonly Flow[], width: number): FlowPlacing {
  const narrow = isNarrow(width)
  const size = narrow ? 12 : 14
  const counts = flows.flatMap(flow => [flow.opening, flow.closing]).filter(count => count !== null)
  const most = Math.max(1, ...flows.flatMap(flow => [flow.starts ?? 0, flow.ends ?? 0]))
  const longest = Math.max(...[...counts, most].map(count => textWidth(roundedText(count, 0), size, true)))
  const sides = { width, left: longest + 14, right: width - longest - 14, size, narrow }
  const upper: Room = { ...sides, top: size * 1.8, bottom: narrow ? 104 : 126, height: narrow ? 350 : 420 }
  const lower: Room = { ...upper, top: upper.bottom + size * 2.4, bottom: upper.height - 32 }
  const step = (sides.right - sides.left) / Math.max(1, flows.length)
  return {
    upper,
    lower,
    middle: index => sides.left + step * (index + 0.5),
    thick: Math.min(44, step * 0.72),
    count: valueScale(counts, 'count', upper.top + 6, upper.bottom - 6),
    // Room at both ends for the names and for a number beside the longest column.
    flow: scaleLinear([-most, most], [lower.bottom - size * 2.5, lower.top + size * 1.8])
  }
}
