import { dayOfNumber } from '../../domain/day.js'
import type { RawCell, RawRow } from './raw-row.js'
import { Refusal } from './refusal.js'
import type { Workbook } from './workbook.js'
import { type XmlEvents, xmlSteps } from './xml.js'

const MOST_COLUMNS = 2_000
const SERIAL_OF_1970 = 25_569

/** The rows of one sheet of a workbook, those with nothing in them left out. @throws Refusal */
export async function* sheetRows(chunks: AsyncIterable<string>, workbook: Workbook): AsyncGenerator<readonly RawRow[]> {
  const reader = new SheetReader(workbook)
  try {
    for await (const _ of xmlSteps(chunks, reader)) {
      if (reader.rows.length > 0) yield reader.rows
      reader.rows = []
    }
  } catch (error) {
    // A person who sends a workbook knows nothing of the XML inside it.
    throw error instanceof Refusal && error.code === 'broken-xml' ? brokenSheet() : error
  }
}

function brokenSheet(): Refusal {
  return new Refusal(
    'broken-workbook',
    'cannot be read to its end; open the workbook in Excel, save it again and send that'
  )
}

class SheetReader implements XmlEvents {
  rows: RawRow[] = []
  private at = 0
  private cells: RawCell[] = []
  private column = -1
  private type = ''
  private style = 0
  private value = ''
  private reading = false

  constructor(private readonly workbook: Workbook) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      this.at = Number(attributes.r ?? this.at + 1)
      this.cells = []
      this.column = -1
    } else if (name === 'c') {
      this.column = attributes.r ? columnOf(attributes.r) : this.column + 1
      this.type = attributes.t ?? 'n'
      this.style = Number(attributes.s ?? 0)
      this.value = ''
    }
    this.reading = name === 'v' || name === 't'
  }

  text(text: string): void {
    if (this.reading) this.value += text
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.reading = false
    if (name === 'c' && this.value !== '' && this.column < MOST_COLUMNS) {
      while (this.cells.length < this.column) this.cells.push(null)
      this.cells[this.column] = this.cell()
    }
    if (name === 'row' && this.cells.some(cell => cell !== null)) this.rows.push({ at: this.at, cells: this.cells })
  }

  private cell(): RawCell {
    if (this.type === 's') return this.workbook.strings[Number(this.value)] || null
    if (this.type === 'b') return this.value === '1' ? 'TRUE' : 'FALSE'
    if (this.type === 'e') return null
    if (this.type !== 'n') return this.value
    const number = Number(this.value)
    if (Number.isNaN(number)) return this.value
    return this.workbook.dayStyles[this.style] ? momentOfSerial(number + this.workbook.offset) : number
  }
}

/** The column of a cell's reference, from 0. @example columnOf('AB12') // 27 */
function columnOf(reference: string): number {
  let column = 0
  for (let place = 0; place < reference.length; place++) {
    const letter = reference.charCodeAt(place) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column - 1
}

/** An Excel serial number as a day, with its time where it has one. */
function momentOfSerial(serial: number): string {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400)
  const day = dayOfNumber(Math.floor(serial) - SERIAL_OF_1970)
  return seconds === 0 ? day : `${day}T${new Date(seconds * 1000).toISOString().slice(11, 19)}`
}
