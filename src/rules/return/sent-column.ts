/** The cells of one column as they were sent: each text is held once, and every row says which of them it holds. */
export interface SentColumn {
  /** Null where a cell is blank. */
  readonly texts: readonly (string | null)[]
  /** Which text stands in each row. */
  readonly places: Int32Array
}

/** Columns from their cells, by name. */
export function sentColumns(cells: Readonly<Record<string, readonly (string | null)[]>>): Record<string, SentColumn> {
  return Object.fromEntries(Object.entries(cells).map(([name, each]) => [name, sentColumn(each)]))
}

/** One cell of a column; null where it is blank. */
export function cellOf({ texts, places }: SentColumn, at: number): string | null {
  return texts[places[at]!] ?? null
}

function sentColumn(cells: readonly (string | null)[]): SentColumn {
  const known = new Map<string | null, number>()
  const places = Int32Array.from(cells, cell => {
    const place = known.get(cell) ?? known.size
    known.set(cell, place)
    return place
  })
  return { texts: [...known.keys()], places }
}
