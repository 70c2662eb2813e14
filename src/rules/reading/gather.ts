import type { RawCell, RowTaker } from '../../sources/reading/raw-row.js'
import type { SentTable } from '../return/open-return.js'
import type { Shape } from '../return/return-table.js'
import { GatheredColumn, hashed, hashOf } from './gathered-column.js'

const DECIMAL = /^\d+\.0+$/
const NO_NUMBER = /[^\d.]|\.(?!0+$)/

/** Gathers the rows of one table, column by column, as they were sent. */
export class Gathered implements RowTaker {
  /** By place in a row; a place holds a column of the shape or none. */
  readonly #columns: (GatheredColumn | undefined)[] = []
  /** Where each column stands in a row. */
  readonly #places: ReadonlyMap<string, number>
  size = 0

  /**
   * `places` says where each column of the shape stands in a row; -1 where it was not sent. Rows numbered up to `after`
   * are passed over.
   */
  constructor(
    shape: Shape,
    places: readonly number[],
    private readonly after = 0
  ) {
    const stood = Object.keys(shape).map((name, index) => [name, places[index]!] as const)
    this.#places = new Map(stood.filter(([, place]) => place >= 0))
    for (const place of this.#places.values()) this.#columns[place] ??= new GatheredColumn()
    for (let place = 0; place < this.#columns.length; place++) this.#columns[place] ??= undefined
  }

  line(text: string, from: number, to: number, separator: number, at: number): void {
    if (at <= this.after) return
    let [place, start, hash] = [0, from, 0]
    for (let end = from; end <= to; end++) {
      const code = end === to ? separator : text.charCodeAt(end)
      if (code !== separator) {
        hash = hashed(hash, code)
        continue
      }
      if (end > start && place < this.#columns.length) this.#columns[place]?.put(this.size, text, start, end, hash)
      place += 1
      start = end + 1
      hash = 0
    }
    this.size += 1
  }

  row(cells: readonly RawCell[], at = this.after + 1): void {
    if (at <= this.after) return
    for (const [place, column] of this.#columns.entries()) {
      const cell = cells[place] ?? ''
      const text = typeof cell === 'number' ? String(cell) : cell
      if (text !== '') column?.put(this.size, text, 0, text.length, hashOf(text, 0, text.length))
    }
    this.size += 1
  }

  /**
   * Writes `123` for every `123.0` of a column whose ids a spreadsheet turned into numbers, as `decimalIds` tells them:
   * one of the first rows holds one that did, and no row an id that is no number.
   */
  mendDecimals(column: string, first: number): void {
    const ids = this.#columns[this.#places.get(column) ?? -1]
    if (
      ids?.someOf(first, text => DECIMAL.test(text.trim())) &&
      !ids.someOf(this.size, text => NO_NUMBER.test(text.trim()))
    )
      ids.change(text => text.replace(/\.0+$/, ''))
  }

  table(): SentTable {
    const held = [...this.#places].map(([name, place]) => [name, this.#columns[place]!.column(this.size)] as const)
    return { columns: Object.fromEntries(held) }
  }
}
