import type { RawCell, RawRow, RawRows, RowTaker } from './raw-row.js'
import { Refusal } from './refusal.js'

/** The longest line, in characters, that any return could need; past it a file is broken or hostile. */
export const LONGEST_LINE = 1_000_000

/** The character that parts the cells of a CSV file: the one met most often in a line of its head. */
export function separatorOf(head: string): string {
  const lines = head.split(/\r\n|\n|\r/, 10)
  const most = (separator: string) => Math.max(...lines.map(line => line.split(separator).length - 1))
  return [',', ';', '\t', '|'].reduce((best, each) => (most(each) > most(best) ? each : best))
}

/** The rows of a CSV text, those with nothing in them left out. @throws Refusal for a line too long or a quotation left open */
export async function* csvRows(
  chunks: AsyncIterable<string>,
  separator: string,
  longest = LONGEST_LINE
): AsyncGenerator<readonly RawRow[]> {
  let rows: RawRow[] = []
  const cut: RowTaker = {
    line: (text, from, to, _, at) => rows.push(new Line(at, text.slice(from, to), separator)),
    row: (cells, at) => rows.push({ at, cells })
  }
  for await (const _ of scanned(chunks, separator, cut, longest)) {
    yield rows
    rows = []
  }
}

/** A row of a line whose cells are cut when they are asked for: of the rows first read few are looked at. */
class Line implements RawRow {
  private cut: readonly RawCell[] | undefined

  constructor(
    readonly at: number,
    private readonly text: string,
    private readonly separator: string
  ) {}

  get cells(): readonly RawCell[] {
    this.cut ??= this.text.split(this.separator)
    return this.cut
  }
}

/** Gives the rows of a CSV text to what takes them, as `csvRows` gives them back; a step for each chunk. @throws Refusal */
async function* scanned(
  chunks: AsyncIterable<string>,
  separator: string,
  taker: RowTaker,
  longest = LONGEST_LINE
): AsyncGenerator<void> {
  const scan: Scan = { text: '', from: 0, at: 1, separator, newline: '\n', ended: false, longest }
  let first = true
  for await (const chunk of chunks) {
    if (first && !chunk.includes('\n') && chunk.includes('\r')) scan.newline = '\r'
    first = false
    scan.text = scan.text.slice(scan.from) + chunk
    scan.from = 0
    yield takeRows(scan, taker)
    if (scan.text.length - scan.from > longest) throw lineTooLong(scan.at)
  }
  scan.ended = true
  yield takeRows(scan, taker)
}

interface Scan {
  text: string
  from: number
  /** The spreadsheet's number of the next row. */
  at: number
  readonly separator: string
  newline: string
  ended: boolean
  readonly longest: number
}

function takeRows(scan: Scan, taker: RowTaker): void {
  const separator = scan.separator.charCodeAt(0)
  let quote = scan.text.indexOf('"', scan.from)
  while (scan.from < scan.text.length) {
    const newline = scan.text.indexOf(scan.newline, scan.from)
    if (newline < 0 && !scan.ended) break
    const end = newline < 0 ? scan.text.length : newline
    if (quote >= 0 && quote < scan.from) quote = scan.text.indexOf('"', scan.from)
    if (quote >= 0 && quote < end) {
      const cells = quotedCells(scan)
      if (!cells) break
      if (cells.some(cell => cell !== '')) taker.row(cells, scan.at)
    } else {
      const { text, from, at } = scan
      const to = endOfLine(scan, end)
      if (!isBlank(text, from, to, separator)) taker.line(text, from, to, separator, at)
    }
    scan.at += 1
  }
}

/** Where the cells of a line end; the scan goes on after it. */
function endOfLine(scan: Scan, end: number): number {
  if (end - scan.from > scan.longest) throw lineTooLong(scan.at)
  scan.from = end + 1
  return scan.text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end
}

const CARRIAGE_RETURN = 13

function isBlank(text: string, from: number, to: number, separator: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== separator) return false
  return true
}

/** The cells of a line that holds quotation marks; null when its end has not been read yet. */
function quotedCells(scan: Scan): RawCell[] | null {
  const cells: RawCell[] = []
  let place = scan.from
  for (;;) {
    const cell = scan.text[place] === '"' ? quotedCell(scan, place) : bareCell(scan, place)
    if (!cell) return null
    cells.push(cell.value)
    place = cell.end
    if (place - scan.from > scan.longest) throw lineTooLong(scan.at)
    if (scan.text[place] !== scan.separator) break
    place += 1
  }
  scan.from = place + 1
  return cells
}

interface CellRead {
  readonly value: string
  /** Where the separator or newline after it stands. */
  readonly end: number
}

function bareCell(scan: Scan, from: number): CellRead | null {
  const newline = scan.text.indexOf(scan.newline, from)
  if (newline < 0 && !scan.ended) return null
  const line = newline < 0 ? scan.text.length : newline
  const separator = scan.text.indexOf(scan.separator, from)
  const end = separator >= 0 && separator < line ? separator : line
  const value = scan.text.slice(from, end)
  return { value: value.endsWith('\r') ? value.slice(0, -1) : value, end }
}

function quotedCell(scan: Scan, from: number): CellRead | null {
  let value = ''
  for (let place = from + 1; ; ) {
    const quote = scan.text.indexOf('"', place)
    if (quote < 0) return unfinished(scan)
    value += scan.text.slice(place, quote)
    if (scan.text[quote + 1] === '"') {
      value += '"'
      place = quote + 2
      continue
    }
    const rest = bareCell(scan, quote + 1)
    return rest && { value: value + rest.value.trim(), end: rest.end }
  }
}

function unfinished(scan: Scan): null {
  if (!scan.ended) return null
  throw new Refusal('open-quotation', 'opens a quotation mark that is never closed; export the file again', scan.at)
}

function lineTooLong(at: number): Refusal {
  return new Refusal('line-too-long', 'is longer than a million characters; export the file again as CSV', at)
}

/** A CSV file as a sheet. */
export function csvSheet(
  chunks: () => AsyncIterable<string>,
  separator: string,
  longest?: number
): { name: null; rows(): RawRows; rowsInto(taker: RowTaker): Promise<void> } {
  return {
    name: null,
    rows: () => csvRows(chunks(), separator, longest),
    async rowsInto(taker) {
      for await (const _ of scanned(chunks(), separator, taker, longest));
    }
  }
}
