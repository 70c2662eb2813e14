import type { SentTable } from '../return/open-return.js'

/** A table with each text of a column written once: quick to hand from one thread to another. */
export interface PackedTable extends Omit<SentTable, 'columns'> {
  readonly columns: Readonly<Record<string, PackedColumn>>
}

interface PackedColumn {
  readonly texts: readonly string[]
  /** Which text stands in each row; -1 where the cell is blank. */
  readonly places: Int32Array
}

/** A table made ready to be handed over. */
export function packed({ columns, ...rest }: SentTable): PackedTable {
  return { ...rest, columns: mapped(columns, packedColumn) }
}

/** The table that was handed over. */
export function unpacked({ columns, ...rest }: PackedTable): SentTable {
  return { ...rest, columns: mapped(columns, unpackedColumn) }
}

/** The memory that a handing over may move in place of copying it. */
export function memoryOf({ columns }: PackedTable): ArrayBuffer[] {
  return Object.values(columns).map(({ places }) => places.buffer as ArrayBuffer)
}

function packedColumn(cells: readonly (string | null)[]): PackedColumn {
  const known = new Map<string, number>()
  const places = new Int32Array(cells.length)
  for (let at = 0; at < cells.length; at++) {
    const text = cells[at]!
    let place = text === null ? -1 : known.get(text)
    if (place === undefined) {
      place = known.size
      known.set(text!, place)
    }
    places[at] = place
  }
  return { texts: [...known.keys()], places }
}

function unpackedColumn({ texts, places }: PackedColumn): readonly (string | null)[] {
  const cells = new Array<string | null>(places.length)
  for (let at = 0; at < places.length; at++) cells[at] = places[at]! < 0 ? null : texts[places[at]!]!
  return cells
}

function mapped<From, To>(columns: Readonly<Record<string, From>>, to: (from: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, to(column)]))
}
