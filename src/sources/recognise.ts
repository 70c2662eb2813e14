import type { Day } from '../domain/day.js'
import type { StatutoryYear } from '../domain/statutory-year.js'
import { isIssue, readUpload } from './read-source.js'
import { PeriodSeen } from './reading/period-seen.js'
import { openUpload, type Upload } from './reading/upload.js'
import type { InputFile, Issue, Source, SourceId } from './source.js'

/** What an upload is found to be by the headings and the first rows of its files. */
export interface Recognised {
  /** Null when the files are of no known source, or of several. */
  readonly source: Source | null
  /** The tables found, by file; an XML return holds whichever of its source's tables it holds. */
  readonly files: readonly { readonly file: string; readonly tables: readonly string[] }[]
  /** A statutory year for a return; for an extract its latest day, which is a guess: the true day is never before it. */
  readonly suggested: StatutoryYear | Day | null
  /** What is wrong with the files themselves. */
  readonly issues: readonly Issue[]
}

const ENOUGH_BATCHES = 40

/** Finds what the files of an upload are, by their headings and never by their names. */
export async function recognise(files: readonly InputFile[], only?: SourceId): Promise<Recognised> {
  const upload = await openUpload(files, only)
  try {
    const { suggested, refusals } = await firstRead(upload)
    return {
      source: upload.source,
      files: upload.files.map(({ file, tables, xml }) => ({
        file: file.name,
        tables: (xml ? xml.source.tables.filter(table => table.xml) : tables.map(({ found }) => found.table)).map(
          ({ name }) => name
        )
      })),
      suggested,
      issues: [...upload.issues, ...refusals]
    }
  } finally {
    upload.close()
  }
}

/** The period the first rows suggest, and why the files cannot be read where that is met among them. */
async function firstRead(upload: Upload): Promise<{ suggested: StatutoryYear | Day | null; refusals: Issue[] }> {
  const refusals: Issue[] = []
  if (!upload.source || upload.issues.some(({ severity }) => severity === 'file')) return { suggested: null, refusals }
  const seen = new PeriodSeen(upload.source)
  let batches = 0
  for await (const read of readUpload(upload, upload.source)) {
    if (isIssue(read)) {
      if (read.severity === 'file') refusals.push(read)
      continue
    }
    seen.watch(read)
    batches += 1
    if (batches === ENOUGH_BATCHES) break
  }
  return { suggested: seen.suggested(), refusals }
}
