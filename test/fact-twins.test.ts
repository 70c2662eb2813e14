import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildFacts } from '../src/facts/build-facts.js'
import { readFacts } from '../src/facts/read-facts.js'
import type { Engine, Row, Value } from '../src/lake/engine.js'
import fc, { SEED } from './chance.js'
import { Council } from './fact-twins/council.js'
import { factTwins } from './fact-twins/fact-twins.js'
import { enginesHolding } from './fact-world.js'
import { type PostgresServer, startPostgres } from './postgres-server.js'
import { randomRecords } from './random-records.js'

const COUNCILS = 400
const worlds = fc.sample(randomRecords, { numRuns: COUNCILS }).map((world, i) => ({ ...world, authority: `r${i}` }))
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

test('every fact has a naive reading', () => {
  expect(Object.keys(factTwins).sort()).toEqual(
    readFacts()
      .map(fact => fact.name)
      .sort()
  )
})

describe(`DuckDB, PostgreSQL and the naive reading agree on ${COUNCILS} random councils (SIGHTLINE_SEED=${SEED})`, () => {
  test.each(Object.entries(factTwins))('%s', async (fact, twin) => {
    const [duck, postgres] = await Promise.all(engines.map(engine => rowsByCouncil(engine, fact)))
    const said = new Map<string, Set<Value>>()
    let rows = 0
    for (const council of councils) {
      const { authority } = council.world
      const read = twin(council)
      const naive = read.map(inWords).sort()
      expect(duck!.get(authority) ?? [], `DuckDB, council ${authority}: ${JSON.stringify(council.world)}`).toEqual(
        naive
      )
      expect(postgres!.get(authority) ?? [], `PostgreSQL, council ${authority}`).toEqual(naive)
      rows += naive.length
      for (const row of read) for (const [name, value] of Object.entries(row)) valuesOf(said, name).add(value)
    }
    expect(rows, 'the random councils reach this fact').toBeGreaterThan(50)
    const alike = [...said].filter(([, values]) => values.size < 2).map(([name]) => name)
    expect(alike, 'columns that say the same in every row').toEqual([])
  })
})

function valuesOf(said: Map<string, Set<Value>>, column: string): Set<Value> {
  const values = said.get(column) ?? new Set()
  said.set(column, values)
  return values
}

async function rowsByCouncil(engine: Engine, fact: string): Promise<Map<string, string[]>> {
  const out = new Map<string, string[]>()
  // `knowledge` places a load among those of all councils here; `load_no` says which load it is
  for (const { authority, knowledge: _, ...row } of await engine.query<Row>(`select * from ${fact}`)) {
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
