import { Postcodes } from '../src/rules/lists/postcodes.js'
import { Providers } from '../src/rules/lists/providers.js'
import { openReturn, type ReturnKind, type SentTable } from '../src/rules/return/open-return.js'
import { sentColumns } from '../src/rules/return/sent-column.js'
import type { Rule, RuleExample } from '../src/rules/rule.js'
import { runRules } from '../src/rules/run-rules.js'

const BROKEN = '✗'
const USUAL_YEAR = '2025-26'

/** What an example of a rule gives and what it says it should: places as `Episodes 0`, and `whole` for the return itself. */
export interface Outcome {
  readonly found: readonly string[]
  readonly expected: readonly string[]
}

/** Runs a rule on one of its examples. */
export function runExample(kind: ReturnKind, rule: Rule, example: RuleExample): Outcome {
  const given = Object.entries(example.given).map(([name, drawing]) => [name, drawn(drawing!)] as const)
  const sent = new Map<string, SentTable>(given.map(([name, { columns }]) => [name, { columns: sentColumns(columns) }]))
  const { authority, format, providers, postcodes } = example
  const settings = {
    year: example.year ?? (rule.since && rule.since > USUAL_YEAR ? rule.since : USUAL_YEAR),
    authority: authority ?? '806',
    ...(format && { format }),
    ...(providers && { providers: new Providers(rowsOf(providers)) }),
    ...(postcodes && { postcodes: new Postcodes(rowsOf(postcodes)) })
  }
  const findings = runRules(openReturn(kind, sent, settings, 'blank'), [rule])
  const issues = [...findings.issues()].map(({ table, row, severity }) =>
    table === null
      ? severity === 'failed'
        ? 'failed'
        : 'whole'
      : `${table} ${row}${severity === 'failed' ? ' failed' : ''}`
  )
  const expected = given.flatMap(([name, { broken }]) => broken.map(row => `${name} ${row}`))
  return {
    found: [...issues, ...findings.rulesNotRun.map(({ needs }) => `not run: needs ${needs}`)].sort(),
    expected: [...expected, ...(example.whole ? ['whole'] : [])].sort()
  }
}

/** A table drawn with `|`; the first cell of each line is blank, or ✗ for a row that breaks the rule. */
function drawn(drawing: string): { columns: Record<string, (string | null)[]>; broken: number[] } {
  const [head, ...lines] = linesOf(drawing)
  if (head?.[0] !== '') throw new Error(`The first line of a table names its columns after a blank cell: ${head}`)
  for (const line of lines) {
    if (line[0] !== '' && line[0] !== BROKEN) throw new Error(`A row begins with | or ${BROKEN} |, not ${line[0]}`)
    if (line.length > head.length) throw new Error(`A row has more cells than there are columns: ${line.join(' | ')}`)
  }
  const columns = head.slice(1).map((name, i) => [name, lines.map(line => line[i + 1] || null)] as const)
  return {
    columns: Object.fromEntries(columns),
    broken: lines.flatMap((line, row) => (line[0] === BROKEN ? [row] : []))
  }
}

function rowsOf<T>(drawing: string): T[] {
  const { columns } = drawn(drawing)
  const names = Object.keys(columns)
  const length = columns[names[0]!]!.length
  return Array.from({ length }, (_, i) => Object.fromEntries(names.map(name => [name, columns[name]![i]])) as T)
}

function linesOf(drawing: string): string[][] {
  return drawing
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => line.split('|').map(cell => cell.trim()))
}
