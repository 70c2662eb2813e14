import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FactRows } from '../src/facts/fact-rows.js'
import { readIndicators } from '../src/indicators/read-indicators.js'
import { createDayRelation } from '../src/lake/day-relation.js'
import type { Engine } from '../src/lake/engine.js'
import fc, { SEED } from './chance.js'
import { cohortRows, dayKey, twinRows } from './cohort-totals.js'
import { duckDbWithEmptyFacts, insertRows, postgresWithEmptyFacts } from './empty-facts.js'
import { type PostgresServer, startPostgres } from './postgres-server.js'
import { RANDOM_DAYS, type RandomFacts, randomFacts } from './random-facts.js'

const COUNCILS = 400
const indicators = await readIndicators()
const councils = fc.sample(randomFacts, { numRuns: COUNCILS })
let server: PostgresServer
let engines: Engine[] = []

beforeAll(async () => {
  server = await startPostgres()
  engines = [await duckDbWithEmptyFacts(), await postgresWithEmptyFacts(server.url, 'twins')]
  for (const engine of engines) {
    await createDayRelation(engine, RANDOM_DAYS)
    for (const fact of Object.keys(councils[0]!))
      await insertRows(
        engine,
        fact,
        councils.flatMap((facts, i) => (facts[fact] ?? []).map(row => ({ ...row, authority: `r${i}` })))
      )
    if (engine.name === 'postgres') await engine.run('analyze')
  }
})

afterAll(async () => {
  for (const engine of engines) await engine.close()
  await server?.stop()
})

describe(`DuckDB, PostgreSQL and the naive reading agree on ${COUNCILS} random councils (SIGHTLINE_SEED=${SEED})`, () => {
  test.each(indicators.map(each => [`${each.id} ${each.title}`, each] as const))('%s', async (_, indicator) => {
    const [duck, postgres] = await Promise.all(engines.map(engine => cohortRows(engine, indicator)))
    let [rows, counting] = [0, 0]
    for (const [i, facts] of councils.entries())
      for (const day of RANDOM_DAYS) {
        const key = dayKey(`r${i}`, day)
        const read = indicator.twin(whole(facts), day)
        const twin = twinRows(read)
        expect(duck!.get(key) ?? [], `DuckDB, council ${key}: ${JSON.stringify(facts)}`).toEqual(twin)
        expect(postgres!.get(key) ?? [], `PostgreSQL, council ${key}`).toEqual(twin)
        rows += twin.length
        counting += read.filter(each => each.counts).length
      }
    expect(rows, 'the random councils reach this indicator').toBeGreaterThan(50)
    expect(counting, 'of them some count').toBeGreaterThan(5)
    if (indicator.unit === 'percent' || indicator.unit === 'ratio')
      expect(rows - counting, 'and some do not').toBeGreaterThan(5)
  })
})

function whole(facts: RandomFacts): FactRows {
  return facts as unknown as FactRows
}
