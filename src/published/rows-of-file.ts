import { readFileSync } from 'node:fs'
import { CsvError, parse } from 'csv-parse/sync'
import readWorkbook from 'read-excel-file/node'
import yauzl from 'yauzl'
import type { OpenedFile } from './opened-file.js'
import { PublishedError } from './published.js'
import { refuse } from './reading.js'

const MOST_BYTES_OF_A_RECORD = 1_000_000
const MOST_BYTES_UNPACKED = 50_000_000

/** The rows of a CSV file or of a workbook's first sheet, every cell as text; blank lines keep their place. @throws PublishedError */
export async function rowsOfFile(file: OpenedFile): Promise<string[][]> {
  return file.form === 'workbook' ? rowsOfWorkbook(file) : rowsOfCsv(file)
}

/** Says whether a row has nothing in it. */
export function isBlank(row: readonly string[]): boolean {
  return row.every(cell => cell.trim() === '')
}

/** Refuses rows that have not as many cells as the first: a file cut short, or edited. @throws PublishedError */
export function refuseRagged(file: string, rows: readonly (readonly string[])[]): void {
  const width = rows[0]?.length ?? 0
  const ragged = rows.flatMap((row, i) => (row.length === width || isBlank(row) ? [] : [i + 1]))
  refuse(
    ragged.map(
      row =>
        `${file}, row ${row}: the row has not as many cells as the header; download the file again and do not edit it.`
    )
  )
}

function rowsOfCsv(file: OpenedFile): string[][] {
  try {
    return parse(readFileSync(file.path), {
      bom: true,
      max_record_size: MOST_BYTES_OF_A_RECORD,
      relax_column_count: true
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new PublishedError([`${file.name}: ${csvTrouble(error)} Download the file again and do not edit it.`])
  }
}

function csvTrouble(error: CsvError): string {
  const line = typeof error.lines === 'number' ? ` near line ${error.lines}` : ''
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return 'the file ends inside a quoted cell, as if cut short.'
  if (error.code === 'CSV_MAX_RECORD_SIZE') return `a row${line} is longer than a million bytes.`
  return `it cannot be read as CSV${line}.`
}

async function rowsOfWorkbook(file: OpenedFile): Promise<string[][]> {
  try {
    if ((await unpackedBytes(file.path)) > MOST_BYTES_UNPACKED) {
      throw new PublishedError([
        `${file.name}: the workbook unpacks to more than 50 MB; it is not one of the department's.`
      ])
    }
    const sheets = await readWorkbook(file.path)
    return (sheets[0]?.data ?? []).map(row => row.map(cell => (cell === null ? '' : String(cell).trim())))
  } catch (error) {
    if (error instanceof PublishedError) throw error
    throw new PublishedError([`${file.name}: it cannot be read as an Excel workbook; download the file again.`])
  }
}

/** What the entries of a zip say they unpack to, in bytes. */
function unpackedBytes(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: false }, (error, zip) => {
      if (error) return reject(error)
      let total = 0
      zip.on('entry', (entry: yauzl.Entry) => (total += entry.uncompressedSize))
      zip.on('end', () => resolve(total))
      zip.on('error', reject)
    })
  })
}
