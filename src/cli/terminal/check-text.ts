import { isDay } from '../../domain/day.js'
import { dayText } from '../../domain/day-text.js'
import type { CheckedSource } from '../../sources/check-source.js'
import type { Issue } from '../../sources/source.js'
import { count } from './count.js'
import { textTable } from './text-table.js'

/** What a check found, for a terminal: the tables read, then the issues, those of a kind in one line with their count. */
export function checkText({ source, suggested, tables, issues }: CheckedSource): string {
  const found = source ? `Source ${source}${suggested ? periodText(suggested) : ''}` : 'No source recognised'
  const read = tables.map(({ title, file, rows }) => [title, file, count(rows)])
  const columns = [{ heading: 'Table' }, { heading: 'File' }, { heading: 'Rows', align: 'right' as const }]
  return `${found}\n\n${read.length > 0 ? `${textTable(columns, read)}\n` : ''}${issuesText(issues)}`
}

/** A year is told by most days; the day of an extract only not to be before its latest. */
function periodText(suggested: string): string {
  return isDay(suggested) ? `, its latest day ${dayText(suggested)}` : `, by its days of ${suggested}`
}

/** Issues for a terminal, the gravest first, those of a kind in one line with their count. */
export function issuesText(issues: readonly Issue[]): string {
  if (issues.length === 0) return 'Nothing to mend.\n'
  const groups = grouped(issues)
  const sections = SEVERITIES.map(severity => ({
    severity,
    own: groups.filter(([first]) => first?.severity === severity)
  }))
  return sections
    .filter(({ own }) => own.length > 0)
    .map(
      ({ severity, own }) =>
        `${WORDS[severity]}\n${own.map(group => `${count(group.length).padStart(7)}  ${summary(group)}\n`).join('')}`
    )
    .join('\n')
}

const SEVERITIES = ['file', 'error', 'warning'] as const
const WORDS = { file: 'Refused', error: 'To mend', warning: 'To note' } as const

/** Issues of one severity, code, file, table and column together. */
function grouped(issues: readonly Issue[]): Issue[][] {
  const groups = new Map<string, Issue[]>()
  for (const issue of issues) {
    const key = [issue.severity, issue.code, issue.file, issue.table, issue.column].join('\t')
    const group = groups.get(key)
    if (group) group.push(issue)
    else groups.set(key, [issue])
  }
  return [...groups.values()]
}

/** The message of the first issue of a group, with where the next few are. */
function summary([first, ...others]: readonly Issue[]): string {
  if (!first || others.length === 0) return first?.message ?? ''
  const places = others.slice(0, 4).flatMap(({ message }) => /(?:row|entry) (\d+):/.exec(message)?.[1] ?? [])
  return `${first.message} Also ${places.join(', ')}${others.length > 4 ? ' and others' : ''}.`
}
