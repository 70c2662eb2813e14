import { afterAll, beforeAll, expect, test } from 'vitest'
import { readFacts } from '../src/facts/read-facts.js'
import type { Engine } from '../src/lake/engine.js'
import { duckDbWithEmptyFacts } from './empty-facts.js'

/** Joins whose cost grows with the product of the rows, as DuckDB names them in a plan. */
const EVERY_ROW_WITH_EVERY_OTHER = /BLOCKWISE_NL_JOIN|NESTED_LOOP_JOIN|CROSS_PRODUCT|IE_JOIN|PIECEWISE_MERGE_JOIN/g

let engine: Engine

beforeAll(async () => {
  engine = await duckDbWithEmptyFacts()
})

afterAll(() => engine?.close())

test.each(readFacts().map(fact => [fact.name, fact.query]))('%s compares no row with every other', async (_, query) => {
  const plan = (await engine.query(`explain ${query}`)).flatMap(row => Object.values(row)).join('\n')
  expect(plan.match(EVERY_ROW_WITH_EVERY_OTHER)).toBeNull()
})

test('a plan that does is told', async () => {
  const [row] = await engine.query(
    'explain select 1 from child a left join child b on b.authority = a.authority and (a.sex is null or b.sex < a.sex)'
  )
  expect(Object.values(row!).join('\n')).toMatch(EVERY_ROW_WITH_EVERY_OTHER)
})
