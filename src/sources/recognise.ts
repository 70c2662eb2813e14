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
    return {
      source: upload.source,
      files: upload.files.map(({ file, tables, xml }) => ({
        file: file.name,
        tables: (xml ? xml.source.tables.filter(table => table.xml) : tables.map(({ found }) => found.table)).map(
          ({ name }) => name
        )
      })),
      suggested: await suggestedPeriod(upload),
      issues: upload.issues
    }
  } finally {
    upload.close()
  }
}

async function suggestedPeriod(upload: Upload): Promise<StatutoryYear | Day | null> {
  if (!upload.source || upload.issues.some(({ severity }) => severity === 'file')) return null
  const seen = new PeriodSeen(upload.source)
  let batches = 0
  for await (const read of readUpload(upload, upload.source)) {
    if (isIssue(read)) continue
    seen.watch(read)
    batches += 1
    if (batches === ENOUGH_BATCHES) break
  }
  return seen.suggested()
}
