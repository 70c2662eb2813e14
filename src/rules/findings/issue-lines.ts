import type { RuleIssue } from './findings.js'

/** Issues as JSON texts, one object each: what does not change from row to row of a rule is written once. */
export function* issueLines(issues: Iterable<RuleIssue>): Generator<string> {
  let last: RuleIssue | null = null
  let [before, after] = ['', '']
  for (const issue of issues) {
    const { code, severity, table, row, child, fields, message } = issue
    if (!last || last.code !== code || last.table !== table || last.severity !== severity) {
      before = `{"code":${JSON.stringify(code)},"severity":"${severity}","table":${JSON.stringify(table)},"row":`
      after = `,"fields":${JSON.stringify(fields)},"message":${JSON.stringify(message)}}`
    }
    last = issue
    yield `${before}${row},"child":${JSON.stringify(child)}${after}`
  }
}
