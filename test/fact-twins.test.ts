import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildFacts } from '../src/facts/build-facts.js'
import { readFacts } from '../src/facts/read-facts.js'
import type { Engine, Row, Value } from '../src/lake/engine.js'
import { Council } from './fact-twins/council.js'
import { factTwins } from './fact-twins/fact-twins.js'
import { enginesHolding } from './fact-world.js'
import { type PostgresServer, startPostgres } from './postgres-server.js'
import { randomRecords } from './random-records.js'

const COUNCILS = 400
const seed = Number(process.env.SIGHTLINE_SEED ?? Math.floor(Math.random() * 2 ** 31))
const worlds = fc
  .sample(randomRecords, { seed, numRuns: COUNCILS })
  .map((world, i) => ({ ...world, authority: `r${i}` }))
const councils = worlds.map(world => new Council(world))
let server: PostgresServer
let engines: Engine[] = []

beforeAll(async () => {
  server = await startPostgres()
  engines = await enginesHolding(worlds, server.url, 'fact_twins')
  for (const engine of engines) await buildFacts(engine, readFacts())
})

afterAll(async () => {
  for (const engine of engines) await engine.close()
  await server?.stop()
})

describe(`DuckDB, PostgreSQL and the naive reading agree on ${COUNCILS} random councils (SIGHTLINE_SEED=${seed})`, () => {
  test.each(Object.entries(factTwins))('%s', async (fact, twin) => {
    const [duck, postgres] = await Promise.all(engines.map(engine => rowsByCouncil(engine, fact)))
    let rows = 0
    for (const council of councils) {
      const { authority } = council.world
      const naive = twin(council).map(inWords).sort()
      expect(duck!.get(authority) ?? [], `DuckDB, council ${authority}: ${JSON.stringify(council.world)}`).toEqual(
        naive
      )
      expect(postgres!.get(authority) ?? [], `PostgreSQL, council ${authority}`).toEqual(naive)
      rows += naive.length
    }
    expect(rows, 'the random councils reach this fact').toBeGreaterThan(50)
  })
})

async function rowsByCouncil(engine: Engine, fact: string): Promise<Map<string, string[]>> {
  const out = new Map<string, string[]>()
  for (const { authority, ...row } of await engine.query<Row>(`select * from ${fact}`)) {
    const rows = out.get(String(authority)) ?? []
    out.set(String(authority), rows)
    rows.push(inWords(row))
  }
  for (const rows of out.values()) rows.sort()
  return out
}

/** A row as text, its columns in order of name. */
function inWords(row: Readonly<Record<string, Value>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
}
