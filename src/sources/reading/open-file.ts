import type { InputFile, Issue, Source } from '../source.js'
import { headOf, sizeOf } from './file-bytes.js'
import { type Found, findTable } from './find-table.js'
import { fileIssue, refusalIssue, tableIssue } from './issues.js'
import { kindOfFile } from './kind-of-file.js'
import { type Sheets, sheetsOf } from './open-sheets.js'
import type { BytesRead, RawRow, Sheet } from './raw-row.js'
import { Refusal } from './refusal.js'
import { encodingOf, textChunks, textOf } from './text-chunks.js'

/** A sheet that holds a table. */
export interface FoundSheet {
  readonly found: Found
  readonly sheet: Sheet
  /** Its first rows, a dozen or more. */
  readonly head: readonly RawRow[]
}

/** A file that has been opened and recognised, or refused. */
export interface OpenFile {
  readonly file: InputFile
  readonly bytes: number
  /** Tables found, each in a sheet of its own. */
  readonly tables: readonly FoundSheet[]
  /** An XML return: its source, and its text from the top; null for anything else. */
  readonly xml: { readonly source: Source; text(): AsyncIterable<string> } | null
  readonly issues: readonly Issue[]
  /** Tells the progress that all of the file has been read. */
  done(): void
  close(): void
}

type Opened = Omit<OpenFile, 'done'>

/** What a file of a kind may be sent as: a workbook's sheets are as good as CSV files. */
const ALIKE: Readonly<Record<'csv' | 'xlsx' | 'geojson', readonly Source['formats'][number][]>> = {
  csv: ['csv', 'xlsx'],
  xlsx: ['csv', 'xlsx'],
  geojson: ['geojson']
}

/** Opens a file and finds the tables in it by their headings; what is wrong with it stands in its issues. */
export async function openFile(
  file: InputFile,
  sources: readonly Source[],
  bytesRead: BytesRead,
  longest?: number
): Promise<OpenFile> {
  const size = await sizeOf(file.path)
  return { ...(await open(file, size, sources, bytesRead, longest)), done: () => bytesRead(size) }
}

async function open(
  file: InputFile,
  size: number,
  sources: readonly Source[],
  bytesRead: BytesRead,
  longest: number | undefined
): Promise<Opened> {
  try {
    const head = await headOf(file.path)
    const kind = kindOfFile(head)
    const text = () => textChunks(file.path, encodingOf(head), bytesRead)
    if (kind === 'xml') return openXml(file, size, textOf(head), text, sources)
    const sheets = await sheetsOf(file.path, head, kind, bytesRead, longest)
    return await tablesIn(file, size, sheets, sources, kind)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return refused(file, size, refusalIssue(error, file.name))
  }
}

function openXml(
  file: InputFile,
  bytes: number,
  head: string,
  text: () => AsyncIterable<string>,
  sources: readonly Source[]
): Opened {
  const source = sourceOfXml(head, sources)
  if (!source) return refused(file, bytes, unknownXml(file, sources))
  return { file, bytes, tables: [], xml: { source, text }, issues: [], close() {} }
}

/** The source whose XML has the root element that a text begins with; null when it is none of theirs. */
function sourceOfXml(head: string, sources: readonly Source[]): Source | null {
  const root = /<(?![?!])(?:[\w.-]+:)?([\w.-]+)/.exec(head)?.[1]
  return sources.find(source => source.xml?.root === root) ?? null
}

async function tablesIn(
  file: InputFile,
  bytes: number,
  { sheets, close }: Sheets,
  sources: readonly Source[],
  kind: keyof typeof ALIKE
): Promise<Opened> {
  try {
    const like = sources.filter(({ formats }) => formats.some(format => ALIKE[kind].includes(format)))
    const read = await Promise.all(sheets.map(async sheet => ({ sheet, head: await firstRows(sheet) })))
    const filled = read.filter(({ head }) => head.length > 0)
    if (filled.length === 0) throw new Refusal('empty-file', 'is empty; export it again')
    const known = filled.flatMap(({ sheet, head }) => {
      const found = findTable(head, like)
      return found ? [{ sheet, found, head }] : []
    })
    if (known.length === 0) throw new Refusal('unknown-file', unknownSentence(sources))
    const strays = filled.filter(({ sheet }) => !known.some(each => each.sheet === sheet))
    const stray = strays.map(({ sheet }) => straySheet(file, sheets.indexOf(sheet) + 1))
    return {
      file,
      bytes,
      tables: known,
      xml: null,
      issues: [...stray, ...known.flatMap(each => headingIssues(file, each.found))],
      close
    }
  } catch (error) {
    close()
    throw error
  }
}

async function firstRows(sheet: Sheet): Promise<RawRow[]> {
  const rows: RawRow[] = []
  try {
    for await (const block of sheet.rows()) {
      for (const row of block) rows.push(row)
      if (rows.length >= 12) break
    }
  } catch (error) {
    // Met again when the rows are read, and then said with the table's name.
    if (!(error instanceof Refusal) || rows.length === 0) throw error
  }
  return rows
}

function headingIssues(file: InputFile, found: Found): Issue[] {
  const { table, places, lacking, extra } = found
  if (lacking.length > 0) {
    const names = lacking.map(column => column.name).join(', ')
    const sentence = `has no column ${names}; add ${lacking.length > 1 ? 'them' : 'it'} and send the file again`
    return [{ ...tableIssue('file', 'missing-column', file.name, table, lacking[0]!.name, sentence) }]
  }
  const absent = table.columns.filter((_, index) => places[index] === -1)
  const issues = absent.map(({ name }) =>
    tableIssue(
      'warning',
      'missing-column',
      file.name,
      table,
      name,
      `has no column ${name}; it is read as blank on every row`
    )
  )
  if (extra === 0) return issues
  const columns = extra === 1 ? 'one column that is' : `${extra} columns that are`
  return [
    ...issues,
    tableIssue(
      'warning',
      'extra-column',
      file.name,
      table,
      null,
      `has ${columns} no part of the table; nothing is read from there`
    )
  ]
}

function straySheet(file: InputFile, number: number): Issue {
  const sentence = `has headings on its sheet ${number} that are those of no table; nothing is read from that sheet`
  const issue = fileIssue('unknown-sheet', file.name, sentence)
  return { ...issue, severity: 'warning' }
}

function unknownXml(file: InputFile, sources: readonly Source[]): Issue {
  const titles = sources.filter(({ xml }) => xml).map(({ title }) => title)
  const meant =
    titles.length === 0 ? 'the source chosen has none; send it as CSV or .xlsx' : `send ${titles.join(' or ')}`
  return fileIssue('unknown-file', file.name, `is XML, but of no return that is known; ${meant}`)
}

function unknownSentence(sources: readonly Source[]): string {
  const [only, ...others] = sources
  if (only && others.length === 0)
    return `is no table of ${only.title} by its headings; check the file and the source chosen`
  return 'is no return or extract that is known, by its headings; check that the first row holds the column names'
}

function refused(file: InputFile, bytes: number, issue: Issue): Opened {
  return { file, bytes, tables: [], xml: null, issues: [issue], close() {} }
}
