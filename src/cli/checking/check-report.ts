import { compareChecks } from '../../rules/findings/compare-checks.js'
import { issueDetails } from '../../rules/findings/issue-details.js'
import { IssueSummary, type SummaryLine } from '../../rules/findings/issue-summary.js'
import type { CheckedUpload } from '../../rules/reading/check-upload.js'
import type { CheckOptions } from '../check.js'
import { textTable } from '../terminal/text-table.js'

const TITLES = { ssda903: 'Children looked after return (SSDA903)', cin_census: 'Children in need census' } as const
const LINES = 200
const WIDTH = 100

/** What a check found, for a terminal and for paper: the tables read, the totals, then the issues by rule, child or table. */
export function checkReport(
  checked: CheckedUpload,
  { by }: Pick<CheckOptions, 'by'>,
  earlier: readonly string[] | null
): string {
  const summary = new IssueSummary()
  const keys: string[] = []
  for (const issue of issueDetails(checked.findings.issues(), checked.open)) {
    summary.add(issue)
    if (earlier) keys.push(issue.key)
  }
  return [
    `${TITLES[checked.id]}, ${checked.year}, by the ${number(checked.rules.length)} rules of ${checked.yearOfRules}\n`,
    tables(checked),
    fileIssues(checked),
    totals(checked, summary),
    earlier ? comparison(earlier, keys) : '',
    by === 'rule' ? byRule(summary.lines('rule')) : byName(by, summary.lines(by)),
    notRun(checked)
  ]
    .filter(part => part !== '')
    .join('\n')
}

function tables({ read }: CheckedUpload): string {
  const columns = [{ heading: 'Table' }, { heading: 'File' }, { heading: 'Rows', align: 'right' as const }]
  return textTable(
    columns,
    read.map(({ name, file, rows }) => [name, file, number(rows)])
  )
}

function fileIssues({ fileIssues }: CheckedUpload): string {
  if (fileIssues.length === 0) return ''
  return `About the files\n${fileIssues.map(({ message }) => wrapped('  ', message, 4)).join('')}`
}

function totals({ open, findings }: CheckedUpload, summary: IssueSummary): string {
  const { errors, queries, failed, children } = summary.totals
  if (errors + queries + failed === 0) return 'Nothing to mend: no rule that was run is broken.\n'
  const parts = [plural(errors, 'error'), ...(queries > 0 ? [plural(queries, 'query', 'queries')] : [])]
  const of = open.children.ids.filter(id => id !== null).length
  const judged = failed > 0 ? ` ${plural(failed, 'place')} could not be judged.` : ''
  return `${parts.join(' and ')} in ${number(children)} of ${plural(of, 'child', 'children')}, by ${plural(findings.counts.size, 'rule')}.${judged}\n`
}

function comparison(earlier: readonly string[], keys: readonly string[]): string {
  const { fixed, new: added, still } = compareChecks(earlier, keys)
  return `Since the earlier check: ${number(fixed.length)} fixed, ${number(added.length)} new, ${number(still.length)} still there.\n`
}

function byRule(lines: readonly SummaryLine[]): string {
  if (lines.length === 0) return ''
  const width = Math.max(4, ...lines.map(({ name }) => name.length))
  const head = `${'Rule'.padEnd(width)}  ${'Issues'.padStart(7)}  ${'Children'.padStart(8)}  What is wrong\n`
  const indent = width + 21
  const rows = lines.map(({ name, errors, queries, children, message }) => {
    const kind = errors === 0 && queries > 0 ? 'Query. ' : ''
    const start = `${name.padEnd(width)}  ${number(errors + queries).padStart(7)}  ${number(children).padStart(8)}  `
    return wrapped(start, `${kind}${message}`, indent)
  })
  return `${head}${'─'.repeat(WIDTH)}\n${rows.join('')}`
}

function byName(by: 'child' | 'table', lines: readonly SummaryLine[]): string {
  if (lines.length === 0) return ''
  const shown = lines.slice(0, LINES)
  const heading = by === 'child' ? 'Child' : 'Table'
  const columns = [{ heading }, { heading: 'Issues', align: 'right' as const }, { heading: 'Rules' }]
  const rows = shown.map(({ name, errors, queries, codes }) => [name, number(errors + queries), codesText(codes)])
  const rest = lines.length - shown.length
  return `${textTable(columns, rows)}${rest > 0 ? `and ${number(rest)} more; --out FILE.csv writes every issue.\n` : ''}`
}

function codesText(codes: readonly string[]): string {
  const shown = codes.slice(0, 12).join(' ')
  return codes.length > 12 ? `${shown} and ${codes.length - 12} more` : shown
}

function notRun({ findings }: CheckedUpload): string {
  const needs = new Map<string, string[]>()
  for (const { code, needs: what } of findings.rulesNotRun) needs.set(what, [...(needs.get(what) ?? []), code])
  if (needs.size === 0) return ''
  const lines = [...needs].map(([what, codes]) => wrapped('  ', `needs ${what}: ${codes.join(' ')}`, 4))
  return `Not run (${plural(findings.rulesNotRun.length, 'rule')})\n${lines.join('')}`
}

/** Text after a start, in lines of the terminal's width, those after the first set in. */
function wrapped(start: string, text: string, indent: number): string {
  const lines: string[] = []
  let line = start
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + word.length > WIDTH) {
      lines.push(line.trimEnd())
      line = ' '.repeat(indent)
    }
    line += `${word} `
  }
  return `${[...lines, line.trimEnd()].join('\n')}\n`
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`
}

/** A count with its thousands marked; loading a locale for it would cost more than the check of a small file. */
function number(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}
