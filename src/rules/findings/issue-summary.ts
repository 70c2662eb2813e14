import { compareCodes } from './compare-codes.js'
import type { RuleIssue } from './findings.js'

/** One line of a summary: a rule, a child or a table, and its issues. */
export interface SummaryLine {
  readonly name: string
  readonly errors: number
  readonly queries: number
  readonly children: number
  /** The codes of the rules broken, in order. */
  readonly codes: readonly string[]
  /** What is wrong, of a rule; null of a child or a table. */
  readonly message: string | null
}

/** How many errors and queries a check found, and in how many children. */
export interface Totals {
  readonly errors: number
  readonly queries: number
  readonly failed: number
  readonly children: number
}

/** Counts issues as they go by; ask for any summary afterwards. */
export class IssueSummary {
  readonly #lines = { rule: new Map<string, Line>(), child: new Map<string, Line>(), table: new Map<string, Line>() }
  readonly #children = new Set<string>()
  #errors = 0
  #queries = 0
  #failed = 0

  add({ code, severity, table, child, message }: RuleIssue): void {
    if (severity === 'error') this.#errors += 1
    else if (severity === 'query') this.#queries += 1
    else this.#failed += 1
    if (child !== null) this.#children.add(child)
    const counted = (lines: Map<string, Line>, name: string) => count(lines, name, severity, code, child, message)
    counted(this.#lines.rule, code)
    counted(this.#lines.child, child ?? WHOLE)
    counted(this.#lines.table, table ?? WHOLE)
  }

  get totals(): Totals {
    return { errors: this.#errors, queries: this.#queries, failed: this.#failed, children: this.#children.size }
  }

  /** Rules in order of code, children and tables with most issues first. */
  lines(by: 'rule' | 'child' | 'table'): readonly SummaryLine[] {
    const lines = [...this.#lines[by]].map(([name, line]) => ({
      name,
      errors: line.errors,
      queries: line.queries,
      children: line.children.size,
      codes: [...line.codes].sort(compareCodes),
      message: by === 'rule' ? line.message : null
    }))
    if (by === 'rule') return lines.sort((a, b) => compareCodes(a.name, b.name))
    return lines.sort((a, b) => b.errors + b.queries - (a.errors + a.queries) || compareCodes(a.name, b.name))
  }
}

/** The name under which issues of the return as a whole, or of rows without a child's id, are counted. */
export const WHOLE = 'The whole return'

interface Line {
  errors: number
  queries: number
  readonly message: string
  readonly children: Set<string>
  readonly codes: Set<string>
}

function count(
  lines: Map<string, Line>,
  name: string,
  severity: RuleIssue['severity'],
  code: string,
  child: string | null,
  message: string
): void {
  const line = lines.get(name) ?? { errors: 0, queries: 0, message, children: new Set(), codes: new Set() }
  lines.set(name, line)
  if (severity === 'query') line.queries += 1
  else line.errors += 1
  if (child !== null) line.children.add(child)
  line.codes.add(code)
}
