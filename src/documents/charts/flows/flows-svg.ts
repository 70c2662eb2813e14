import { capital } from '../capital.js'
import { patternsOf } from '../fills.js'
import { type ChartOptions, frame, label, type Room, timeLabels, valueGrid, WIDE } from '../frame.js'
import { colours } from '../palette.js'
import { periodTicks } from '../period.js'
import { element, type Svg } from '../svg.js'
import { fitted, textWidth } from '../text-width.js'
import { describeFlows, offWords } from './describe-flows.js'
import { flowBars, offSign } from './flow-bars.js'
import { flowCounts } from './flow-counts.js'
import { type FlowPlacing, flowPlacing } from './flow-placing.js'
import { type Flow, type Flows, shownFlows } from './flows.js'

/**
 * Flows in and out: above, how many there are from the first opening to the last closing count; below, a column of starts
 * up and of ends down for each period, marked where the counts do not add up. `describeFlows` is its caption.
 */
export function flowsSvg(of: Flows, options: Omit<ChartOptions, 'unit'>): string {
  const flows = shownFlows(of)
  const placing = flowPlacing(flows, options.width ?? WIDE)
  const { upper, lower } = placing
  return frame(
    options,
    describeFlows(flows, of),
    { width: lower.width, height: lower.height },
    patternsOf(options.id, 0, ['falling']),
    valueGrid(placing.count, 'count', upper, placing.count.ticks(3).filter(Number.isInteger)),
    flowCounts(flows, of, placing),
    ...headings(flows, of, placing),
    flowBars(flows, of, placing, options.id),
    timeLabels(periodTicks(flows, placing.middle, lower.size), lower)
  )
}

function headings(flows: readonly Flow[], of: Flows, { lower }: FlowPlacing): Svg[] {
  const { size, left, width } = lower
  const sign = 'Counts do not add up'
  const isOff = flows.some(flow => offWords(flow) !== null)
  const at = width - textWidth(sign, size) - 4
  const hasRoom = at - 28 > left + textWidth(of.what, size, true)
  return [
    heading(capital(of.what), left, size, lower),
    arrow(left + size * 0.35, lower.top - 2 - size * 0.36, size, -1),
    heading(of.startsName, left + size, lower.top - 2, lower),
    arrow(left + size * 0.35, lower.bottom - 5 - size * 0.36, size, 1),
    heading(of.endsName, left + size, lower.bottom - 5, lower),
    ...(isOff && hasRoom ? [...offSign(at - 14, size * 0.72, size), label(sign, at, size, size)] : [])
  ]
}

function heading(text: string, x: number, y: number, { size, width }: Room): Svg {
  return label(fitted(text, size, width - x - 2, true), x, y, size, { 'font-weight': 600 })
}

/** A triangle that points up (-1) or down (1). */
function arrow(x: number, y: number, size: number, side: 1 | -1): Svg {
  const [half, high] = [size * 0.32, size * 0.3 * side]
  const [left, right] = [(x - half).toFixed(2), (x + half).toFixed(2)]
  const d = `M${left},${(y - high).toFixed(2)}H${right}L${x.toFixed(2)},${(y + high).toFixed(2)}Z`
  return element('path', { d, fill: colours.ink })
}
