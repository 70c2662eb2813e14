import { dayIn } from './day-in.js'
import { cellOf, type SentColumn } from './sent-column.js'

/** What the rules read a column as: text (trimmed, in capitals), a day, or a number. */
export type CellKind = 'text' | 'day' | 'number'

/** The columns of one table of a return. */
export type Shape = Readonly<Record<string, CellKind>>

/** One row of a table as a rule sees it. */
export type RowOf<S extends Shape> = ReturnRow<keyof S & string> & {
  /**
   * Text is null where the cell is blank. A day is days since 1970-01-01, and `NaN` where the cell is blank or no day,
   * so that every comparison with it is false; `holds` tells the two apart. A number likewise.
   */
  readonly [C in keyof S]: S[C] extends 'text' ? string | null : number
} & {
  /** The row before and after it among the child's rows of its table; null at the ends. */
  readonly previous: RowOf<S> | null
  readonly next: RowOf<S> | null
}

/** The cells of a table as sent, column by column. */
export type SentColumns = Readonly<Record<string, SentColumn>>

/** Thrown when a rule reads what was not sent: the rule is then not run, and says what it needs. */
export class NotGiven extends Error {
  override readonly name = 'NotGiven'
  constructor(readonly needs: string) {
    super(`needs ${needs}`)
  }
}

/** A row: a place in a table, with a property for each column. */
export class ReturnRow<C extends string = string> {
  // Declared only, and set below: fields of a class that is extended are many times slower to make.
  declare readonly table: ReturnTable
  /** Data row of its table as sent, counted from 0 in the order its rows were given. */
  declare readonly at: number
  declare previous: this | null
  declare next: this | null

  constructor(table: ReturnTable, at: number) {
    this.table = table
    this.at = at
    this.previous = null
    this.next = null
  }

  /** Whether anything is written in a cell, readable or not. */
  holds(column: C): boolean {
    return this.table.sent(column, this.at) !== null
  }
}

/** Columns that are not sent but worked out; `NotGiven` is thrown by what cannot be. */
export type Derived = Readonly<Record<string, (row: ReturnRow) => string | number | null>>

/** One table of a return: its columns parsed once, days as numbers and codes shared. */
export class ReturnTable<S extends Shape = Shape> {
  readonly size: number
  readonly #values: ReadonlyMap<string, Values>
  readonly #row: new (
    table: ReturnTable,
    at: number
  ) => RowOf<S>

  /**
   * `lacking` says what becomes of a column that was not sent: read as blank, or the rules that read it are not run.
   * @param numbers the data row of each row in its file, where some are left out; else they are counted from 0
   */
  constructor(
    readonly name: string,
    readonly shape: S,
    private readonly columns: SentColumns,
    private readonly options: {
      readonly lacking: 'blank' | 'not run'
      readonly derived?: Derived
      readonly numbers?: readonly number[] | undefined
      readonly rows?: number | undefined
    }
  ) {
    this.size = options.rows ?? Object.values(columns)[0]?.places.length ?? 0
    this.#values = new Map(Object.keys(shape).map(name => [name, valuesOf(shape[name]!, columns[name]?.texts ?? NONE)]))
    this.#row = rowClass<S>(this, options.lacking, options.derived ?? {})
  }

  row(at: number): RowOf<S> {
    return new this.#row(this as unknown as ReturnTable, at)
  }

  /** A cell as sent; null where blank or where there is no such column. */
  sent(column: string, at: number): string | null {
    const sent = this.columns[column]
    return sent ? cellOf(sent, at) : null
  }

  /** What a column's rows are read as, each value once or more, and which of them stands in each row. */
  valuesOf(column: string): { readonly values: Values; readonly places: Int32Array } {
    const places = this.columns[column]?.places ?? new Int32Array(this.size)
    return { values: this.#values.get(column)!, places }
  }

  /** Whether the column was sent. */
  has(column: string): boolean {
    return this.columns[column] !== undefined
  }

  /** Whether rows have numbers other than their places. */
  get isNumbered(): boolean {
    return this.options.numbers !== undefined
  }

  /** The data row of a row in its file, from 0. */
  numberOf(at: number): number {
    return this.options.numbers?.[at] ?? at
  }
}

/** Text in capitals, or days and numbers. */
type Values = readonly (string | null)[] | Float64Array

const NONE: readonly null[] = [null]

function valuesOf(kind: CellKind, texts: readonly (string | null)[]): Values {
  if (kind === 'text') return texts.map(text => text?.trim().toUpperCase() || null)
  return Float64Array.from(texts, kind === 'day' ? dayIn : numberIn)
}

function numberIn(text: string | null): number {
  return text === null || text.trim() === '' ? Number.NaN : Number(text)
}

/** A class of rows with a property for each column, made once a table: reading one is then as quick as reading an array. */
function rowClass<S extends Shape>(table: ReturnTable<S>, lacking: 'blank' | 'not run', derived: Derived) {
  class TableRow extends ReturnRow {}
  for (const column of Object.keys(table.shape)) {
    Object.defineProperty(TableRow.prototype, column, {
      get: getterOf(table as unknown as ReturnTable, column, lacking, derived[column])
    })
  }
  return TableRow as unknown as new (
    table: ReturnTable,
    at: number
  ) => RowOf<S>
}

function getterOf(
  table: ReturnTable,
  column: string,
  lacking: 'blank' | 'not run',
  derive: Derived[string] | undefined
): (this: ReturnRow) => string | number | null {
  if (!table.has(column) && derive)
    return function () {
      return derive(this)
    }
  if (!table.has(column) && lacking === 'not run' && table.size > 0)
    return () => {
      throw new NotGiven(`${column} in ${table.name}`)
    }
  const { values, places } = table.valuesOf(column)
  return values instanceof Float64Array ? numberGetter(values, places) : textGetter(values, places)
}

// Two functions, as what looks into arrays of one kind alone is quicker.
function textGetter(texts: readonly (string | null)[], places: Int32Array) {
  return function (this: ReturnRow): string | null {
    return texts[places[this.at]!]!
  }
}

function numberGetter(numbers: Float64Array, places: Int32Array) {
  return function (this: ReturnRow): number {
    return numbers[places[this.at]!]!
  }
}
