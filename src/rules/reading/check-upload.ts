import type { StatutoryYear } from '../../domain/statutory-year.js'
import { fileIssue } from '../../sources/reading/issues.js'
import type { InputFile, Issue, SourceId } from '../../sources/source.js'
import { type CheckedReturn, checkReturn } from '../check-return.js'
import { withLastYear } from '../return/last-year-tables.js'
import type { SentTable } from '../return/open-return.js'
import type { ReturnId } from '../return/return-id.js'
import { cellOf } from '../return/sent-column.js'
import type { Rule } from '../rule.js'
import { readReturn } from './read-return.js'
import { readPostcodeFile, readProviders } from './reference-files.js'
import { yearOfReturn } from './year-of-return.js'

/** Files of a return and what is said of them. */
export interface UploadToCheck {
  readonly files: readonly InputFile[]
  readonly lastYear?: readonly InputFile[]
  readonly providers?: readonly InputFile[]
  readonly postcodes?: InputFile | null
  readonly source?: SourceId | undefined
  /** Found from the days of the return when not given. */
  readonly year?: StatutoryYear | null
  readonly authority?: string | null
  /** Reads last year's files where they are not read like the rest. */
  readonly readLastYear?: typeof readReturn
}

/** A return that was read and checked by its rules. */
export interface CheckedUpload extends CheckedReturn {
  readonly id: ReturnId
  readonly year: StatutoryYear
  /** The tables read, with the file each was in. */
  readonly read: readonly { readonly name: string; readonly file: string; readonly rows: number }[]
  /** What is wrong with the files themselves. */
  readonly fileIssues: readonly Issue[]
}

/** Files that could not be checked by rules, and why; `source` is null when they are of no known kind. */
export interface NotChecked {
  readonly id: null
  readonly fileIssues: readonly Issue[]
}

type Step = (step: { readonly words: string; readonly done: number; readonly of: number }) => void

/** Reads the files of a return and runs its rules: whatever can be read is checked, and what cannot is an issue. */
export async function checkUpload(
  given: UploadToCheck,
  rulesOf: (id: ReturnId) => Promise<readonly Rule[]>,
  progress: Step = () => undefined
): Promise<CheckedUpload | NotChecked> {
  const reading = (done: number, of: number) => progress({ words: 'Reading the files', done, of })
  const [now, before] = await Promise.all([
    readReturn(given.files, given.source, reading),
    given.lastYear?.length ? (given.readLastYear ?? readReturn)(given.lastYear, given.source) : null
  ])
  if (now.id === null) return { id: null, fileIssues: now.issues }
  const rules = rulesOf(now.id)
  const issues = [...now.issues]
  const last = before && before.id !== now.id ? await readReturn(given.lastYear!, now.id) : before
  if (last) issues.push(...last.issues.map(issue => ({ ...issue, message: `Last year: ${issue.message}` })))
  const providers = await readProviders(given.providers ?? [], issues)
  const postcodes = given.postcodes ? await readPostcodeFile(given.postcodes, issues) : null
  const seen = yearOfReturn(now.tables)
  const year = given.year ?? seen
  if (year === null) return { id: null, fileIssues: [...issues, yearNotKnown(given.files)] }
  if (given.year && seen !== null && seen !== given.year) issues.push(otherYear(given.files, given.year, seen))
  const authority = given.authority ?? authorityIn(now.tables)
  const settings = {
    year,
    format: now.format,
    ...(authority && { authority }),
    ...(providers && { providers }),
    ...(postcodes && { postcodes })
  }
  const checked = checkReturn(
    {
      id: now.id,
      tables: withLastYear(now.id, now.tables, last?.id ? last.tables : null),
      settings,
      rules: await rules,
      lacking: 'not run'
    },
    (done, of) => progress({ words: 'Checking the children', done, of })
  )
  const read = [...now.files].map(([name, file]) => ({ name, file, rows: checked.open.tables.get(name)?.size ?? 0 }))
  return { ...checked, id: now.id, year, read, fileIssues: issues }
}

/** The council's code that a census says of itself. */
function authorityIn(tables: ReadonlyMap<string, SentTable>): string | null {
  const column = tables.get('Header')?.columns.LEA
  return column ? cellOf(column, 0) : null
}

function yearNotKnown([first]: readonly InputFile[]): Issue {
  return fileIssue('no-year', first!.name, 'holds no days to tell the collection year by; say which year it is of')
}

function otherYear([first]: readonly InputFile[], said: StatutoryYear, seen: StatutoryYear): Issue {
  const sentence = `is checked as the return of ${said}, though most of its days fall in ${seen}; check that the year is right`
  return { ...fileIssue('wrong-year', first!.name, sentence), severity: 'warning' }
}
