import type { Day } from '../domain/day.js'
import type { StatutoryYear } from '../domain/statutory-year.js'
import { isIssue, type ReadOptions, readUpload } from './read-source.js'
import { PeriodSeen } from './reading/period-seen.js'
import { openUpload } from './reading/upload.js'
import type { InputFile, Issue, SourceId } from './source.js'

/** What checking an upload finds. */
export interface CheckedSource {
  /** Null when the files are of no known source, or of several. */
  readonly source: SourceId | null
  /** The tables found and how many rows each holds. */
  readonly tables: readonly {
    readonly name: string
    readonly title: string
    readonly file: string
    readonly rows: number
  }[]
  /** Any of severity `file` refuses the upload. */
  readonly issues: readonly Issue[]
  /** A statutory year for a return; for an extract its latest day, which is a guess. Null when there are no days. */
  readonly suggested: StatutoryYear | Day | null
}

/** Checks the structure, types and codes of an upload, keeping none of it. */
export async function checkSource(files: readonly InputFile[], options: ReadOptions = {}): Promise<CheckedSource> {
  const upload = await openUpload(files, options.source, options.progress)
  try {
    const issues = [...upload.issues]
    const { source } = upload
    if (!source || issues.some(({ severity }) => severity === 'file')) {
      return { source: source?.id ?? null, tables: [], issues, suggested: null }
    }
    const seen = new PeriodSeen(source)
    const counts = new Map<string, { name: string; title: string; file: string; rows: number }>()
    for await (const read of readUpload(upload, source, options.period)) {
      if (isIssue(read)) {
        issues.push(read)
        continue
      }
      seen.watch(read)
      const { name, title } = read.table
      const count = counts.get(name) ?? { name, title, file: read.file, rows: 0 }
      counts.set(name, { ...count, rows: count.rows + read.rows.length })
    }
    const wrong = seen.wrongYear(options.period)
    return {
      source: source.id,
      tables: [...counts.values()],
      issues: wrong ? [...issues, wrong] : issues,
      suggested: seen.suggested()
    }
  } finally {
    upload.close()
  }
}
