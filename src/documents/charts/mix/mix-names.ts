import type { ScaleLinear } from 'd3-scale'
import { spreadLabels } from '../benchmarks/spread-labels.js'
import type { Fill } from '../fills.js'
import { formatValue } from '../format-value.js'
import { label, type Room } from '../frame.js'
import { colours } from '../palette.js'
import { element, type Svg } from '../svg.js'
import { fitted, textWidth, wrapped } from '../text-width.js'
import type { MixPlan } from './mix.js'

type Paint = (part: number | null) => Fill

const SWATCH = 12

/** A part as it is named: its fill, its name, its share in the last column, and where the middle of that stands. */
interface Named {
  readonly part: number | null
  readonly name: string
  readonly share: string
  readonly middle: number
}

/** The parts named beside the last column, each at its height and clear of the next, with its share there. */
export function mixNames(plan: MixPlan, paint: Paint, y: ScaleLinear<number, number>, room: Room): Svg {
  const names = named(plan)
  const width = room.width - room.right - SWATCH - 34
  const texts = names.map(({ name, share }) => withShare(wrapped(name, room.size, width), share, room.size, width))
  const gap = Math.max(1, ...texts.map(lines => lines.length)) * room.size * 1.18 + 5
  const heights = spreadLabels(
    names.map(({ middle }) => y(middle)),
    gap,
    room.top + gap / 2,
    room.bottom - gap / 2
  )
  const parts = names.flatMap(({ part, middle }, index) => {
    const height = heights[index] ?? 0
    const from = { x1: room.right, y1: y(middle), x2: room.right + 12, y2: height }
    const leader = element('line', { ...from, stroke: colours.quiet, 'stroke-width': 1 })
    return [leader, ...entry(texts[index]!, paint(part), room.right + 16, height, room.size)]
  })
  return element('g', {}, ...parts)
}

/** The parts in a list under the plot, in the order of the columns from above, with their share in the last. */
export function mixKey(plan: MixPlan, paint: Paint, room: Room): Svg {
  const last = plan.columns.findLast(column => column.missing === null)
  const head = last ? [label(`From the top, with shares in ${last.label}:`, 2, room.bottom + 50, room.size)] : []
  const lines = named(plan).map(({ name, share, part }, index) => {
    const width = room.width - 26 - textWidth(` ${share}`, room.size)
    return entry(
      [`${fitted(name, room.size, width)} ${share}`],
      paint(part),
      2,
      room.bottom + 66 + index * room.size * 1.6,
      room.size
    )
  })
  return element('g', {}, ...head, ...lines.flat())
}

/** How high that list stands, in pixels. */
export function keyHeight(plan: MixPlan, size: number): number {
  return 28 + named(plan).length * size * 1.6
}

/** From above: what is left over where there is any, then the parts. */
function named({ drawn, rest, columns }: MixPlan): Named[] {
  const last = columns.findLast(column => column.missing === null)
  const hasRest = columns.some(column => column.slices.some(slice => slice.part === null))
  const all = [...drawn.map((name, part) => ({ name, part })), ...(hasRest ? [{ name: rest, part: null }] : [])]
  let below = 0
  const found = all.map(({ name, part }) => {
    const slice = last?.slices.find(each => each.part === part)
    if (slice) below = slice.to
    const share = slice ? formatValue(slice.to - slice.from, 'percent') : '–'
    return { name, part, share, middle: slice ? (slice.from + slice.to) / 2 : below }
  })
  return found.reverse()
}

/** A name on one line or two with its share at the end, the name cut where they do not fit. */
function withShare(lines: readonly string[], share: string, size: number, width: number): string[] {
  const last = lines.at(-1) ?? ''
  if (textWidth(`${last} ${share}`, size) <= width) return [...lines.slice(0, -1), `${last} ${share}`]
  if (lines.length === 1) return [last, share]
  return [
    ...lines.slice(0, -1),
    `${fitted(last.replace(/…$/, ''), size, width - textWidth(` ${share}`, size))} ${share}`
  ]
}

function entry(lines: readonly string[], fill: Fill, x: number, height: number, size: number): Svg[] {
  const look = { fill: fill.paint, stroke: colours.quiet, 'stroke-width': 0.75 }
  const swatch = element('rect', { x, y: height - SWATCH / 2, width: SWATCH, height: SWATCH, ...look })
  const first = height + size * 0.35 - ((lines.length - 1) * size * 1.18) / 2
  return [swatch, ...lines.map((line, index) => label(line, x + SWATCH + 6, first + index * size * 1.18, size))]
}
