import { createHash } from 'node:crypto'
import { compareChecks } from '../rules/findings/compare-checks.js'
import { issueDetails } from '../rules/findings/issue-details.js'
import type { CheckedUpload } from '../rules/reading/check-upload.js'
import { type CheckOverview, overviewOf, type SinceLast } from './check-overview.js'
import type { IssueNote } from './issue-note.js'
import { type FoundIssue, type Listed, listIssues, type Marks, type Wish } from './list-issues.js'

/** What the register knows of a return before this check. */
export interface KnownBefore {
  readonly last: { readonly at: string; readonly by: string; readonly keys: readonly string[] } | null
  /** Notes that stand, by the hash of the issue's key. */
  readonly notes: ReadonlyMap<string, IssueNote>
}

/** The issues of one check, held where it was run; every answer is plain data. */
export class CheckedIssues {
  readonly #issues: readonly FoundIssue[]
  readonly #byId: ReadonlyMap<string, FoundIssue>
  readonly #overview: ReturnType<typeof overviewOf>
  readonly #notes = new Map<string, IssueNote>()
  #fresh: ReadonlySet<string> = new Set()
  #sinceLast: SinceLast | null = null

  constructor(private readonly checked: CheckedUpload) {
    this.#issues = Array.from(issueDetails(checked.findings.issues(), checked.open), issue => ({
      ...issue,
      id: hashOf(issue.key)
    }))
    this.#byId = new Map(this.#issues.map(issue => [issue.id, issue]))
    this.#overview = overviewOf(checked, this.#issues)
  }

  /**
   * Compares with the last check, and puts the notes that stand on their issues. Gives the keys to keep, the rule of each
   * issue and the hash that it has in every check: those of the last check whose rule was not run this time stay among them.
   */
  settle({ last, notes }: KnownBefore): string[] {
    for (const [id, note] of notes) this.#notes.set(id, note)
    const keys = [...new Set(this.#issues.map(keyOf))]
    if (last === null) return keys
    const { fixed: gone, new: fresh, still } = compareChecks(last.keys, keys)
    const notRun = new Set(this.checked.findings.rulesNotRun.map(({ code }) => code))
    const unknown = gone.filter(key => notRun.has(key.slice(0, key.lastIndexOf(':'))))
    this.#fresh = new Set(fresh)
    this.#sinceLast = {
      at: last.at,
      by: last.by,
      fixed: gone.length - unknown.length,
      new: fresh.length,
      still: still.length,
      unknown: unknown.length
    }
    return [...keys, ...unknown]
  }

  overview(): CheckOverview {
    const noted = this.#issues.reduce((sum, { id }) => sum + (this.#notes.has(id) ? 1 : 0), 0)
    return { ...this.#overview, sinceLast: this.#sinceLast, noted }
  }

  list(wish: Wish): Listed {
    return listIssues(this.#issues, wish, this.#marks)
  }

  /** The rule of an issue and the note that stands on it; null when there is no such issue. */
  find(id: string): { readonly code: string; readonly note: IssueNote | null } | null {
    const issue = this.#byId.get(id)
    return issue ? { code: issue.code, note: this.#notes.get(id) ?? null } : null
  }

  /** Puts a note on an issue, or takes it off. */
  note(id: string, note: IssueNote | null): void {
    if (note === null) this.#notes.delete(id)
    else this.#notes.set(id, note)
  }

  /** Every issue with its values and note, as a file, and the ids of the children in it. */
  async file(
    format: 'csv' | 'xlsx' | 'json'
  ): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly children: readonly string[] }> {
    const { checkFile } = await import('./check-file.js')
    const noted = this.#issues.map(({ id, ...issue }) => ({ ...issue, note: this.#notes.get(id)?.words ?? null }))
    return {
      bytes: await checkFile(this.checked, noted, format),
      children: [...new Set(this.#issues.map(({ child }) => child))].filter(child => child !== null)
    }
  }

  get #marks(): Marks {
    return {
      isNew: issue => this.#fresh.has(keyOf(issue)),
      note: ({ id }) => this.#notes.get(id) ?? null
    }
  }
}

const HEX_DIGITS = 16

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, HEX_DIGITS)
}

function keyOf({ code, id }: FoundIssue): string {
  return `${code}:${id}`
}
