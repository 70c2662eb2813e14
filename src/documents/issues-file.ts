import type { IssueDetail } from '../rules/findings/issue-details.js'
import { type Cell, tableFile } from './table-file.js'

const HEADINGS = ['Rule', 'Kind', 'Table', 'Row', 'Child', 'What is wrong', 'Fields', 'Values', 'Note']
const WIDTHS = [10, 9, 18, 8, 16, 80, 30, 40, 40]
const KINDS = { error: 'Error', query: 'Query', failed: 'Not judged' } as const

/** An issue with the note a person has written on it. */
export type NotedIssue = IssueDetail & { readonly note?: string | null }

/**
 * Issues as a spreadsheet, one row each, with what stands in the cells they are about. Rows are numbered as a
 * spreadsheet numbers them where the return was sent as one (the heading is row 1), else from 1.
 */
export function issuesFile(
  issues: readonly NotedIssue[],
  sentAs: 'csv' | 'xml',
  format: 'csv' | 'xlsx'
): Promise<Uint8Array> {
  const rows = issues.map(issue => cellsOf(issue, sentAs))
  return tableFile({ sheet: 'Issues', headings: HEADINGS, rows, widths: WIDTHS }, format)
}

function cellsOf(issue: NotedIssue, sentAs: 'csv' | 'xml'): Cell[] {
  const values = Object.entries(issue.values).map(([field, value]) => `${field}: ${value ?? 'blank'}`)
  return [
    issue.code,
    KINDS[issue.severity],
    issue.table,
    issue.row === null ? null : issue.row + (sentAs === 'csv' ? 2 : 1),
    issue.child,
    issue.message,
    issue.fields.join(', '),
    values.join('; '),
    issue.note ?? null
  ]
}
