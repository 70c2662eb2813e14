import { symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape'
import type { Unit } from '../../../indicators/indicator.js'
import type { ChartPoint, ControlChart, Tone } from '../../../statistics/control-chart.js'
import { isMonthly } from '../format-point-day.js'
import { label, type Room } from '../frame.js'
import { colours, toneColours } from '../palette.js'
import { toneNames } from '../rule-words.js'
import { element, type Svg } from '../svg.js'
import { textWidth } from '../text-width.js'
import { describePoint } from './describe-control-chart.js'

/** Where a point stands, in pixels. */
export interface Placing {
  readonly x: (point: ChartPoint) => number
  readonly y: (value: number) => number
}

const shapes = {
  improvement: symbolCircle,
  concern: symbolDiamond,
  neutral: symbolSquare,
  common: symbolCircle
} as const
/** How much wider a signal is drawn than common cause. */
const SIGNAL = 1.5
const order: readonly Tone[] = ['improvement', 'concern', 'neutral', 'common']

/**
 * A mark for each point with a value, told apart by shape as well as colour. Each carries `data-day`, `data-value` and
 * `data-words`, its sentence, for a script that moves through the points.
 */
export function pointMarks(chart: ControlChart, unit: Unit, placing: Placing, room: Room): Svg {
  const monthly = isMonthly(chart.points.map(point => point.day))
  const space = (room.right - room.left) / Math.max(1, chart.points.length)
  const radius = Math.max(2, Math.min(3.5, space / 3))
  const marks = chart.points.flatMap(point => {
    if (point.value === null) return []
    const at = `translate(${placing.x(point).toFixed(2)},${placing.y(point.value).toFixed(2)})`
    const data = {
      'data-day': point.day,
      'data-value': String(point.value),
      'data-words': describePoint(point, unit, monthly)
    }
    return [mark(point.tone, radius, { transform: at, ...data })]
  })
  return element('g', { 'data-points': '' }, ...marks)
}

/** What each mark on the chart means, for the tones that are there. */
export function toneKey(chart: ControlChart, room: Room): Svg {
  let x = room.left
  const used = order.filter(tone =>
    chart.points.some(point => point.value !== null && point.limits !== null && point.tone === tone)
  )
  const items = used.flatMap(tone => {
    const at = x + 6
    x = at + 10 + textWidth(toneNames[tone], room.size) + (room.narrow ? 12 : 20)
    const dot = signalMark(tone, `translate(${at.toFixed(2)},${room.size - 1})`)
    return [dot, label(toneNames[tone], at + 10, room.size + 3.5, room.size)]
  })
  return element('g', {}, ...items)
}

/** The mark of a tone by itself, as a key or a heading has it. */
export function signalMark(tone: Tone, transform: string): Svg {
  return mark(tone, 3.5, { transform })
}

function mark(tone: Tone, radius: number, more: Readonly<Record<string, string>>): Svg {
  const area = Math.PI * (tone === 'common' ? radius : radius * SIGNAL) ** 2
  const path = symbol(shapes[tone], area).digits(2)() ?? ''
  const edge = tone === 'common' ? colours.paper : colours.ink
  return element('path', {
    d: path,
    fill: toneColours[tone],
    stroke: edge,
    'stroke-width': radius < 3 ? 0.5 : 1,
    ...more
  })
}
