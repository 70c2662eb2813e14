import type { CodeSet } from '../domain/code-set.js'

/** What a column holds. Days are kept as whole days; `partial_day` may hold `zz` parts and is kept as text, `moment` as text `YYYY-MM-DDTHH:MM:SS`. */
export type ColumnType = 'text' | 'day' | 'moment' | 'integer' | 'number' | 'code' | 'postcode' | 'partial_day'

/** One column of a source's table, as the council sends it and as the lake keeps it. */
export interface Column {
  /** The header as the source's owner writes it: `DECOM`, `Child Unique ID`, `clae_person_id`. */
  readonly name: string
  /** Its name in the lake, snake case: `decom`. */
  readonly field: string
  readonly type: ColumnType
  /** The codes of a `code` column; a value is kept as the code itself, whatever its spelling. */
  readonly codes?: CodeSet
  /** True when a file without this column is not this table. */
  readonly required?: boolean
  /** True when every row must hold a value. */
  readonly filled?: boolean
  /** Other headers this column goes by, compared without case, space or punctuation. */
  readonly headers?: readonly string[]
  readonly meaning: string
  readonly trap?: string
  /** Values that stand for not known; they are kept as null and counted. */
  readonly unknowns?: readonly string[]
  /** True when the day may lie after the period: a day something is due, or a birth to come. */
  readonly ahead?: boolean
  /** First and last statutory year of the column, both included. */
  readonly since?: string
  readonly until?: string
}

/** One table of a source. Its relation in the lake is `<source>_<name>`. */
export interface Table {
  readonly name: string
  readonly title: string
  /** `one row per …` */
  readonly grain: string
  /** The field holding the council's own id of the child; absent for tables about no child. */
  readonly child?: string
  readonly columns: readonly Column[]
  /** Fields whose days fall in the period of the return on nearly every row; by them a wrong year is seen. */
  readonly within?: readonly string[]
  /** The usual file or sheet names, for help and the demo writer only: recognition is by header. */
  readonly usualName: string
  /** Where its rows stand in an XML return; absent when the source has no XML or the table is not in it. */
  readonly xml?: XmlRows
}

/** The element that makes a row: its path from below the root, names joined by `/`. Its cells are the elements within it. */
export interface XmlRows {
  readonly row: string
  /** Only where this element within it holds a value other than 0. */
  readonly when?: string
}

/** How an XML return is laid out. Paths are element names from below the root, joined by `/`. */
export interface XmlLayout {
  readonly root: string
  /** Elements read whole, one at a time; all about one child stands inside one. */
  readonly records: readonly string[]
  /** Fields that every row of a record shares, and where they stand. */
  readonly shared: Readonly<Record<string, string>>
  /** Fields that count, from 0, which of its like-named siblings an element is. */
  readonly counted: Readonly<Record<string, string>>
}

/** A return or extract that councils already make. Its file name is its id. */
export interface Source {
  readonly id: SourceId
  readonly title: string
  readonly formats: readonly ('csv' | 'xml' | 'xlsx' | 'geojson')[]
  /** `year`: a return of a statutory year. `day`: an extract as it stood on a day. */
  readonly period: 'year' | 'day'
  /** Which source is believed when two report the same thing as at the same day; the lower number wins. */
  readonly precedence: number
  /** True for what Sightline writes itself of what people record in it: it never decides which days figures are shown for. */
  readonly own?: true
  readonly tables: readonly Table[]
  readonly xml?: XmlLayout
  readonly help: string
}

export type SourceId = 'ssda903' | 'annex_a' | 'ssd' | 'cin_census' | 'practice' | 'postcodes' | 'wards'

/** A fault found in a file. No message, code or field ever holds a child's details or the value itself. */
export interface Issue {
  /** `file`: the whole upload is refused. `error`: to be mended. `warning`: kept and counted. */
  readonly severity: 'file' | 'error' | 'warning'
  /** A short fixed name: `unreadable-day`, `unknown-code`, `missing-column`, … */
  readonly code: string
  readonly file: string
  readonly table: string | null
  /** Data row of its table, counted from 0; null when the whole file is meant. */
  readonly row: number | null
  /** The column's header as sent; null when the whole row or file is meant. */
  readonly column: string | null
  /** One plain sentence: what is wrong, where (file, table, row as a spreadsheet numbers it), and what to do. */
  readonly message: string
}

/** Rows of one table, column by column. Cells: text, number, or null; days are days since 1970-01-01. */
export interface Batch {
  readonly table: Table
  readonly file: string
  /** Data row number in its file, counted from 0, for each row of the batch. */
  readonly rows: readonly number[]
  /** One array a field of the table, in the table's column order; a column the file lacks is all null. */
  readonly columns: readonly (readonly Cell[])[]
}

export type Cell = string | number | null

/** A file as received: a name to show and where its bytes are. */
export interface InputFile {
  readonly name: string
  readonly path: string
}
