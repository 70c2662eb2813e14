import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHILD_DAY } from '../src/figures/count-cohorts.js'
import type { Engine } from '../src/lake/engine.js'
import { drawnTable } from './drawn-table.js'
import { duckDbWithEmptyFacts, insertRows, postgresWithEmptyFacts } from './empty-facts.js'
import { withOneBoundaryMoved } from './moved-boundaries.js'
import { type PostgresServer, startPostgres } from './postgres-server.js'

const DAY = '2025-03-31'

const FACTS = {
  home_ward: `
  child_id  | started    | ended      | ward
  at home   | 2020-01-01 |            | Abbey
  moved in  | 2020-01-01 | 2025-03-31 | Abbey
  moved in  | 2025-03-31 |            | Park
  moves on  | 2020-01-01 | 2025-04-01 | Abbey
  moves on  | 2025-04-01 |            | Park
  gone      | 2020-01-01 | 2025-03-31 | Abbey
  returned  | 2020-01-01 |            | Park
  untold    | 2020-01-01 |            | Park`,
  episode: `
  child_id  | started    | ended | home_ward | short_break
  returned  | 2024-05-01 |       | Abbey     | false
  untold    | 2024-05-01 |       |           | false`
} as const

const FOUND = `
  child_id  | ward
  at home   | Abbey
  moved in  | Park
  moves on  | Abbey
  gone      |
  returned  | Abbey
  untold    | Park
  nobody    |`

let server: PostgresServer
let engines: Engine[] = []

beforeAll(async () => {
  server = await startPostgres()
  engines = [await duckDbWithEmptyFacts(), await postgresWithEmptyFacts(server.url, 'ward_of_home')]
  for (const engine of engines) await fill(engine)
})

afterAll(async () => {
  for (const engine of engines) await engine.close()
  await server?.stop()
})

describe('the ward of a child on a day', () => {
  test('is that of the home on the day; of a child in care, that which the return names comes first', async () => {
    for (const engine of engines) expect(await wardsBy(engine, CHILD_DAY), engine.name).toEqual(await found(engine))
  })

  test('is another when a boundary of it moves', async () => {
    const moved = withOneBoundaryMoved(CHILD_DAY).filter(({ line }) => /h\.(started|ended)/.test(line))
    expect(moved).toHaveLength(2)
    for (const { moved: query, line } of moved)
      expect(await wardsBy(engines[0]!, query), line).not.toEqual(await found(engines[0]!))
  })
})

async function fill(engine: Engine): Promise<void> {
  for (const [fact, drawing] of Object.entries(FACTS)) {
    const rows = drawnTable(drawing, await engine.describe(fact))
    await insertRows(
      engine,
      fact,
      rows.map(row => ({ ...row, authority: '806' }))
    )
  }
  await engine.createTable(
    'cohort',
    [
      { name: 'authority', type: 'text' },
      { name: 'day', type: 'date' },
      { name: 'child_id', type: 'text' }
    ],
    (await found(engine)).map(({ child_id }) => ['806', DAY, child_id!])
  )
}

async function found(engine: Engine) {
  return drawnTable(FOUND, await engine.describe('home_ward'))
}

async function wardsBy(engine: Engine, query: string) {
  const rows = await engine.query(`select child_id, ward from (${query}) child_day`)
  const order = FOUND.split('\n').map(line => line.split('|')[0]!.trim())
  return rows.sort((a, b) => order.indexOf(String(a.child_id)) - order.indexOf(String(b.child_id)))
}
