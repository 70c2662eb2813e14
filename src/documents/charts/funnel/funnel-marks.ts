import type { ScaleLinear } from 'd3-scale'
import { symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape'
import { haloed, label, type Room } from '../frame.js'
import { colours } from '../palette.js'
import { element, type Svg } from '../svg.js'
import { textWidth } from '../text-width.js'
import { placeLabels, pointBox } from '../ward-map/place-labels.js'
import { plottedWords } from './describe-funnel.js'
import type { FunnelPlot, PlottedMember } from './funnel-plot.js'

type Scale = ScaleLinear<number, number>
type Beyond = PlottedMember['beyond']

/** Each place by shape, colour and size: the farther out, the more it is seen. */
const LOOKS = {
  within: { shape: symbolCircle, fill: colours.quiet, radius: 3.5 },
  95: { shape: symbolDiamond, fill: colours.purple, radius: 5.5 },
  99.8: { shape: symbolSquare, fill: colours.blue, radius: 5.5 }
} as const
const NAMES: readonly { readonly beyond: Beyond; readonly name: string }[] = [
  { beyond: null, name: 'Within the limits' },
  { beyond: 95, name: 'Beyond 95%' },
  { beyond: 99.8, name: 'Beyond 99.8%' }
]
const FEW = 12

/**
 * A mark for each member, those beyond a limit named as far as there is room, all of them where they are few. Each mark
 * carries `data-label`, `data-value` and `data-words` for a script that moves through them.
 */
export function funnelMarks(plot: FunnelPlot, x: Scale, y: Scale, room: Room): Svg {
  // Those beyond a limit are drawn last, so that none hides under the crowd.
  const order = plot.plotted.toSorted((a, b) => weight(a) - weight(b))
  const marks = order.map(member => {
    const at = `translate(${x(member.denominator).toFixed(2)},${y(member.value).toFixed(2)})`
    const words = plottedWords(member, plot)
    const data = { 'data-label': member.label, 'data-value': String(member.value), 'data-words': words }
    return mark(member.beyond, { transform: at, ...data })
  })
  const rings = order.filter(member => member.own).map(member => ring(x(member.denominator), y(member.value)))
  return element('g', {}, ...rings, element('g', { 'data-points': '' }, ...marks), names(plot, order, x, y, room))
}

/** What each mark means, for those that are there. */
export function funnelKey(plot: FunnelPlot, room: Room): Svg {
  const items = keyEntries(plot, room.left, room.width, room.size).flatMap(({ beyond, name, x, y }) => {
    const dot = mark(beyond, { transform: `translate(${(x + 6).toFixed(2)},${(y - room.size * 0.32).toFixed(2)})` })
    return [dot, label(name, x + 18, y, room.size)]
  })
  return element('g', {}, ...items)
}

/** How much room that key takes above the plot, in pixels. */
export function keyHeight(plot: FunnelPlot, width: number, size: number): number {
  return (keyEntries(plot, size * 4, width, size).at(-1)?.y ?? size) + size * 1.4
}

function keyEntries(plot: FunnelPlot, left: number, width: number, size: number) {
  const used = NAMES.filter(({ beyond }) => plot.plotted.some(member => member.beyond === beyond))
  let [x, y] = [left, size]
  return used.map(entry => {
    const wide = 18 + textWidth(entry.name, size)
    if (x + wide > width) [x, y] = [left, y + size * 1.5]
    const place = { ...entry, x, y }
    x += wide + 16
    return place
  })
}

function names(plot: FunnelPlot, order: readonly PlottedMember[], x: Scale, y: Scale, room: Room): Svg {
  const named = order.toReversed().filter(member => member.own || member.beyond !== null || order.length <= FEW)
  const wanted = named.map(member => ({
    text: member.label,
    x: x(member.denominator),
    y: y(member.value),
    gap: member.own ? 12 : 9,
    bold: member.own,
    must: member.own
  }))
  const points = order.map(member => pointBox(x(member.denominator), y(member.value), 4))
  const centre = y(plot.funnel.centre ?? 0)
  const line = { left: room.left, right: room.right, top: centre - 1, bottom: centre + 1 }
  const places = placeLabels(wanted, [...points, line], { ...room, top: room.top - 4 }, room.size)
  const labels = places.flatMap((place, index) => {
    const { text, bold } = wanted[index]!
    return place
      ? haloed(text, place.x, place.y, room.size, { 'text-anchor': place.anchor, 'font-weight': bold ? 700 : 400 })
      : []
  })
  return element('g', {}, ...labels)
}

function weight({ beyond, own }: PlottedMember): number {
  return (beyond ?? 0) + (own ? 1000 : 0)
}

function mark(beyond: Beyond, more: Readonly<Record<string, string>>): Svg {
  const { shape, fill, radius } = LOOKS[beyond ?? 'within']
  const d = symbol(shape, Math.PI * radius ** 2).digits(2)() ?? ''
  return element('path', { d, fill, stroke: beyond === null ? colours.paper : colours.ink, 'stroke-width': 1, ...more })
}

function ring(cx: number, cy: number): Svg {
  return element('circle', { cx, cy, r: 9.5, fill: 'none', stroke: colours.ink, 'stroke-width': 2 })
}
