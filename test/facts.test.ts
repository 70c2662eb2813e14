import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildFacts } from '../src/facts/build-facts.js'
import { readFacts } from '../src/facts/read-facts.js'
import type { Engine } from '../src/lake/engine.js'
import { readExamples, rowsDrawn, rowsFound, worldOf } from './fact-examples.js'
import { enginesHolding } from './fact-world.js'
import { type PostgresServer, startPostgres } from './postgres-server.js'

const examples = await readExamples()
const facts = readFacts()
let server: PostgresServer
let engines: Engine[] = []

beforeAll(async () => {
  server = await startPostgres()
  engines = await enginesHolding(await Promise.all(examples.map(worldOf)), server.url, 'fact_examples')
  for (const engine of engines) await buildFacts(engine, facts)
})

afterAll(async () => {
  for (const engine of engines) await engine.close()
  await server?.stop()
})

test('every fact has examples', () => {
  const shown = new Set(examples.map(example => example.fact))
  expect(facts.map(fact => fact.name).filter(name => !shown.has(name))).toEqual([])
})

describe.each(facts.map(fact => [fact.name, fact.grain] as const))('%s: %s', fact => {
  const own = examples.filter(example => example.fact === fact)

  test.each(own.map(example => [example.title, example] as const))('%s', async (_, example) => {
    const drawn = await rowsDrawn(engines[0]!, example)
    for (const engine of engines) expect(await rowsFound(engine, example), engine.name).toEqual(drawn)
  })
})

test.each(facts.map(fact => [fact.name]))('%s has the same columns and rows on both engines', async fact => {
  const [duck, postgres] = await Promise.all(
    engines.map(async engine => ({
      columns: await engine.describe(fact),
      rows: (await engine.query(`select * from ${fact}`)).map(row => JSON.stringify(row)).sort()
    }))
  )
  expect(postgres).toEqual(duck)
})
