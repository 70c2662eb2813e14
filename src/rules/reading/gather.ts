import type { RawCell } from '../../sources/reading/raw-row.js'
import type { SentTable } from '../return/open-return.js'
import type { Shape } from '../return/return-table.js'
import { SharedTexts } from './shared-texts.js'

/** Gathers the rows of one table, column by column, as they were sent. */
export class Gathered {
  readonly #columns: (string | null)[][]
  readonly #shared = new SharedTexts()
  readonly #names: readonly string[]
  size = 0

  /** `places` says where each column of the shape stands in a row; -1 where it was not sent. */
  constructor(
    shape: Shape,
    private readonly places: readonly number[]
  ) {
    this.#names = Object.keys(shape)
    this.#columns = this.#names.map(() => [])
  }

  add(cells: readonly RawCell[]): void {
    const { places } = this
    for (let index = 0; index < places.length; index++) {
      const place = places[index]!
      if (place >= 0) this.#columns[index]!.push(this.#shared.of(sent(cells[place])))
    }
    this.size += 1
  }

  /** Writes `123` for every `123.0` of a column whose ids a spreadsheet turned into numbers. */
  mendDecimals(column: string): void {
    const cells = this.#columns[this.#names.indexOf(column)] ?? []
    for (const [at, cell] of cells.entries()) if (cell !== null) cells[at] = cell.replace(/\.0+$/, '')
  }

  table(): SentTable {
    const held = this.#names.flatMap((name, index) =>
      this.places[index]! >= 0 ? [[name, this.#columns[index]!] as const] : []
    )
    return { columns: Object.fromEntries(held) }
  }
}

function sent(cell: RawCell | undefined): string | null {
  if (cell === null || cell === undefined || cell === '') return null
  if (typeof cell === 'number') return String(cell)
  return cell.trim() === '' ? null : cell
}
