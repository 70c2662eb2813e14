import { issuesFile, type NotedIssue } from '../documents/issues-file.js'
import { issueListText } from '../rules/findings/issue-list.js'
import type { CheckedUpload } from '../rules/reading/check-upload.js'

/** Every issue of a check as a file; JSON is the list that a later check, in the browser or the command, is compared with. */
export async function checkFile(
  checked: CheckedUpload,
  issues: readonly NotedIssue[],
  format: 'csv' | 'xlsx' | 'json'
): Promise<Uint8Array<ArrayBuffer>> {
  if (format === 'json') return new TextEncoder().encode(issueListText(checked, issues))
  return new Uint8Array(await issuesFile(issues, checked.open.collection.format, format))
}
