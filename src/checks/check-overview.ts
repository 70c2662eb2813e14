import type { StatutoryYear } from '../domain/statutory-year.js'
import { compareCodes } from '../rules/findings/compare-codes.js'
import { IssueSummary, type Totals } from '../rules/findings/issue-summary.js'
import type { CheckedUpload } from '../rules/reading/check-upload.js'
import type { ReturnId } from '../rules/return/return-id.js'
import type { Issue } from '../sources/source.js'
import type { FoundIssue } from './list-issues.js'

/** How many issues one rule has: nothing of a child. */
export interface RuleCount {
  readonly code: string
  readonly errors: number
  readonly queries: number
  readonly children: number
  readonly message: string
}

/** What became of the issues of the last check of the same return. */
export interface SinceLast {
  readonly at: string
  readonly by: string
  /** Gone, though their rule was run. */
  readonly fixed: number
  readonly new: number
  readonly still: number
  /** Of a rule that was not run this time, so that nobody knows. */
  readonly unknown: number
}

/** What a check found, in counts: nothing of a child. */
export interface CheckOverview {
  readonly return: ReturnId
  readonly year: StatutoryYear
  readonly yearOfRules: StatutoryYear
  readonly sentAs: 'csv' | 'xml'
  readonly rulesRun: number
  readonly totals: Totals
  /** Children in the return, with issues or without. */
  readonly children: number
  /** Rules with issues, in order of code. */
  readonly rules: readonly RuleCount[]
  readonly read: readonly { readonly name: string; readonly file: string; readonly rows: number }[]
  /** Rules that were not run, by all that they need, the most rules first. */
  readonly notRun: readonly { readonly needs: readonly string[]; readonly codes: readonly string[] }[]
  readonly fileIssues: readonly Issue[]
  /** Null for the first check of this return. */
  readonly sinceLast: SinceLast | null
  /** How many of the issues have a note. */
  readonly noted: number
}

/** The part of an overview that follows from the check alone. */
export function overviewOf(
  checked: CheckedUpload,
  issues: readonly FoundIssue[]
): Omit<CheckOverview, 'sinceLast' | 'noted'> {
  const summary = new IssueSummary()
  for (const issue of issues) summary.add(issue)
  const { id, year, yearOfRules, open, rules, findings, read, fileIssues } = checked
  return {
    return: id,
    year,
    yearOfRules,
    sentAs: open.collection.format,
    rulesRun: rules.length - findings.rulesNotRun.length,
    totals: summary.totals,
    children: open.children.ids.reduce((sum, child) => sum + (child === null ? 0 : 1), 0),
    rules: summary.lines('rule').map(({ name, errors, queries, children, message }) => ({
      code: name,
      errors,
      queries,
      children,
      message: message ?? ''
    })),
    read,
    notRun: byNeed(findings.rulesNotRun),
    fileIssues
  }
}

function byNeed(rules: CheckedUpload['findings']['rulesNotRun']): CheckOverview['notRun'] {
  const groups = new Map<string, { needs: string[]; codes: string[] }>()
  for (const { code, needs: words } of rules) {
    const needs = words.split(' and ').sort()
    const group = groups.get(needs.join())
    if (group) group.codes.push(code)
    else groups.set(needs.join(), { needs, codes: [code] })
  }
  return [...groups.values()]
    .map(({ needs, codes }) => ({ needs, codes: codes.sort(compareCodes) }))
    .sort((one, other) => other.codes.length - one.codes.length)
}
