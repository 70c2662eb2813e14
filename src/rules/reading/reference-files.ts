import { fileIssue, refusalIssue } from '../../sources/reading/issues.js'
import { openSheets } from '../../sources/reading/open-sheets.js'
import type { Sheet } from '../../sources/reading/raw-row.js'
import { Refusal } from '../../sources/reading/refusal.js'
import type { InputFile, Issue } from '../../sources/source.js'
import type { Postcodes } from '../lists/postcodes.js'
import { type ProviderRow, Providers } from '../lists/providers.js'
import { readPostcodes } from './postcode-directory.js'
import { providerRows } from './provider-list.js'

/** Ofsted's lists from their files; null when none could be read. What is wrong with one is added to the issues. */
export async function readProviders(files: readonly InputFile[], issues: Issue[]): Promise<Providers | null> {
  const rows: ProviderRow[] = []
  for (const file of files) {
    const read = await withSheets(file, issues, providerRows)
    if (read) rows.push(...read)
    else if (read === null)
      issues.push(
        fileIssue('unknown-file', file.name, "is no list of providers: no sheet has Ofsted's URN and its other columns")
      )
  }
  return rows.length > 0 ? new Providers(rows) : null
}

/** A postcode directory from its file; null when it is none, which is added to the issues. */
export async function readPostcodeFile(file: InputFile, issues: Issue[]): Promise<Postcodes | null> {
  const read = await withSheets(file, issues, ([first]) => readPostcodes(first!))
  if (read === null)
    issues.push(
      fileIssue(
        'unknown-file',
        file.name,
        'is no postcode directory: it needs the columns pcd, oseast1m, osnrth1m and laua'
      )
    )
  return read ?? null
}

/** What is read from a file's sheets; undefined when it could not be opened, which is then among the issues. */
async function withSheets<T>(
  file: InputFile,
  issues: Issue[],
  read: (sheets: readonly Sheet[]) => Promise<T>
): Promise<T | undefined> {
  try {
    const opened = await openSheets(file.path)
    return await read(opened.sheets).finally(opened.close)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    issues.push(refusalIssue(error, file.name))
    return undefined
  }
}
