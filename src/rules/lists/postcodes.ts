import { authorityOfDistrict } from './districts.js'

/** Where a postcode is: metres on the national grid, and the ONS code of the district or unitary authority. */
export interface Place {
  readonly east: number
  readonly north: number
  readonly laua: string
}

/** Columns of the ONS postcode directory. */
export interface PostcodeRow {
  readonly pcd: string
  readonly oseast1m: string | number | null
  readonly osnrth1m: string | number | null
  readonly laua: string | null
}

const METRES_A_MILE = 1609.3

/** A postcode directory: what the return's place of placement and its distance from home are worked out from. */
export class Postcodes {
  readonly #places = new Map<string, Place>()

  constructor(rows: Iterable<PostcodeRow>) {
    for (const row of rows) this.add(row)
  }

  /** Adds one postcode. */
  add({ pcd, oseast1m, osnrth1m, laua }: PostcodeRow): void {
    const place = { east: numberIn(oseast1m), north: numberIn(osnrth1m), laua: laua ?? '' }
    this.#places.set(plainPostcode(pcd), place)
  }

  /** Where a postcode is, spaces and case apart; null when the directory does not hold it. */
  at(postcode: string | null): Place | null {
    return postcode === null ? null : (this.#places.get(plainPostcode(postcode)) ?? null)
  }

  /** The upper-tier authority's ONS code, or WAL, SCO or NIR; null when the postcode is not known. */
  authorityAt(postcode: string | null): string | null {
    const laua = this.at(postcode)?.laua
    if (!laua) return null
    return { S: 'SCO', N: 'NIR', W: 'WAL' }[laua[0]!] ?? authorityOfDistrict(laua)
  }

  /** Miles in a straight line, to a tenth; `NaN` when either is not known. */
  milesBetween(one: string | null, other: string | null): number {
    const [from, to] = [this.at(one), this.at(other)]
    if (!from || !to) return Number.NaN
    const miles = Math.hypot(from.east - to.east, from.north - to.north) / METRES_A_MILE
    return Math.round(miles * 10) / 10
  }
}

function plainPostcode(text: string): string {
  return text.replace(/\s+/g, '').toUpperCase()
}

function numberIn(cell: string | number | null): number {
  return cell === null || cell === '' ? Number.NaN : Number(cell)
}
