import { textWidth, wrapped } from '../text-width.js'
import type { Outline } from './project-wards.js'

/** What stands in a ward: its lines and the middle of them, in pixels. */
export interface WardLabel {
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  /** True when only its number stands there, to be looked up. */
  readonly isNumber: boolean
}

/** How a line stands to the next. */
export const LEADING = 1.15
const LEVELS = 40
const EDGE = 5

/**
 * What of a ward's label fits inside it: its name and value, its name, else its number, where the ward is widest. Null
 * where not even the number fits.
 */
export function labelWard(
  shape: readonly Outline[],
  name: string,
  value: string | null,
  number: string,
  size: number
): WardLabel | null {
  for (const lines of wordings(name, value, size)) {
    const width = Math.max(...lines.map(line => textWidth(line, size))) + EDGE
    const place = placeFor(shape, lines.length * size * LEADING, width)
    if (place) return { lines, ...place, isNumber: false }
  }
  const place = placeFor(shape, size, textWidth(number, size))
  return place && { lines: [number], ...place, isNumber: true }
}

/** What could stand in a ward, the most first: the name on one line or two with its value, then without. */
function wordings(name: string, value: string | null, size: number): string[][] {
  const broken = wrapped(name, size, textWidth(name, size) * 0.62)
  const whole = broken.join(' ') === name ? broken : [name]
  return [
    ...(value === null
      ? []
      : [
          [name, value],
          [...whole, value]
        ]),
    [name],
    whole
  ]
}

/** The middle of a box of a size that lies within the shape, as near as can be to the middle of its largest part; null where none does. */
function placeFor(shape: readonly Outline[], height: number, width: number): { x: number; y: number } | null {
  const rings = shape.flat()
  if (rings.length === 0) return null
  const { top, bottom } = largestOf(rings)
  const middle = (top + bottom) / 2
  const levels = Array.from({ length: LEVELS }, (_, step) => top + ((bottom - top) * (step + 0.5)) / LEVELS)
  for (const y of levels.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))) {
    const strips = [-0.5, -0.25, 0, 0.25, 0.5].map(part => spans(rings, y + part * height))
    const room = strips.reduce(overlaps).toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]))[0]
    if (room && room[1] - room[0] >= width) return { x: (room[0] + room[1]) / 2, y }
  }
  return null
}

/** From where to where the highest ring reaches, so that an island far off does not count. */
function largestOf(rings: Outline): { top: number; bottom: number } {
  const reach = rings.map(ring => {
    const levels = ring.map(([, y]) => y)
    return { top: Math.min(...levels), bottom: Math.max(...levels) }
  })
  return reach.reduce((a, b) => (b.bottom - b.top > a.bottom - a.top ? b : a))
}

type Span = readonly [number, number]

/** The stretches of a level that lie inside the rings, from left to right. */
function spans(rings: Outline, y: number): Span[] {
  const crossings = rings.flatMap(ring =>
    ring.flatMap(([x, from], index) => {
      const [next, to] = ring[(index + 1) % ring.length]!
      return from > y === to > y ? [] : [x + ((next - x) * (y - from)) / (to - from)]
    })
  )
  const sorted = crossings.toSorted((a, b) => a - b)
  return sorted.flatMap((from, index) =>
    index % 2 === 0 && index + 1 < sorted.length ? [[from, sorted[index + 1]!]] : []
  )
}

function overlaps(a: readonly Span[], b: readonly Span[]): Span[] {
  return a.flatMap(([from, to]) =>
    b.flatMap(([start, end]): Span[] => {
      const [left, right] = [Math.max(from, start), Math.min(to, end)]
      return left < right ? [[left, right]] : []
    })
  )
}
