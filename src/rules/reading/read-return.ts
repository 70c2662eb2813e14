import { refusalIssue } from '../../sources/reading/issues.js'
import type { FoundSheet, OpenFile } from '../../sources/reading/open-file.js'
import { plain } from '../../sources/reading/plain.js'
import { Refusal } from '../../sources/reading/refusal.js'
import { openUpload } from '../../sources/reading/upload.js'
import type { InputFile, Issue, SourceId } from '../../sources/source.js'
import type { SentTable } from '../return/open-return.js'
import type { ReturnId } from '../return/return-id.js'
import { RETURN_KINDS } from '../return/return-kinds.js'
import { Gathered } from './gather.js'
import { SSDA903_TABLES } from './ssda903-tables.js'
import { readXmlReturn } from './xml-return.js'

/** A return as read from its files: what could be read, and what is wrong with the files themselves. */
export interface ReadReturn {
  readonly id: ReturnId
  readonly format: 'csv' | 'xml'
  /** By the department's names; every cell as it was sent. */
  readonly tables: ReadonlyMap<string, SentTable>
  /** The file each table was in. */
  readonly files: ReadonlyMap<string, string>
  readonly issues: readonly Issue[]
}

/** A check takes a line that a load would refuse: one cell gone wrong should not hide the rest. */
const LONGEST_LINE = 32_000_000

/** Whether a source is a return whose rules are known. */
export function isReturn(id: SourceId | null): id is ReturnId {
  return id !== null && id in RETURN_KINDS
}

/**
 * Reads the files of a return for its rules: whatever can be read is, and what cannot is an issue. Null when they are
 * no such return; the issues then say what they are taken for.
 */
export async function readReturn(
  files: readonly InputFile[],
  only?: SourceId,
  progress?: (done: number, total: number) => void
): Promise<ReadReturn | { readonly id: null; readonly issues: readonly Issue[] }> {
  const upload = await openUpload(files, only, progress, LONGEST_LINE)
  try {
    const id = upload.source?.id ?? null
    if (!isReturn(id)) return { id: null, issues: upload.issues }
    const tables = new Map<string, SentTable>()
    const fileOf = new Map<string, string>()
    const issues = [...upload.issues]
    for (const file of upload.files) {
      await readFile(id, file, issues, (name, table) => {
        if (tables.has(name)) return
        tables.set(name, table)
        fileOf.set(name, file.file.name)
      })
      file.done()
    }
    const format = upload.files.some(({ xml }) => xml) ? 'xml' : 'csv'
    return { id, format, tables, files: fileOf, issues }
  } finally {
    upload.close()
  }
}

async function readFile(
  id: ReturnId,
  file: OpenFile,
  issues: Issue[],
  keep: (name: string, table: SentTable) => void
): Promise<void> {
  const name = file.file.name
  try {
    if (file.xml) for (const [table, sent] of await readXmlReturn(id, file.xml.text(), LONGEST_LINE)) keep(table, sent)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    issues.push(refusalIssue(error, name))
  }
  for (const sheet of file.tables) {
    const table = SSDA903_TABLES[sheet.found.table.name]
    if (table) keep(table, await readSheet(name, table, sheet, issues))
  }
}

/** The rows of a sheet; those read before it broke off, when it does. */
async function readSheet(file: string, name: string, { found, sheet, head }: FoundSheet, issues: Issue[]) {
  const shape = RETURN_KINDS.ssda903.shapes[name as keyof typeof RETURN_KINDS.ssda903.shapes]
  const places = Object.keys(shape).map(column => {
    const index = found.table.columns.findIndex(each => each.name === column)
    return index < 0 ? derivedPlace(head, found.headingRow, column) : found.places[index]!
  })
  const gathered = new Gathered(shape, places, found.headingRow)
  try {
    if (sheet.rowsInto) await sheet.rowsInto(gathered)
    else for await (const block of sheet.rows()) for (const { cells, at } of block) gathered.row(cells, at)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    issues.push(refusalIssue(error, file, found.table))
  }
  const first = head.filter(({ at }) => at > found.headingRow).length
  for (const { name, type } of found.table.columns) if (type === 'text') gathered.mendDecimals(name, first)
  return gathered.table()
}

/** Where a column that the department works out stands, if the file brings it all the same. */
function derivedPlace(head: FoundSheet['head'], headingRow: number, column: string): number {
  const headings = head.find(({ at }) => at === headingRow)?.cells ?? []
  return headings.findIndex(cell => typeof cell === 'string' && plain(cell) === plain(column))
}
