import { checkFile } from '../../checks/check-file.js'
import { type CheckOverview, overviewOf, type SinceLast } from '../../checks/check-overview.js'
import type { IssueNote } from '../../checks/issue-note.js'
import {
  type FoundIssue,
  groupAsWished,
  type ListedIssue,
  type ListedLine,
  lineOf,
  type Marks,
  shownOf,
  type Wish
} from '../../checks/list-issues.js'
import { compareChecks } from '../../rules/findings/compare-checks.js'
import { issueDetails } from '../../rules/findings/issue-details.js'
import { type IssueList, type ListedIssue as KeptIssue, readIssueList } from '../../rules/findings/issue-list.js'
import { readRules } from '../../rules/read-rules.js'
import { type CheckedUpload, checkUpload, type UploadToCheck } from '../../rules/reading/check-upload.js'
import { sourceOf } from '../../sources/sources.js'
import { groupIssues, type IssueGroup } from '../issues.js'
import { needsText } from '../pages/check/needs-text.js'

/** What a check found, in all. */
export interface CheckTold extends Omit<CheckOverview, 'fileIssues' | 'notRun' | 'sinceLast'> {
  readonly title: string
  /** Rules that were not run, by what they need in words. */
  readonly notRun: readonly { readonly needs: string; readonly codes: readonly string[] }[]
  readonly fileIssues: readonly IssueGroup[]
  /** Null when there is no earlier check of the same return. */
  readonly since: Since | null
}

/** Files that could not be checked, and why. */
export interface CheckRefused {
  readonly refused: readonly IssueGroup[]
}

/** What became of the issues of an earlier check, and where that was. */
export interface Since extends Pick<SinceLast, 'fixed' | 'new' | 'still' | 'unknown'> {
  /** The file it was read from; null for the check before on this page. */
  readonly file: string | null
}

/** Issues of which list are wanted: those there are now, those of them that are new or not, or those that are fixed. */
export type Which = 'now' | 'new' | 'still' | 'fixed' | 'without a note'

interface Checked {
  readonly upload: CheckedUpload
  readonly issues: readonly FoundIssue[]
  readonly notes: Map<string, string>
}

interface Earlier extends IssueList {
  readonly file: string | null
}

interface Compared {
  readonly fresh: ReadonlySet<string>
  readonly fixed: readonly FoundIssue[]
  /** Issues of rules that were not run this time: nobody knows whether they are fixed. */
  readonly unknown: readonly KeptIssue[]
  readonly since: Since
}

/** One person's checks on one page: what the last one found, notes on it, and an earlier one to compare it with. */
export class CheckSession {
  #checked: Checked | null = null
  #earlier: Earlier | null = null
  #compared: Compared | null = null
  #listed: readonly (readonly [name: string, issues: readonly FoundIssue[]])[] = []
  readonly #notes = new Map<string, Map<string, string>>()

