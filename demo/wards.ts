import type { Position, Ward } from '../src/domain/ward.js'

/** A place in metres from the middle of the council: east and north. */
type Metres = readonly [east: number, north: number]

const NAMES = [
  'Beacon',
  'Mill Lane',
  'St Hilda',
  'Foundry',
  'Long Acre',
  'Wharf',
  'Priory',
  'Ashgrove',
  'Cleughs',
  'Station',
  'Marsh End',
  'Holm Farm',
  'Whinfields',
  'Cragside',
  'Eastbeck',
  'Larkhill',
  'Saltergate',
  'Thornlea',
  'Upper Dene',
  'Winterscale'
]
/** How far the outermost ward's middle lies from the council's, and the council's edge. */
const [OUTERMOST, EDGE] = [7_500, 11_000]
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
/** Where the middle of every invented council is drawn. Source: none; near the true place, for the look of a map. */
const [MIDDLE_EAST, MIDDLE_NORTH] = [-1.23, 54.55]
const METRES_A_DEGREE = 111_320

const MIDDLES: readonly Metres[] = NAMES.map((_, index) => {
  const far = OUTERMOST * Math.sqrt((index + 0.5) / NAMES.length)
  const angle = index * GOLDEN_ANGLE + 0.35 * Math.sin(index * 2.1)
  return [far * Math.cos(angle), far * Math.sin(angle)]
})

/** The invented wards of a council: every place is in the ward whose middle is nearest. */
export function wardsOf(position: number): Ward[] {
  return NAMES.map((name, index) => ({ code: codeOf(position, index), name, polygons: [[ringOf(index)]] }))
}

/** The code of the ward in which a place lies, in metres from the council's middle. */
export function wardAt(position: number, place: Metres): string {
  const nearest = MIDDLES.map((middle, index) => ({ index, far: between(middle, place) })).sort((a, b) => a.far - b.far)
  return codeOf(position, nearest[0]!.index)
}

function codeOf(position: number, index: number): string {
  return `E059${String(position * 100 + index + 1).padStart(5, '0')}`
}

/** All that is nearer to the ward's middle than to any other, within the council's edge. */
function ringOf(index: number): Position[] {
  const middle = MIDDLES[index]!
  const corners = Array.from({ length: 32 }, (_, side): Metres => {
    const angle = (side * Math.PI) / 16
    return [EDGE * Math.cos(angle), EDGE * Math.sin(angle)]
  })
  const ring = MIDDLES.reduce((left, other) => (other === middle ? left : nearerTo(middle, other, left)), corners)
  return [...ring, ring[0]!].map(degrees)
}

/** What of a ring lies nearer to one place than to another. */
function nearerTo(one: Metres, other: Metres, ring: readonly Metres[]): Metres[] {
  const side = (place: Metres) => between(other, place) - between(one, place)
  return ring.flatMap((from, corner) => {
    const to = ring[(corner + 1) % ring.length]!
    const [here, there] = [side(from), side(to)]
    const kept = here >= 0 ? [from] : []
    if (here >= 0 === there >= 0) return kept
    const share = here / (here - there)
    return [...kept, [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])] as const]
  })
}

/** The square of the distance, whose difference from two places is straight across the plane. */
function between([east, north]: Metres, [otherEast, otherNorth]: Metres): number {
  return (east - otherEast) ** 2 + (north - otherNorth) ** 2
}

function degrees([east, north]: Metres): Position {
  const shrink = Math.cos((MIDDLE_NORTH * Math.PI) / 180)
  const place = [MIDDLE_EAST + east / METRES_A_DEGREE / shrink, MIDDLE_NORTH + north / METRES_A_DEGREE]
  return [Number(place[0]!.toFixed(5)), Number(place[1]!.toFixed(5))]
}
