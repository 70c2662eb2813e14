import type { StatutoryYear } from '../../domain/statutory-year.js'
import type { Batch, Cell, Issue, Table } from '../source.js'
import { type CellReader, cellReader } from './cell-reader.js'
import type { Found } from './find-table.js'
import { rowIssue } from './issues.js'
import type { RawCell, RawRow } from './raw-row.js'

const BATCH = 10_000

/** How the rows of one table in one file are to be read. */
export interface TableReading {
  readonly file: string
  readonly found: Pick<Found, 'table' | 'places' | 'headers' | 'width'>
  /** The statutory year of the return; null for extracts and when it is not known. */
  readonly year: StatutoryYear | null
  /** For each column, whether its ids are numbers written with `.0`. */
  readonly decimalIds: readonly boolean[]
  /** How a person finds a row: `row 14` in a sheet, `entry 13` in XML. */
  readonly said: 'row' | 'entry'
}

/** Gathers the rows of one table into batches, and what is wrong with them into issues. */
export class TableRows {
  private readonly table: Table
  private readonly readers: readonly CellReader[]
  private readonly child: number
  private rows: number[] = []
  private columns: Cell[][]
  private issues: Issue[] = []
  /** Rows read so far. */
  count = 0

  constructor(private readonly reading: TableReading) {
    this.table = reading.found.table
    this.readers = this.table.columns.map((column, index) =>
      cellReader(column, { year: reading.year, decimalIds: reading.decimalIds[index] ?? false })
    )
    this.child = this.table.columns.findIndex(column => column.field === this.table.child)
    this.columns = this.table.columns.map(() => [])
  }

  /** Takes in one row. */
  add(row: RawRow): void {
    const { places } = this.reading.found
    for (let index = 0; index < places.length; index++) {
      const cell = tidy(row.cells[places[index]!] ?? null)
      this.columns[index]!.push(cell === null ? this.blank(index, row.at) : this.read(index, cell, row.at))
    }
    if (row.cells.length > this.reading.found.width) this.beyond(row)
    this.rows.push(this.count)
    this.count += 1
  }

  /** Whether enough rows have been gathered for a batch. */
  get full(): boolean {
    return this.rows.length >= BATCH
  }

  /** What has been gathered since the last time: issues first, then the rows; for a table with no rows a batch of none. */
  *take(): Generator<Issue | Batch> {
    yield* this.issues
    if (this.rows.length > 0 || this.count === 0)
      yield { table: this.table, file: this.reading.file, rows: this.rows, columns: this.columns }
    this.issues = []
    this.rows = []
    this.columns = this.table.columns.map(() => [])
  }

  private read(index: number, cell: string | number, at: number): Cell {
    const read = this.readers[index]!(cell)
    if (typeof read !== 'object' || read === null) return read
    if (read.kept === null && index === this.child) return this.blank(index, at)
    this.say(read.severity, read.code, at, index, read.sentence)
    return read.kept
  }

  private blank(index: number, at: number): null {
    if (index === this.child) {
      this.say('error', 'missing-child-id', at, index, "holds no child's id, so the row is not counted; add it")
    } else if (this.table.columns[index]!.filled && this.reading.found.places[index]! >= 0) {
      this.say('warning', 'blank-cell', at, index, 'is blank; fill it in')
    }
    return null
  }

  /** Cells past the last heading: most often a comma that should stand in quotation marks, the cells after it astray. */
  private beyond({ cells, at }: RawRow): void {
    const { file, found, said } = this.reading
    if (!cells.slice(found.width).some(cell => tidy(cell) !== null)) return
    const sentence = 'has more cells than there are headings; put a value that holds a comma in quotation marks'
    const place = { row: this.count, said: `${said} ${at}` }
    this.issues.push(rowIssue('warning', 'extra-cells', file, this.table, place, null, sentence))
  }

  private say(severity: Issue['severity'], code: string, at: number, index: number, sentence: string): void {
    const { file, found, said } = this.reading
    const place = { row: this.count, said: `${said} ${at}` }
    this.issues.push(rowIssue(severity, code, file, this.table, place, found.headers[index]!, sentence))
  }
}

/** A cell without the blanks and odd characters around and within it; null when nothing is left. */
function tidy(cell: RawCell): string | number | null {
  if (typeof cell !== 'string') return cell
  const text = (/[^ -~]/.test(cell) ? cell.normalize('NFKC') : cell).trim()
  return text === '' || text === 'NULL' ? null : text
}
