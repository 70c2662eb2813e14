import { readFile, writeFile } from 'node:fs/promises'
import { issueDetails } from '../../rules/findings/issue-details.js'
import { issueJson } from '../../rules/findings/issue-json.js'
import { issueListText, readIssueList } from '../../rules/findings/issue-list.js'
import { readRules } from '../../rules/read-rules.js'
import { type CheckedUpload, checkUpload } from '../../rules/reading/check-upload.js'
import { readApart } from '../../rules/threads/read-apart.js'
import type { InputFile, Issue } from '../../sources/source.js'
import type { CheckOptions } from '../check.js'
import { InputError } from '../command.js'
import { inputFiles } from '../terminal/input-files.js'
import { progressBar } from '../terminal/progress-bar.js'
import { writeOut } from './write-out.js'

/** Checks the files of a return by its rules, or of another source by its structure, and says what is wrong. */
export async function checkFiles(files: readonly InputFile[], options: CheckOptions): Promise<void> {
  const earlier = options.compare === undefined ? null : await keysOf(options.compare)
  const bar = await progressBar()
  const checked = await checkUpload(
    {
      files,
      lastYear: inputFiles(options.lastYear ?? []),
      providers: inputFiles(options.providers ?? []),
      postcodes: options.postcodes ? inputFiles([options.postcodes])[0]! : null,
      source: options.source,
      year: options.year ?? null,
      authority: options.authority ?? null,
      readLastYear: readApart
    },
    id => readRules(id === 'ssda903' ? 'ssda903' : 'cin-census'),
    bar.show
  ).finally(bar.stop)
  if (checked.id === null) {
    const { checkStructure } = await import('./check-structure.js')
    return checkStructure(files, options)
  }
  if (options.out) await writeFile(options.out, await fileOf(checked, options.out))
  if (options.json) await printJson(checked)
  else {
    const { checkReport } = await import('./check-report.js')
    await writeOut([checkReport(checked, options, earlier)])
  }
  if (hasErrors(checked)) process.exitCode = 1
}

async function printJson({ findings, fileIssues }: CheckedUpload): Promise<void> {
  const notRun = findings.rulesNotRun.map(notRunLine)
  await writeOut(jsonArray([linesOf(fileIssues.map(fileIssueLine)), issueJson(findings.issues()), linesOf(notRun)]))
}

/** One JSON array of several lists, each of them in parts and the lists alone parted here. */
function* jsonArray(lists: readonly Iterable<string | Uint8Array>[]): Generator<string | Uint8Array> {
  let before = '[\n'
  for (const list of lists) {
    let started = false
    for (const part of list) {
      if (!started) yield before
      started = true
      before = ',\n'
      yield part
    }
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

function linesOf(lines: readonly string[]): string[] {
  return lines.length > 0 ? [lines.join(',\n')] : []
}

function notRunLine({ code, needs }: { readonly code: string; readonly needs: string }): string {
  const message = `Not run: needs ${needs}.`
  return JSON.stringify({ code, severity: 'not run', table: null, row: null, child: null, fields: [], message })
}

function fileIssueLine({ code, severity, file, table, row, column, message }: Issue): string {
  return JSON.stringify({
    code,
    severity,
    file,
    table,
    row,
    child: null,
    fields: column === null ? [] : [column],
    message
  })
}

function hasErrors({ findings, fileIssues }: CheckedUpload): boolean {
  if (fileIssues.some(({ severity }) => severity !== 'warning')) return true
  for (const { severity } of findings.issues()) if (severity !== 'query') return true
  return false
}

async function fileOf(checked: CheckedUpload, path: string): Promise<Uint8Array | string> {
  const details = [...issueDetails(checked.findings.issues(), checked.open)]
  if (/\.json$/i.test(path)) return issueListText(checked, details)
  const { issuesFile } = await import('../../documents/issues-file.js')
  return issuesFile(details, checked.open.collection.format, /\.csv$/i.test(path) ? 'csv' : 'xlsx')
}

/** The keys of an earlier check's issues, from what `--out FILE.json` wrote. */
async function keysOf(path: string): Promise<readonly string[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new InputError(`There is no file ${path}.`)
  })
  const list = readIssueList(text)
  if (list) return list.issues.map(({ key }) => key)
  throw new InputError(`${path} is not the list of an earlier check; write one with --out FILE.json.`)
}
