import { statutoryYearOf } from '../domain/statutory-year.js'
import { decimalIds } from './reading/decimal-ids.js'
import { fileIssue, refusalIssue } from './reading/issues.js'
import type { FoundSheet, OpenFile } from './reading/open-file.js'
import { type Period, PeriodSeen } from './reading/period-seen.js'
import { Refusal } from './reading/refusal.js'
import { TableRows } from './reading/table-rows.js'
import { openUpload, type Upload } from './reading/upload.js'
import type { Batch, InputFile, Issue, Source, SourceId, Table } from './source.js'

export type { Period } from './reading/period-seen.js'

/** What is known of an upload before it is read. */
export interface ReadOptions {
  /** The source it is said to be of; when absent any may be recognised. */
  readonly source?: SourceId
  /** The year or day it is said to cover; a return whose days mostly fall outside is refused. */
  readonly period?: Period
  /** Told the bytes read and the bytes in all. */
  readonly progress?: (done: number, total: number) => void
}

/** Whether a thing read is an issue rather than rows. */
export function isIssue(read: Batch | Issue): read is Issue {
  return 'severity' in read
}

/**
 * Reads the files of one upload: rows in batches of about 10,000, and what is wrong with them as issues, the issues of a
 * batch before it. A table that is there but empty gives a batch of no rows. An issue of severity `file`, which may come at any time, refuses the upload: nothing read may be kept.
 */
export async function* readSource(
  files: readonly InputFile[],
  options: ReadOptions = {}
): AsyncGenerator<Batch | Issue> {
  const upload = await openUpload(files, options.source, options.progress)
  try {
    yield* upload.issues
    const { source } = upload
    if (!source || upload.issues.some(({ severity }) => severity === 'file')) return
    const seen = new PeriodSeen(source)
    for await (const read of readUpload(upload, source, options.period)) {
      if (!isIssue(read)) seen.watch(read)
      yield read
    }
    const wrong = seen.wrongYear(options.period)
    if (wrong) yield wrong
  } finally {
    upload.close()
  }
}

/** Reads the rows of an upload that has been opened and not refused. */
export async function* readUpload(upload: Upload, source: Source, period?: Period): AsyncGenerator<Batch | Issue> {
  const year = source.period === 'year' && period ? statutoryYearOf(period.last) : null
  let empty = true
  for (const file of upload.files) {
    for await (const read of readFile(file, year)) {
      if (isIssue(read) ? read.severity === 'file' : read.rows.length > 0) empty = false
      yield read
    }
    file.done()
  }
  // Kept, it would take the place of a whole return with nothing.
  if (empty) yield headingsAlone(upload)
}

async function* readFile(file: OpenFile, year: string | null): AsyncGenerator<Batch | Issue> {
  if (file.xml) yield* readXmlFile(file.file, file.xml, year)
  for (const table of file.tables) yield* readSheet(file, table, year)
}

function headingsAlone({ files }: Upload): Issue {
  const others = files.length > 1 ? ', and so do the other files' : ''
  return fileIssue(
    'empty-file',
    files[0]!.file.name,
    `holds headings without a row under them${others}; export it again`
  )
}

async function* readSheet(
  { file }: OpenFile,
  { found, sheet, head }: FoundSheet,
  year: string | null
): AsyncGenerator<Batch | Issue> {
  try {
    const ids = await decimalIds(head, sheet, found)
    const rows = new TableRows({ file: file.name, found, year, decimalIds: ids, said: 'row' })
    for await (const block of sheet.rows()) {
      for (const row of block) if (row.at > found.headingRow) rows.add(row)
      if (rows.full) yield* rows.take()
    }
    yield* rows.take()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    yield refusalIssue(error, file.name, found.table)
  }
}

async function* readXmlFile(
  file: InputFile,
  { source, text }: NonNullable<OpenFile['xml']>,
  year: string | null
): AsyncGenerator<Batch | Issue> {
  const { xmlRows } = await import('./reading/xml-records.js')
  const tables = source.tables.filter(table => table.xml)
  const rowsOf = new Map(tables.map(table => [table, new TableRows(xmlReading(file.name, table, year))]))
  try {
    for await (const block of xmlRows(text(), source, source.xml!)) {
      for (const { table, cells } of block) {
        const rows = rowsOf.get(table)!
        rows.add({ at: rows.count + 1, cells })
        if (rows.full) yield* rows.take()
      }
    }
    const read = [...rowsOf.values()]
    if (read.every(rows => rows.count === 0)) {
      yield fileIssue('empty-file', file.name, 'holds no children; export it again')
      return
    }
    for (const [table, rows] of rowsOf) if (rows.count > 0 || inYear(table, year)) yield* rows.take()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    yield refusalIssue(error, file.name)
  }
}

/** Whether a table was already part of the return in a year; when the year is not known, whether it always was. */
function inYear(table: Table, year: string | null): boolean {
  return !table.columns.some(({ since }) => since !== undefined && (year === null || since > year))
}

function xmlReading(file: string, table: Table, year: string | null) {
  const found = {
    table,
    places: table.columns.map((_, index) => index),
    headers: table.columns.map(({ name }) => name),
    width: table.columns.length
  }
  return { file, found, year, decimalIds: [], said: 'entry' } as const
}
