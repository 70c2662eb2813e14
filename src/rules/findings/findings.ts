import type { OpenReturn } from '../return/open-return.js'
import type { ReturnRow } from '../return/return-table.js'
import type { Rule } from '../rule.js'

/** A place where a rule is broken. An issue that concerns several tables is one of these for each table and row. */
export interface RuleIssue {
  readonly code: string
  /** `failed`: the rule itself could not be judged there. */
  readonly severity: 'error' | 'query' | 'failed'
  /** Null for the return as a whole. */
  readonly table: string | null
  /** Data row of its table as sent, counted from 0; null for the return as a whole. */
  readonly row: number | null
  /** The council's own id of the child; null where the row holds none. */
  readonly child: string | null
  readonly fields: readonly string[]
  readonly message: string
}

/** What running rules over a return found. */
export interface Findings {
  /** Every issue, by rule in the order given, then table and row; made as they are asked for. */
  issues(): Generator<RuleIssue>
  /** Rules that were not run, and what they need. */
  readonly rulesNotRun: readonly { readonly code: string; readonly needs: string }[]
  /** How many issues each rule has, most first among those that have any. */
  readonly counts: ReadonlyMap<string, number>
}

interface Found {
  /** Rows by table, as places in it. */
  readonly tables: Map<string, number[]>
  readonly failedAt: Map<string, number[]>
  whole: boolean
  failedWhole: boolean
}

/** Gathers findings while rules run: rows as numbers, and nothing in words until it is asked for. */
export class FindingsSoFar implements Findings {
  readonly #found = new Map<Rule, Found>()
  readonly #notRun = new Map<Rule, string>()

  /** `rules` says in what order issues are told. */
  constructor(
    private readonly open: OpenReturn,
    private readonly rules: readonly Rule[]
  ) {}

  add(rule: Rule, row: ReturnRow): void {
    put(this.#of(rule).tables, row)
  }

  addWhole(rule: Rule): void {
    this.#of(rule).whole = true
  }

  failed(rule: Rule, row: ReturnRow | null): void {
    if (row) put(this.#of(rule).failedAt, row)
    else this.#of(rule).failedWhole = true
  }

  notRun(rule: Rule, needs: string): void {
    this.#notRun.set(rule, needs)
    this.#found.delete(rule)
  }

  get rulesNotRun(): readonly { readonly code: string; readonly needs: string }[] {
    return [...this.#notRun].map(([{ code }, needs]) => ({ code, needs }))
  }

  get counts(): ReadonlyMap<string, number> {
    const counted = [...this.#found].map(([{ code }, found]) => [code, countOf(found)] as const)
    return new Map(counted.filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]))
  }

  *issues(): Generator<RuleIssue> {
    for (const rule of this.rules) {
      const found = this.#found.get(rule)
      if (!found) continue
      if (found.whole) yield wholeIssue(rule, rule.severity ?? 'error', rule.message)
      if (found.failedWhole) yield wholeIssue(rule, 'failed', failedMessage(rule))
      yield* this.#issuesOf(rule, found.tables, rule.severity ?? 'error', rule.message)
      yield* this.#issuesOf(rule, found.failedAt, 'failed', failedMessage(rule))
    }
  }

  *#issuesOf(
    rule: Rule,
    tables: ReadonlyMap<string, number[]>,
    severity: RuleIssue['severity'],
    message: string
  ): Generator<RuleIssue> {
    const { code } = rule
    for (const [name, places] of tables) {
      const table = this.open.tables.get(name)!
      const fields = fieldsIn(rule, table.shape)
      let last = -1
      for (const at of Int32Array.from(places).sort()) {
        if (at === last) continue
        last = at
        const child = table.sent(this.open.kind.key, at)
        yield { code, severity, table: name, row: table.numberOf(at), child, fields, message }
      }
    }
  }

  #of(rule: Rule): Found {
    const known = this.#found.get(rule)
    if (known) return known
    const made = { tables: new Map(), failedAt: new Map(), whole: false, failedWhole: false }
    this.#found.set(rule, made)
    return made
  }
}

function put(tables: Map<string, number[]>, row: ReturnRow): void {
  const rows = tables.get(row.table.name)
  if (rows) rows.push(row.at)
  else tables.set(row.table.name, [row.at])
}

function countOf({ tables, whole }: Found): number {
  return [...tables.values()].reduce((sum, rows) => sum + new Set(rows).size, whole ? 1 : 0)
}

/** The rule's fields that the table has; all of them when it has none. */
function fieldsIn({ fields }: Rule, shape: Readonly<Record<string, unknown>>): readonly string[] {
  const own = fields.filter(field => field in shape)
  return own.length > 0 ? own : fields
}

function wholeIssue({ code, fields }: Rule, severity: RuleIssue['severity'], message: string): RuleIssue {
  return { code, severity, table: null, row: null, child: null, fields, message }
}

function failedMessage({ code }: Rule): string {
  return `Rule ${code} could not be judged here, which is a fault of the rule; all other rules were.`
}
