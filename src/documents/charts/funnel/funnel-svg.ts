import { type ScaleLinear, scaleLinear } from 'd3-scale'
import { funnelLimits } from '../../../statistics/funnel.js'
import { roundedText } from '../../format-figure.js'
import { formatTick } from '../format-value.js'
import { type ChartOptions, frame, isNarrow, label, type Room, timeLabels, valueGrid, WIDE } from '../frame.js'
import { element, type Svg } from '../svg.js'
import { textWidth } from '../text-width.js'
import type { Tick } from '../time-axis.js'
import { valueScale, valueTicks } from '../value-axis.js'
import { describeFunnel } from './describe-funnel.js'
import { funnelBand, funnelLineNames, funnelLines, lineNamesWidth } from './funnel-lines.js'
import { funnelKey, funnelMarks, keyHeight } from './funnel-marks.js'
import { type FunnelOf, type FunnelPlot, funnelPlot } from './funnel-plot.js'

type Scale = ScaleLinear<number, number>

/**
 * A funnel: each member's share or rate against its size, between the 95% and 99.8% limits that chance alone keeps that
 * size within. Those beyond are marked by shape and named as far as there is room. `describeFunnel` is its caption.
 */
export function funnelSvg(of: FunnelOf, options: Omit<ChartOptions, 'unit'>): string {
  const plot = funnelPlot(of)
  const { unit } = plot
  const room = roomFor(plot, options.width ?? WIDE)
  const y = valueScale(heights(plot), unit, room.top, room.bottom)
  const largest = Math.max(1, ...plot.plotted.map(member => member.denominator))
  const x = scaleLinear([0, largest * 1.06], [room.left, room.right])
  return frame(
    options,
    describeFunnel(plot, of),
    room,
    funnelBand(plot, x, y),
    valueGrid(y, unit, room),
    sizeAxis(x, of.size, room),
    ...funnelLines(plot, x, y),
    funnelLineNames(plot, x, y, room),
    funnelMarks(plot, x, y, room),
    funnelKey(plot, room)
  )
}

function roomFor(plot: FunnelPlot, width: number): Room {
  const narrow = isNarrow(width)
  const size = narrow ? 12 : 14
  const height = narrow ? 320 : 400
  const [top, bottom] = [keyHeight(plot, width, size), height - 52]
  const scale = valueScale(heights(plot), plot.unit, top, bottom)
  const left =
    Math.max(0, ...valueTicks(scale, plot.unit).map(tick => textWidth(formatTick(tick, plot.unit), size))) + 12
  const right = width - lineNamesWidth(plot, size, narrow) - 10
  return { width, height, left, right, top, bottom, size, narrow }
}

/** What the plot must hold: every value, and the limits as wide as they are for the smallest member. */
function heights({ funnel, plotted }: FunnelPlot): number[] {
  const smallest = Math.min(...plotted.map(member => member.denominator))
  const limits = plotted.length === 0 ? null : funnelLimits(funnel, smallest)
  return [...plotted.map(member => member.value), ...(limits ? [limits.lower998, limits.upper998] : [])]
}

function sizeAxis(x: Scale, size: string, room: Room): Svg {
  const ticks = x.ticks(room.narrow ? 5 : 8).filter(Number.isInteger)
  const all = ticks.map(tick => ({ x: x(tick), label: roundedText(tick, 0) }))
  const step = everyOther(all, room.size)
  const places = all.filter((_, index) => index % step === 0)
  const name = `Number of ${size}`
  const half = textWidth(name, room.size) / 2
  const middle = Math.max(half + 2, Math.min(room.width - half - 2, (room.left + room.right) / 2))
  return element(
    'g',
    {},
    timeLabels(places, room),
    label(name, middle, room.bottom + 28 + room.size, room.size, { 'text-anchor': 'middle' })
  )
}

function everyOther(ticks: readonly Tick[], size: number): number {
  const widest = Math.max(0, ...ticks.map(tick => textWidth(tick.label, size)))
  return (ticks[1]?.x ?? widest * 2) - (ticks[0]?.x ?? 0) >= widest + 12 ? 1 : 2
}
