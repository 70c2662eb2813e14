import type { OpenReturn } from '../return/open-return.js'
import type { ReturnTable } from '../return/return-table.js'
import type { RuleIssue } from './findings.js'

/** An issue with the cells it is about, and a key by which the same issue is known in another check of the same return. */
export interface IssueDetail extends RuleIssue {
  /** What stands in each field, as sent. */
  readonly values: Readonly<Record<string, string | null>>
  /** Rule, table, child, the day that tells the row from the child's others, and which of those alike it is. */
  readonly key: string
}

/** Issues with their details, in the same order. */
export function* issueDetails(issues: Iterable<RuleIssue>, open: OpenReturn): Generator<IssueDetail> {
  const alike = new Map<string, number>()
  const places = new Map<string, ReadonlyMap<number, number>>()
  for (const issue of issues) {
    const table = issue.table === null ? null : open.tables.get(issue.table)!
    const at = table && issue.row !== null ? placeOf(table, issue.row, places) : -1
    const columns = table ? issue.fields.filter(field => table.has(field)) : []
    const values = Object.fromEntries(columns.map(field => [field, table!.sent(field, at)]))
    const day = table ? tellingDay(table, at) : ''
    const stem = [issue.code, issue.severity, issue.table ?? '', issue.child ?? '', day].join('|')
    const number = (alike.get(stem) ?? 0) + 1
    alike.set(stem, number)
    yield { ...issue, values, key: `${stem}|${number}` }
  }
}

/** Where in its table a row of a file stands. */
function placeOf(table: ReturnTable, row: number, known: Map<string, ReadonlyMap<number, number>>): number {
  if (!table.isNumbered) return row
  const places =
    known.get(table.name) ?? new Map(Array.from({ length: table.size }, (_, at) => [table.numberOf(at), at]))
  known.set(table.name, places)
  return places.get(row) ?? -1
}

/** The first day of a row that is not of a birth: when an episode began, a review was held, and so on. */
function tellingDay(table: ReturnTable, at: number): string {
  const column = Object.keys(table.shape).find(name => table.shape[name] === 'day' && !/DOB|Birth/.test(name))
  return (column && table.sent(column, at)) || ''
}
