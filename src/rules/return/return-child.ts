import type { ReturnRow, ReturnTable, RowOf, Shape } from './return-table.js'

/** The tables a return may hold, by name. */
export type Shapes = Readonly<Record<string, Shape>>

/**
 * One child's rows of a return, by table: those of a rule's own tables and no others. A table that was not sent has no
 * rows. Rows stand in the order of the return's own (episodes by the day they began), else as they were sent.
 */
export type ChildOf<S extends Shapes, Names extends string> = ReturnChild & {
  readonly [T in Names & keyof S]: readonly RowOf<S[T]>[]
}

/** One child of a return. */
export class ReturnChild {
  readonly #known = new Map<string, unknown>()
  readonly #rows = new Map<string, readonly ReturnRow[]>()

  constructor(
    /** The council's own id; null for a row that holds none, which is a child by itself. */
    readonly id: string | null,
    private readonly rowsOf: (table: string) => readonly ReturnRow[]
  ) {}

  /** The child's rows of a table, made when first asked for. */
  rows(table: string): readonly ReturnRow[] {
    const known = this.#rows.get(table)
    if (known) return known
    const rows = this.rowsOf(table)
    this.#rows.set(table, rows)
    return rows
  }

  /** What several rules need, worked out once a child. */
  once<T>(name: string, make: () => T): T {
    const known = this.#known.get(name) as T | undefined
    if (known !== undefined || this.#known.has(name)) return known as T
    const made = make()
    this.#known.set(name, made)
    return made
  }
}

/** A class of children with a property for each table of a return. */
export function childClass(names: readonly string[]): typeof ReturnChild {
  class ChildOfReturn extends ReturnChild {}
  for (const name of names) {
    Object.defineProperty(ChildOfReturn.prototype, name, {
      get(this: ReturnChild) {
        return this.rows(name)
      }
    })
  }
  return ChildOfReturn
}

/** How a table's rows are ordered within a child: by a day where one is named, days that cannot be read last. */
export type Orders = Readonly<Record<string, string>>

/** Where the rows of each child stand in a table: those of child n are `rows[starts[n]]` up to, not including, `rows[starts[n + 1]]`. */
interface Places {
  readonly starts: Int32Array
  readonly rows: Int32Array
}

/** The rows of every table, gathered by child once. */
export class ChildrenOf {
  readonly ids: readonly (string | null)[]
  readonly #places: ReadonlyMap<string, Places>
  readonly #class: typeof ReturnChild

  constructor(
    private readonly tables: ReadonlyMap<string, ReturnTable>,
    readonly key: string,
    private readonly orders: Orders,
    names: readonly string[]
  ) {
    const ids: (string | null)[] = []
    const known = new Map<string, number>()
    const numbers = new Map<string, Int32Array>()
    for (const [name, table] of tables) if (key in table.shape) numbers.set(name, numbersOf(table, key, ids, known))
    this.ids = ids
    this.#places = new Map([...numbers].map(([name, ofRows]) => [name, placesOf(ofRows, ids.length)]))
    this.#class = childClass(names)
  }

  /** One child; its rows are made when a rule asks for them. */
  child(number: number): ReturnChild {
    return new this.#class(this.ids[number]!, table => this.#rowsOf(table, number))
  }

  /** Whether a child has rows in a table. */
  has(number: number, table: string): boolean {
    const places = this.#places.get(table)
    return places !== undefined && places.starts[number + 1]! > places.starts[number]!
  }

  #rowsOf(name: string, number: number): readonly ReturnRow[] {
    const places = this.#places.get(name)
    const table = this.tables.get(name)
    if (!places || !table) return NONE
    const rows: ReturnRow[] = []
    for (let i = places.starts[number]!; i < places.starts[number + 1]!; i++) rows.push(table.row(places.rows[i]!))
    const by = this.orders[name]
    if (by !== undefined) sortByDay(rows as unknown as Record<string, number>[], by)
    for (let i = 1; i < rows.length; i++) {
      rows[i]!.previous = rows[i - 1]!
      rows[i - 1]!.next = rows[i]!
    }
    return rows
  }
}

const NONE: readonly ReturnRow[] = []

/** The number of the child of each row; a child met for the first time takes the next, and so does a row without an id. */
function numbersOf(table: ReturnTable, key: string, ids: (string | null)[], known: Map<string, number>): Int32Array {
  const { values, places } = table.valuesOf(key)
  const numbers = new Int32Array(values.length).fill(-1)
  return places.map(place => {
    const id = values[place] as string | null
    if (id === null) return ids.push(null) - 1
    if (numbers[place]! >= 0) return numbers[place]!
    const number = known.get(id) ?? ids.push(id) - 1
    known.set(id, number)
    numbers[place] = number
    return number
  })
}

function placesOf(numbers: Int32Array, children: number): Places {
  const starts = new Int32Array(children + 1)
  for (const number of numbers) starts[number + 1]! += 1
  for (let child = 0; child < children; child++) starts[child + 1]! += starts[child]!
  const next = starts.slice()
  const rows = new Int32Array(numbers.length)
  for (const [at, number] of numbers.entries()) rows[next[number]!++] = at
  return { starts, rows }
}

function sortByDay(rows: Record<string, number>[], column: string): void {
  const late = (day: number) => (Number.isNaN(day) ? Number.POSITIVE_INFINITY : day)
  rows.sort((a, b) => {
    const [one, other] = [late(a[column]!), late(b[column]!)]
    return one === other ? 0 : one - other
  })
}
