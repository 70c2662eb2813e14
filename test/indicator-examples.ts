import type { FactRows } from '../src/facts/fact-rows.js'
import type { Example, Indicator } from '../src/indicators/indicator.js'
import { createDayRelation } from '../src/lake/day-relation.js'
import type { Engine, RelationColumn } from '../src/lake/engine.js'
import { cohortTotals, dayKey, type Totals } from './cohort-totals.js'
import { drawnTable } from './drawn-table.js'
import { insertRows } from './empty-facts.js'

const NOBODY: Totals = { numerator: 0, denominator: 0, amount: 0 }

/** Puts an indicator's examples into an engine with empty facts, each in a council of its own, and their days in `day`. */
export async function insertExamples(engine: Engine, indicator: Indicator): Promise<void> {
  await createDayRelation(engine, [...new Set(indicator.examples.map(example => example.asAt))])
  for (const [i, example] of indicator.examples.entries())
    for (const [fact, drawing] of Object.entries(example.given)) {
      const rows = drawnTable(drawing, await engine.describe(fact))
      await insertRows(
        engine,
        fact,
        rows.map(row => ({ ...row, authority: councilOf(indicator, i) }))
      )
    }
}

/** What an engine makes of each example, in their order. */
export async function exampleTotals(engine: Engine, indicator: Indicator): Promise<Totals[]> {
  const totals = await cohortTotals(engine, indicator)
  return indicator.examples.map((example, i) => totals.get(dayKey(councilOf(indicator, i), example.asAt)) ?? NOBODY)
}

/** The facts of an example for its twin; a fact it does not draw is empty. */
export async function factsOf(engine: Engine, example: Example): Promise<FactRows> {
  const held: Record<string, unknown> = {}
  for (const [fact, drawing] of Object.entries(example.given)) {
    const schema: readonly RelationColumn[] = await engine.describe(fact)
    const blank = Object.fromEntries(schema.map(column => [column.name, null]))
    held[fact] = drawnTable(drawing, schema).map(row => ({ ...blank, ...row }))
  }
  return new Proxy(held, { get: (target, name) => target[name as string] ?? [] }) as unknown as FactRows
}

function councilOf(indicator: Indicator, example: number): string {
  return `${indicator.id}-${example}`
}
