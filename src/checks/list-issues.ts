import type { IssueDetail } from '../rules/findings/issue-details.js'
import { WHOLE } from '../rules/findings/issue-summary.js'
import type { IssueNote } from './issue-note.js'

/** What a reader wants to see of a check's issues. */
export interface Wish {
  readonly by: 'rule' | 'child' | 'table'
  /** Text to be found in the rule, its message, the table, the child's id or a value; empty for any. */
  readonly words: string
  /** One child's id; null for all. */
  readonly child: string | null
  /** One rule's code; null for all. */
  readonly rule: string | null
  readonly severity: 'error' | 'query' | null
  readonly only: 'new' | 'without a note' | null
}

/** An issue as a list shows it. */
export interface ListedIssue {
  /** The hash of its key. */
  readonly id: string
  readonly code: string
  readonly severity: IssueDetail['severity']
  readonly table: string | null
  /** Data row of its table, from 0; null for the return as a whole. */
  readonly row: number | null
  readonly child: string | null
  readonly cells: readonly { readonly field: string; readonly value: string | null }[]
  readonly message: string
  readonly isNew: boolean
  readonly note: IssueNote | null
}

/** One rule, child or table, how many issues it has, and as many of them as there is room for. */
export interface ListedLine {
  readonly name: string
  readonly errors: number
  readonly queries: number
  readonly failed: number
  readonly new: number
  readonly children: number
  readonly codes: readonly string[]
  readonly message: string
  readonly issues: readonly ListedIssue[]
}

/** As much of the list as is shown, and how much there is. */
export interface Listed {
  readonly lines: readonly ListedLine[]
  readonly linesInAll: number
  /** Issues that are as wished, shown or not. */
  readonly issues: number
  /** The ids of the children shown. */
  readonly children: readonly string[]
}

/** An issue with the hash of its key. */
export type FoundIssue = IssueDetail & { readonly id: string }

/** What is known of issues beside what the check itself found. */
export interface Marks {
  isNew(issue: FoundIssue): boolean
  note(issue: FoundIssue): IssueNote | null
}

const MOST_LINES = { rule: 500, child: 60, table: 100 } as const
const MOST_ISSUES = 400
const FEWEST_OF_A_LINE = 2

/** Lists the issues as wished, as many as a page has room for. */
export function listIssues(issues: readonly FoundIssue[], wish: Wish, marks: Marks): Listed {
  const ordered = groupAsWished(issues, wish, marks)
  const count = ordered.reduce((sum, [, group]) => sum + group.length, 0)
  const shown = ordered.slice(0, MOST_LINES[wish.by])
  let room = MOST_ISSUES
  const lines = shown.map(([name, group], index) => {
    const share = Math.max(FEWEST_OF_A_LINE, Math.floor(room / (shown.length - index)))
    const line = lineOf(name, group, share, marks)
    room -= line.issues.length
    return line
  })
  const children = new Set(lines.flatMap(line => line.issues.map(({ child }) => child)))
  return { lines, linesInAll: ordered.length, issues: count, children: [...children].filter(child => child !== null) }
}

/** The issues that are as wished: rules in order of code, children and tables with the most issues first. */
export function groupAsWished(
  issues: readonly FoundIssue[],
  wish: Wish,
  marks: Marks
): (readonly [name: string, issues: readonly FoundIssue[]])[] {
  const groups = new Map<string, FoundIssue[]>()
  for (const issue of issues) {
    if (!isWished(issue, wish, marks)) continue
    const name = nameOf(issue, wish.by)
    const group = groups.get(name)
    if (group) group.push(issue)
    else groups.set(name, [issue])
  }
  return [...groups].sort(
    ([one, some], [other, others]) =>
      (wish.by === 'rule' ? 0 : others.length - some.length) || order.compare(one, other)
  )
}

const order = new Intl.Collator('en', { numeric: true })

function nameOf(issue: FoundIssue, by: Wish['by']): string {
  return by === 'rule' ? issue.code : (issue[by] ?? WHOLE)
}

function isWished(issue: FoundIssue, { words, child, rule, severity, only }: Wish, marks: Marks): boolean {
  if (rule !== null && issue.code !== rule) return false
  if (child !== null && issue.child !== child) return false
  if (severity !== null && issue.severity !== severity) return false
  if (only === 'new' && !marks.isNew(issue)) return false
  if (only === 'without a note' && marks.note(issue) !== null) return false
  return words === '' || holds(issue, words.toLowerCase())
}

function holds({ code, message, table, child, values }: FoundIssue, words: string): boolean {
  const has = (text: string | null): boolean => text?.toLowerCase().includes(words) ?? false
  return has(code) || has(message) || has(table) || has(child) || Object.values(values).some(has)
}

/** One line of a list with its first issues, at most so many. */
export function lineOf(name: string, group: readonly FoundIssue[], most: number, marks: Marks): ListedLine {
  const count = (is: (issue: FoundIssue) => boolean): number => group.reduce((sum, each) => sum + (is(each) ? 1 : 0), 0)
  const children = new Set(group.map(({ child }) => child))
  children.delete(null)
  return {
    name,
    errors: count(({ severity }) => severity === 'error'),
    queries: count(({ severity }) => severity === 'query'),
    failed: count(({ severity }) => severity === 'failed'),
    new: count(marks.isNew),
    children: children.size,
    codes: [...new Set(group.map(({ code }) => code))].sort(order.compare),
    message: group[0]!.message,
    issues: group.slice(0, most).map(issue => shownOf(issue, marks))
  }
}

/** An issue as a list shows it. */
export function shownOf(issue: FoundIssue, marks: Marks): ListedIssue {
  const { id, code, severity, table, row, child, values, message } = issue
  const cells = Object.entries(values).map(([field, value]) => ({ field, value }))
  return { id, code, severity, table, row, child, cells, message, isNew: marks.isNew(issue), note: marks.note(issue) }
}
