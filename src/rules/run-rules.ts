import type { Findings } from './findings/findings.js'
import { FindingsSoFar } from './findings/findings.js'
import type { OpenReturn } from './return/open-return.js'
import type { ReturnChild } from './return/return-child.js'
import { NotGiven, type ReturnRow } from './return/return-table.js'
import { wholeReturn } from './return/whole-return.js'
import type { Rule } from './rule.js'

/** Told how many children of how many have been looked at. */
export type Progress = (done: number, of: number) => void

const CHILDREN_A_STEP = 500

/**
 * Runs rules over every child of a return in one pass. A rule that needs what was not sent is not run and says so; one
 * that fails on a child is reported as failed there and goes on; nothing stops the rest.
 */
export function runRules(open: OpenReturn, rules: readonly Rule[], progress: Progress = () => undefined): Findings {
  const found = new FindingsSoFar(open, rules)
  const { collection } = open
  const ready = rules.filter(rule => {
    const lacking = tablesOf(rule).filter(table => !collection.has(table))
    if (lacking.length > 0) found.notRun(rule, lacking.join(' and '))
    return lacking.length === 0
  })
  const byTable = gathered(ready)
  const { ids } = open.children
  for (let number = 0; number < ids.length; number++) {
    if (number % CHILDREN_A_STEP === 0) progress(number, ids.length)
    lookAtChild(open, number, byTable, found)
  }
  const whole = wholeReturn(open.tables, Object.keys(open.kind.shapes))
  for (const rule of ready.filter(each => each.findIn)) lookAtWhole(rule, whole, open, found)
  progress(ids.length, ids.length)
  return found
}

/** The tables without which a rule cannot be run. */
function tablesOf({ each, of, needs = [] }: Rule): string[] {
  return [each, of, ...needs].filter(table => table !== undefined)
}

/** A rule while it is run. All of these are alike, as rules are not: what is asked of each row is then quick to find. */
interface Running {
  readonly rule: Rule
  readonly breaks: Rule['breaks']
  readonly find: Rule['find']
  /** It needs what was not sent, and is not run any more. */
  isStopped: boolean
}

interface TableRules {
  readonly table: string
  readonly byRow: Running[]
  readonly byChild: Running[]
}

function gathered(rules: readonly Rule[]): TableRules[] {
  const tables = new Map<string, TableRules>()
  for (const rule of rules) {
    const table = rule.each ?? rule.of
    if (table === undefined) continue
    const group = tables.get(table) ?? { table, byRow: [], byChild: [] }
    tables.set(table, group)
    const running = { rule, breaks: rule.breaks, find: rule.find, isStopped: false }
    if (rule.each === undefined) group.byChild.push(running)
    else group.byRow.push(running)
  }
  return [...tables.values()]
}

function lookAtChild(open: OpenReturn, number: number, tables: readonly TableRules[], found: FindingsSoFar): void {
  let child: ReturnChild | undefined
  for (const { table, byRow, byChild } of tables) {
    if (!open.children.has(number, table)) continue
    child ??= open.children.child(number)
    const rows = child.rows(table)
    for (const rule of byRow) if (!rule.isStopped) lookAtRows(rule, rows, child, open, found)
    for (const rule of byChild) if (!rule.isStopped) lookAtRowsOf(rule, rows[0]!, child, open, found)
  }
}

function lookAtRows(
  running: Running,
  rows: readonly ReturnRow[],
  child: ReturnChild,
  { collection }: OpenReturn,
  found: FindingsSoFar
): void {
  const { rule, breaks } = running
  for (const row of rows) {
    try {
      if (breaks!(row, child, collection)) found.add(rule, row)
    } catch (error) {
      running.isStopped = failed(rule, row, error, found)
      if (running.isStopped) return
    }
  }
}

function lookAtRowsOf(
  running: Running,
  first: ReturnRow,
  child: ReturnChild,
  { collection }: OpenReturn,
  found: FindingsSoFar
): void {
  const { rule, find } = running
  try {
    for (const row of find!(child, collection)) found.add(rule, row)
  } catch (error) {
    running.isStopped = failed(rule, first, error, found)
  }
}

function lookAtWhole(rule: Rule, whole: object, { collection }: OpenReturn, found: FindingsSoFar): void {
  try {
    const broken = rule.findIn!(whole, collection)
    if (broken === true) found.addWhole(rule)
    else if (broken) for (const row of broken) found.add(rule, row)
  } catch (error) {
    failed(rule, null, error, found)
  }
}

/** Gives true when the rule is not to be run at all. */
function failed(rule: Rule, row: ReturnRow | null, error: unknown, found: FindingsSoFar): boolean {
  if (error instanceof NotGiven) found.notRun(rule, error.needs)
  else found.failed(rule, row)
  return error instanceof NotGiven
}
