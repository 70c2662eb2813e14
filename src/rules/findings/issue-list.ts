import type { StatutoryYear } from '../../domain/statutory-year.js'
import type { ReturnId } from '../return/return-id.js'
import type { Findings } from './findings.js'
import type { IssueDetail } from './issue-details.js'

/** An issue with the note a person has written on it. */
export type ListedIssue = IssueDetail & { readonly note?: string | null }

/** The list of a check, as it is kept to be compared with a later one. */
export interface IssueList {
  readonly return: ReturnId
  readonly year: StatutoryYear
  readonly issues: readonly ListedIssue[]
}

/** A check's list as JSON, an issue on each line. */
export function issueListText(
  checked: { readonly id: ReturnId; readonly year: StatutoryYear; readonly findings: Findings },
  issues: readonly ListedIssue[]
): string {
  const lines = issues.map(issue => JSON.stringify(issue)).join(',\n')
  const notRun = JSON.stringify(checked.findings.rulesNotRun)
  return `{"return":"${checked.id}","year":"${checked.year}","not_run":${notRun},"issues":[\n${lines}\n]}\n`
}

/** The list that a text holds; null when it is the list of no check. */
export function readIssueList(text: string): IssueList | null {
  try {
    const list = JSON.parse(text) as IssueList
    return list.issues.every(isListed) ? list : null
  } catch {
    return null
  }
}

function isListed(issue: Partial<Record<keyof ListedIssue, unknown>>): boolean {
  const { key, code, severity, message, values, note } = issue
  return (
    [key, code, severity, message].every(each => typeof each === 'string') &&
    typeof values === 'object' &&
    ['string', 'undefined'].includes(typeof (note ?? undefined))
  )
}
