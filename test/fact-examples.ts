import { readdirSync } from 'node:fs'
import type { FactExample } from '../src/facts/fact-example.js'
import type { Engine, Value } from '../src/lake/engine.js'
import { drawnTable } from './drawn-table.js'
import { type FactWorld, recordRelations, type WorldLoad } from './fact-world.js'

/** An example of a fact and the council it is given to. */
export interface PlacedExample extends FactExample {
  readonly fact: string
  readonly authority: string
}

const FOLDER = new URL('../src/facts/', import.meta.url)
const LOAD_COLUMNS = [
  { name: 'load_no', type: 'integer' },
  { name: 'source', type: 'text' },
  { name: 'first_day', type: 'date' },
  { name: 'last_day', type: 'date' }
] as const

/** Every example beside a fact, each in a council of its own. */
export async function readExamples(): Promise<readonly PlacedExample[]> {
  const files = readdirSync(FOLDER).filter(file => file.endsWith('.examples.ts'))
  const read = await Promise.all(
    files.map(async file => {
      const fact = file.slice(0, -'.examples.ts'.length)
      const module = (await import(new URL(file, FOLDER).href)) as { default: readonly FactExample[] }
      return module.default.map((example, i) => ({ ...example, fact, authority: `${fact}-${i}` }))
    })
  )
  return read.flat()
}

/** The records of an example. */
export async function worldOf(example: PlacedExample): Promise<FactWorld> {
  const relations = await recordRelations()
  const records = Object.entries(example.given).map(([relation, drawing]) => {
    const columns = relations.get(relation)
    if (!columns) throw new Error(`There is no relation ${relation}`)
    return [relation, drawnTable(drawing, columns).map((row, row_no) => ({ row_no, ...row }))] as const
  })
  return {
    authority: example.authority,
    loads: drawnTable(example.loads, LOAD_COLUMNS) as unknown as WorldLoad[],
    records: Object.fromEntries(records)
  }
}

/** The rows an example says the fact has, as text in order. */
export async function rowsDrawn(engine: Engine, example: PlacedExample): Promise<string[]> {
  return drawnTable(example.gives, await engine.describe(example.fact))
    .map(row => JSON.stringify(row))
    .sort()
}

/** The rows the fact has, in the columns drawn, as text in order; `relation` may be the fact by another name. */
export async function rowsFound(engine: Engine, example: PlacedExample, relation = example.fact): Promise<string[]> {
  const columns = columnsDrawn(example)
  const rows = await engine.query(`select ${columns.join(', ')} from ${relation} where authority = $1`, [
    example.authority
  ])
  return rows.map(row => JSON.stringify(Object.fromEntries(columns.map(name => [name, row[name] as Value])))).sort()
}

function columnsDrawn(example: PlacedExample): string[] {
  const head = example.gives.split('\n').find(line => line.trim() !== '')!
  return head.split('|').map(cell => cell.trim())
}
