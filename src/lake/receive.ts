import { dayText } from '../domain/day-text.js'
import { InputError } from '../domain/input-error.js'
import { isIssue, type ReadOptions, readSource } from '../sources/read-source.js'
import { openUpload } from '../sources/reading/upload.js'
import { recognise } from '../sources/recognise.js'
import type { InputFile, Issue, Source, SourceId } from '../sources/source.js'
import type { Lake } from './lake.js'
import type { Load } from './manifest.js'
import { daysOfPeriod } from './period.js'
import { type Sender, StagedLoad } from './staged-load.js'

/** What a person says of files they send; null means find out. */
export interface Given {
  readonly authority: string
  readonly source: SourceId | null
  readonly period: string | null
}

/** Words and a share of the work done. */
export type Progress = (step: { readonly words: string; readonly done: number; readonly of: number }) => void

/** Files read into a load that is not yet kept. */
export interface Received {
  readonly source: Source
  readonly period: string
  readonly tables: readonly { readonly name: string; readonly title: string; readonly rows: number }[]
  readonly issues: readonly Issue[]
  /** Puts the load in its place. */
  keep(sender: Pick<Sender, 'by' | 'receivedAt'>): Promise<Load>
  /** Leaves nothing behind. */
  discard(): Promise<void>
}

/** Files that were refused, every reason in its own issue: nothing of them is kept. */
export class RefusedFiles extends InputError {
  constructor(readonly issues: readonly Issue[]) {
    super(issues.map(issue => issue.message).join('\n'))
  }
}

/** A period that has to be said, because it cannot be told from the files. */
export class UnknownPeriod extends InputError {
  constructor(
    readonly kind: Source['period'],
    sentence: string
  ) {
    super(sentence)
  }
}

/**
 * Reads files into a load out of sight. @throws RefusedFiles when the files are refused whole; @throws UnknownPeriod when
 * the period cannot be told from them and is not given
 */
export async function receive(
  lake: Lake,
  files: readonly InputFile[],
  given: Given,
  progress: Progress = () => undefined
): Promise<Received> {
  const source = await sourceOfFiles(files, given.source)
  const period = given.period ?? (await periodOfFiles(files, source))
  const staged = await StagedLoad.begin(lake, source)
  try {
    const options = { source: source.id, period: daysOfPeriod(source, period), progress: reading(progress) }
    await readInto(staged, files, options)
  } catch (error) {
    await staged.discard()
    throw error
  }
  return {
    source,
    period,
    tables: staged.tables,
    issues: staged.issues,
    keep: sender => staged.keep(files, { ...sender, authority: given.authority, period }),
    discard: () => staged.discard()
  }
}

async function sourceOfFiles(files: readonly InputFile[], said: SourceId | null): Promise<Source> {
  const upload = await openUpload(files, said ?? undefined)
  upload.close()
  const refused = upload.issues.filter(issue => issue.severity === 'file')
  if (refused.length > 0 || !upload.source) throw new RefusedFiles(refused)
  return upload.source
}

async function periodOfFiles(files: readonly InputFile[], source: Source): Promise<string> {
  const { suggested, issues } = await recognise(files, source.id)
  const refused = issues.filter(issue => issue.severity === 'file')
  if (refused.length > 0) throw new RefusedFiles(refused)
  if (source.period === 'year' && suggested) return suggested
  const hint = suggested ? ` Its latest day is ${dayText(suggested)}, and it cannot be from before that.` : ''
  throw new UnknownPeriod(
    source.period,
    `Say which ${source.period} this ${source.title} is of: it cannot be told from the files.${hint}`
  )
}

async function readInto(staged: StagedLoad, files: readonly InputFile[], options: ReadOptions): Promise<void> {
  for await (const read of readSource(files, options)) {
    if (isIssue(read)) staged.report(read)
    else await staged.add(read)
  }
  const refused = staged.issues.filter(issue => issue.severity === 'file')
  if (refused.length > 0) throw new RefusedFiles(refused)
}

function reading(progress: Progress): (done: number, of: number) => void {
  return (done, of) => progress({ words: 'Reading the files', done, of })
}
