import type { Issue } from '../sources/source.js'
import type { LoadTable } from './application.js'

const MOST_SHOWN = 20

/** Issues of one kind in one table, the first few in full. */
export interface IssueGroup {
  readonly severity: 'error' | 'warning' | 'file'
  readonly title: string
  readonly count: number
  readonly messages: readonly string[]
  /** How many more there are than are shown. */
  readonly more: number
}

/** Groups issues by how serious they are, their kind and table: the whole upload first, then errors, then warnings, the most frequent first. */
export function groupIssues(issues: readonly Issue[], tables: readonly LoadTable[]): IssueGroup[] {
  const groups = new Map<string, Issue[]>()
  for (const issue of issues) {
    const key = `${issue.severity} ${issue.code} ${issue.table ?? issue.file}`
    const group = groups.get(key)
    if (group) group.push(issue)
    else groups.set(key, [issue])
  }
  return [...groups.values()]
    .map(group => groupOf(group, tables))
    .sort((one, other) => rank(one) - rank(other) || other.count - one.count)
}

function groupOf(issues: readonly Issue[], tables: readonly LoadTable[]): IssueGroup {
  const [first] = issues
  const place = tables.find(table => table.name === first?.table)?.title ?? first?.table ?? first?.file ?? ''
  return {
    severity: first?.severity ?? 'error',
    title: `${sentence(first?.code ?? '')} in ${place}`,
    count: issues.length,
    messages: issues.slice(0, MOST_SHOWN).map(issue => issue.message),
    more: Math.max(0, issues.length - MOST_SHOWN)
  }
}

function rank({ severity }: IssueGroup): number {
  return ['file', 'error', 'warning'].indexOf(severity)
}

function sentence(code: string): string {
  const words = code.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
