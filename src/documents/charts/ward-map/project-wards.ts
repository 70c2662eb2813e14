import type { Position, Ring, Ward } from '../../../domain/ward.js'
import type { Box } from './place-labels.js'

/** A polygon in pixels: an outer ring and its holes. */
export type Outline = readonly (readonly Position[])[]

/** Two points nearer than this are one to the eye. */
const NEAR = 0.6

/** How the wards are laid on the page: a place in pixels for a position, and the size of the whole. */
export interface Projection {
  readonly at: (position: Position) => Position
  readonly width: number
  readonly height: number
}

/**
 * Degrees to pixels, as large as the room allows: east and north as they are, a degree of longitude shortened as it is at
 * the middle latitude (equirectangular projection), which over one council is true to less than a pixel.
 */
export function projectionOf(wards: readonly Ward[], room: { width: number; height: number }): Projection {
  const all = wards.flatMap(ward => ward.polygons.flat(2))
  const { left, right, top, bottom } = bounds(all)
  const shrink = Math.cos((((top + bottom) / 2) * Math.PI) / 180)
  const [wide, high] = [(right - left) * shrink || 1e-9, bottom - top || 1e-9]
  const scale = Math.min(room.width / wide, room.height / high)
  const at = ([east, north]: Position): Position => [(east - left) * shrink * scale, (bottom - north) * scale]
  return { at, width: wide * scale, height: high * scale }
}

/** The polygons of a ward in pixels, points too near to be told apart left out, and whole rings where nothing remains. */
export function outlines(ward: Ward, { at }: Projection): Outline[] {
  const drawn = ward.polygons.map(polygon => polygon.map(ring => thinned(ring.map(at))).filter(ring => ring.length > 2))
  return drawn.filter(polygon => polygon.length > 0)
}

/** The least box that holds all positions; in degrees `bottom` is the north. */
function bounds(positions: readonly Position[]): Box {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const [x, y] of positions) {
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y)
  }
  return box
}

function thinned(ring: Ring): Position[] {
  const kept: Position[] = []
  for (const point of ring.slice(0, -1)) {
    const last = kept.at(-1)
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= NEAR) kept.push(point)
  }
  return kept
}
