import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readIndicators } from '../src/indicators/read-indicators.js'
import type { Engine } from '../src/lake/engine.js'
import { type Totals, twinTotals } from './cohort-totals.js'
import { duckDbWithEmptyFacts, postgresWithEmptyFacts } from './empty-facts.js'
import { exampleTotals, factsOf, insertExamples } from './indicator-examples.js'
import { type PostgresServer, startPostgres } from './postgres-server.js'

const indicators = await readIndicators()
let server: PostgresServer
let engines: Engine[] = []

beforeAll(async () => {
  server = await startPostgres()
  engines = [await duckDbWithEmptyFacts(), await postgresWithEmptyFacts(server.url, 'examples')]
})

afterAll(async () => {
  for (const engine of engines) await engine.close()
  await server?.stop()
})

describe.each(indicators.map(each => [`${each.id} ${each.title}`, each] as const))('%s', (_, indicator) => {
  let totals: Totals[][]

  beforeAll(async () => {
    for (const engine of engines) await insertExamples(engine, indicator)
    totals = await Promise.all(engines.map(engine => exampleTotals(engine, indicator)))
  })

  test.each(indicator.examples.map((example, i) => [example.title, example, i] as const))(
    '%s',
    async (_, example, i) => {
      const twin = twinTotals(indicator.twin(await factsOf(engines[0]!, example), example.asAt))
      for (const found of [...totals.map(each => each[i]), twin]) expect(found).toMatchObject(example.gives)
    }
  )
})
