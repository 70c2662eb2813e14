import type { Position, Ward } from '../../../domain/ward.js'
import { byarInterval } from '../../../statistics/byar-interval.js'
import type { WardFigure, WardMap } from './ward-map.js'

const ACROSS = 6
const NAMES =
  'Abbey Hill,Brambles,Canal Side,Docks,Easterby and Fen,Ferry,Grange,Harbour,Ings,Jubilee Park,Kirk,Longlands and Beechwood,Market,North Ormesby,Orchard,Park End,Quarry,Riverside,Staithes,Trimdon,Upleatham,Viewley,Westgate,Zetland'.split(
    ','
  )

/** An invented council's wards: crooked four-cornered shapes side by side, one of them with an island. */
function boundaries(): Ward[] {
  return NAMES.map((name, index) => {
    const [column, row] = [index % ACROSS, Math.floor(index / ACROSS)]
    const ring = [
      ...edge(column, row, column + 1, row),
      ...edge(column + 1, row, column + 1, row + 1),
      ...edge(column + 1, row + 1, column, row + 1),
      ...edge(column, row + 1, column, row),
      corner(column, row)
    ]
    const island: readonly Position[] = [
      [-1.325, 54.59],
      [-1.312, 54.59],
      [-1.312, 54.597],
      [-1.325, 54.597],
      [-1.325, 54.59]
    ]
    return { code: codeOf(index), name, polygons: name === 'Harbour' ? [[ring], [island]] : [[ring]] }
  })
}

/** The wards with a rate each: one suppressed, one without a figure, one figure without a boundary. */
export const wards: WardMap = {
  boundaries: boundaries(),
  figures: [
    ...NAMES.flatMap((label, index) =>
      label === 'Ings' ? [] : [{ code: codeOf(index), label, figure: figureOf(index) }]
    ),
    { code: 'W99', label: 'Old Town', figure: rate(31, 1900) }
  ]
}

function figureOf(index: number): WardFigure['figure'] {
  if (index === 3) return { value: null, numerator: null, denominator: null, interval: null, missing: 'suppressed' }
  return rate(22 + ((index * 53) % 90), 1500 + ((index * 311) % 1200))
}

function rate(numerator: number, denominator: number): WardFigure['figure'] {
  const { low, high } = byarInterval(numerator)
  const per = 10_000 / denominator
  return {
    value: numerator * per,
    numerator,
    denominator,
    interval: { method: 'Byar', low: low * per, high: high * per },
    missing: null
  }
}

function codeOf(index: number): string {
  return `W${String(index + 1).padStart(2, '0')}`
}

/** A corner of the grid, moved by sines so that no two wards are alike. */
function corner(column: number, row: number): [number, number] {
  const squeeze = 1 + 0.35 * Math.sin(column * 1.7 + row)
  const east = -1.3 + column * 0.045 * (0.8 + 0.12 * column) + 0.014 * squeeze * Math.sin(row * 2.3 + column)
  const north = 54.62 - row * 0.032 * (0.75 + 0.14 * row) + 0.008 * squeeze * Math.cos(column * 1.9 + row * 0.7)
  return [Number(east.toFixed(5)), Number(north.toFixed(5))]
}

/** The side from one corner to another, bent in the middle, the same from either end. */
function edge(column: number, row: number, toColumn: number, toRow: number): [number, number][] {
  const [from, to] = [corner(column, row), corner(toColumn, toRow)]
  const bend = 0.004 * Math.sin((column + toColumn) * 3.1 + (row + toRow) * 1.3)
  const middle: [number, number] = [(from[0] + to[0]) / 2 + bend, (from[1] + to[1]) / 2 + bend]
  return [from, [Number(middle[0].toFixed(5)), Number(middle[1].toFixed(5))]]
}
