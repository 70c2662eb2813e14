import type { Day } from '../../src/domain/day.js'
import type { FactWorld, RecordRow, WorldLoad } from '../fact-world.js'

/** A load and how much it is believed, read off the list of loads one by one. */
export interface KnownLoad extends WorldLoad {
  readonly knowledge: number
  readonly precedence: number
  /** The first day that a later extract tells all over again. */
  readonly toldUntil: Day
}

/** A record with the load it came in. */
export interface Told {
  readonly load: KnownLoad
  readonly row: RecordRow
}

const PRECEDENCE: Readonly<Record<string, number>> = {
  ssda903: 1,
  cin_census: 2,
  annex_a: 3,
  ssd: 4,
  practice: 5,
  postcodes: 9,
  wards: 10
}

/** One council's records, as the naive reading of every fact takes them. */
export class Council {
  readonly loads: readonly KnownLoad[]
  readonly #records = new Map<string, readonly Told[]>()

  constructor(readonly world: FactWorld) {
    const order = [...world.loads].sort(
      (a, b) =>
        (a.last_day < b.last_day ? -1 : a.last_day > b.last_day ? 1 : 0) ||
        PRECEDENCE[b.source]! - PRECEDENCE[a.source]! ||
        a.load_no - b.load_no
    )
    this.loads = order.map((load, i) => ({
      ...load,
      knowledge: i + 1,
      precedence: PRECEDENCE[load.source]!,
      toldUntil: this.#toldUntil(load, order.slice(i + 1))
    }))
    for (const [relation, rows] of Object.entries(world.records))
      this.#records.set(
        relation,
        rows.map(row => ({ row, load: this.loads.find(load => load.load_no === row.load_no)! }))
      )
  }

  /** The records of a relation, in the order of their files. */
  records(relation: string): readonly Told[] {
    return this.#records.get(relation) ?? []
  }

  #toldUntil(load: WorldLoad, later: readonly WorldLoad[]): Day {
    let until = '9999-12-31'
    if (load.source !== 'ssd' && load.source !== 'practice') return until
    for (const other of later)
      if (other.source === load.source && this.#tables(load).every(table => this.#tables(other).includes(table)))
        if (other.first_day < until) until = other.first_day
    return until
  }

  #tables(load: WorldLoad): string[] {
    return Object.entries(this.world.records)
      .filter(([, rows]) => rows.some(row => row.load_no === load.load_no))
      .map(([relation]) => relation)
  }
}

/** Newest first: by the load, then by the later row. */
export function newestFirst(a: Told, b: Told): number {
  return b.load.knowledge - a.load.knowledge || Number(b.row.row_no) - Number(a.row.row_no)
}

/** The first value that is recorded. */
export function firstKnown<T>(values: readonly (T | null | undefined)[]): T | null {
  return values.find(value => value !== null && value !== undefined) ?? null
}

/** Rows in heaps by a key, in order of first meeting. */
export function heaps<T>(rows: readonly T[], key: (row: T) => string): T[][] {
  const out = new Map<string, T[]>()
  for (const row of rows) {
    const heap = out.get(key(row))
    if (heap) heap.push(row)
    else out.set(key(row), [row])
  }
  return [...out.values()]
}