  /** Checks files. The check before it on this page becomes the earlier one, unless a list was given to compare with. */
  async check(given: UploadToCheck, progress: Parameters<typeof checkUpload>[2]): Promise<CheckTold | CheckRefused> {
    const rulesOf = (id: CheckedUpload['id']) => readRules(id === 'ssda903' ? 'ssda903' : 'cin-census')
    const upload = await checkUpload(given, rulesOf, progress)
    if (upload.id === null) return { refused: groupIssues(upload.fileIssues, []) }
    const before = this.#checked
    const issues = Array.from(issueDetails(upload.findings.issues(), upload.open), found)
    this.#checked = { upload, issues, notes: this.#notesOf(upload) }
    if (before && (this.#earlier?.file ?? null) === null) this.#earlier = this.#earlierOf(before)
    const earlier = this.#earlier
    this.#compared = earlier && isAlike(earlier, upload) ? compare(earlier, this.#checked) : null
    return this.#told(this.#checked)
  }

  /** Compares the check with an earlier one's list, whose notes are taken over where there are none. @returns what the list is not, when it cannot be */
  compare(text: string, file: string): (Since & { readonly noted: number }) | { readonly refused: string } {
    const { upload, notes } = this.#checked!
    const list = readIssueList(text)
    if (!list) return { refused: 'is not the list of an earlier check; choose the JSON file that one gave' }
    if (!isAlike(list, upload)) return { refused: `is of another return or year (${list.return}, ${list.year})` }
    for (const { key, note } of list.issues) if (note && !notes.has(key)) notes.set(key, note)
    this.#earlier = { ...list, file }
    this.#compared = compare(this.#earlier, this.#checked!)
    return { ...this.#compared.since, noted: this.#noted }
  }

  /** Some lines of the list as wished, without their issues, and how much there is in all. */
  list(wish: Wish, which: Which, from: number, count: number) {
    const only = which === 'new' || which === 'without a note' ? which : null
    this.#listed = groupAsWished(this.#issuesOf(which), { ...wish, only }, this.#marks)
    return {
      lines: this.#listed.slice(from, from + count).map(([name, issues]) => lineOf(name, issues, 0, this.#marks)),
      linesInAll: this.#listed.length,
      issues: this.#listed.reduce((sum, [, issues]) => sum + issues.length, 0)
    } satisfies { lines: ListedLine[]; linesInAll: number; issues: number }
  }

  /** Some issues of a line of the last list. */
  issues(line: string, from: number, count: number): readonly ListedIssue[] {
    const group = this.#listed.find(([name]) => name === line)?.[1] ?? []
    return group.slice(from, from + count).map(issue => shownOf(issue, this.#marks))
  }

  /** Writes a note on an issue, or takes it away when it is empty. Gives how many issues have one. */
  note(id: string, words: string): number {
    const { notes } = this.#checked!
    if (words === '') notes.delete(id)
    else notes.set(id, words)
    return this.#noted
  }

  /** Every issue, with its note, as a file, and what to call it. */
  async file(format: 'csv' | 'xlsx' | 'json') {
    const { upload } = this.#checked!
    const bytes = await checkFile(upload, listOf(this.#checked!).issues, format)
    return { name: `issues-${upload.id.replace('_', '-')}-${upload.year}.${format}`, bytes }
  }

  async #told({ upload, issues }: Checked): Promise<CheckTold> {
    const overview = overviewOf(upload, issues)
    return {
      ...overview,
      title: (await sourceOf(upload.id)).title,
      notRun: overview.notRun.map(({ needs, codes }) => ({ needs: needsText(needs), codes })),
      fileIssues: groupIssues(upload.fileIssues, []),
      since: this.#compared?.since ?? null,
      noted: this.#noted
    }
  }

  #earlierOf(before: Checked): Earlier {
    const list = listOf(before)
    return { ...list, issues: [...list.issues, ...(this.#compared?.unknown ?? [])], file: null }
  }

  #issuesOf(which: Which): readonly FoundIssue[] {
    const { issues } = this.#checked!
    if (this.#compared && which === 'fixed') return this.#compared.fixed
    return which === 'still' ? issues.filter(issue => !this.#marks.isNew(issue)) : issues
  }

  get #noted(): number {
    const { issues, notes } = this.#checked!
    return notes.size === 0 ? 0 : issues.reduce((sum, { id }) => sum + (notes.has(id) ? 1 : 0), 0)
  }

  get #marks(): Marks {
    const notes = this.#checked!.notes
    const fresh = this.#compared?.fresh
    return { isNew: ({ id }) => fresh?.has(id) ?? false, note: ({ id }) => noteOf(notes.get(id)) }
  }

  // A note stays with its return: the same child's issue in another year is another matter.
  #notesOf({ id, year }: CheckedUpload): Map<string, string> {
    const notes = this.#notes.get(`${id} ${year}`) ?? new Map<string, string>()
    this.#notes.set(`${id} ${year}`, notes)
    return notes
  }
}

function found<I extends KeptIssue>(issue: I): I & { readonly id: string } {
  return { ...issue, id: issue.key }
}

// Whoever is at the page wrote it, and says so to nobody.
function noteOf(words: string | undefined): IssueNote | null {
  return words === undefined ? null : { words, by: '', at: '' }
}

function listOf({ upload, issues, notes }: Checked): IssueList {
  const noted = issues.map(({ id, ...issue }) => (notes.has(id) ? { ...issue, note: notes.get(id)! } : issue))
  return { return: upload.id, year: upload.year, issues: noted }
}

function isAlike(list: IssueList, { id, year }: CheckedUpload): boolean {
  return list.return === id && list.year === year
}

function compare(earlier: Earlier, { upload, issues }: Checked): Compared {
  const keys = (of: readonly KeptIssue[]) => of.map(({ key }) => key)
  const compared = compareChecks(keys(earlier.issues), keys(issues))
  const notRun = new Set(upload.findings.rulesNotRun.map(({ code }) => code))
  const isGone = new Set(compared.fixed)
  const gone = earlier.issues.filter(({ key }) => isGone.has(key))
  const fixed = gone.filter(({ code }) => !notRun.has(code)).map(found)
  const unknown = gone.filter(({ code }) => notRun.has(code))
  const counts = { fixed: fixed.length, new: compared.new.length, still: compared.still.length }
  const since = { ...counts, unknown: unknown.length, file: earlier.file }
  return { fresh: new Set(compared.new), fixed, unknown, since }
}
