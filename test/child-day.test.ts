import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHILD_DAY } from '../src/figures/count-cohorts.js'
import type { Engine } from '../src/lake/engine.js'
import { drawnTable } from './drawn-table.js'
import { duckDbWithEmptyFacts, insertRows, postgresWithEmptyFacts } from './empty-facts.js'
import { withOneBoundaryMoved } from './moved-boundaries.js'
import { type PostgresServer, startPostgres } from './postgres-server.js'

const DAY = '2025-03-31'

const ALLOCATIONS = `
  child_id | worker | role             | team | started    | ended
  on day   | w1     | social_worker    | t1   | 2025-03-31 |
  day on   | w1     | social_worker    | t1   | 2025-04-01 |
  last day | w1     | social_worker    | t1   | 2024-01-01 | 2025-04-01
  over     | w1     | social_worker    | t1   | 2024-01-01 | 2025-03-31
  changed  | w1     | social_worker    | t1   | 2024-01-01 |
  changed  | w2     | social_worker    | t2   | 2024-01-02 |
  together | w1     | social_worker    | t2   | 2024-01-01 |
  together | w2     | social_worker    | t1   | 2024-01-01 |
  both     | w1     | social_worker    | t1   | 2024-01-01 |
  both     | p1     | personal_adviser | t3   | 2025-01-01 |
  leaver   | w1     | social_worker    | t1   | 2024-01-01 | 2025-01-01
  leaver   | p1     | personal_adviser | t3   | 2025-01-01 |
  fostered | s1     | other            | t4   | 2024-01-01 |
  unnamed  |        | social_worker    | t1   | 2024-01-01 |`

const FOUND = `
  child_id | worker | team
  on day   | w1     | t1
  day on   |        |
  last day | w1     | t1
  over     |        |
  changed  | w2     | t2
  together | w2     | t1
  both     | w1     | t1
  leaver   | p1     | t3
  fostered |        |
  unnamed  |        | t1
  nobody   |        |`

let server: PostgresServer
let engines: Engine[] = []

beforeAll(async () => {
  server = await startPostgres()
  engines = [await duckDbWithEmptyFacts(), await postgresWithEmptyFacts(server.url, 'child_day')]
  for (const engine of engines) await fill(engine)
})

afterAll(async () => {
  for (const engine of engines) await engine.close()
  await server?.stop()
})

describe('the worker and the team of a child on a day', () => {
  test('are those of the social worker who began last, else of the personal adviser', async () => {
    for (const engine of engines)
      expect(await workersBy(engine, CHILD_DAY), engine.name).toEqual(await drawn(engine, FOUND))
  })

  test('are other ones when a boundary of who is chosen moves', async () => {
    const moved = withOneBoundaryMoved(CHILD_DAY).filter(({ line }) => line.startsWith('and c.'))
    expect(moved).toHaveLength(2)
    for (const { moved: query, line } of moved)
      expect(await workersBy(engines[0]!, query), line).not.toEqual(await drawn(engines[0]!, FOUND))
  })
})

async function fill(engine: Engine): Promise<void> {
  const rows = await drawn(engine, ALLOCATIONS)
  await insertRows(
    engine,
    'allocation',
    rows.map(row => ({ ...row, authority: '806' }))
  )
  await engine.createTable(
    'cohort',
    [
      { name: 'authority', type: 'text' },
      { name: 'day', type: 'date' },
      { name: 'child_id', type: 'text' }
    ],
    (await drawn(engine, FOUND)).map(({ child_id }) => ['806', DAY, child_id!])
  )
}

async function drawn(engine: Engine, drawing: string) {
  return drawnTable(drawing, await engine.describe('allocation'))
}

async function workersBy(engine: Engine, query: string) {
  const rows = await engine.query(`select child_id, worker, team from (${query}) child_day`)
  const order = FOUND.split('\n').map(line => line.split('|')[0]!.trim())
  return rows.sort((a, b) => order.indexOf(String(a.child_id)) - order.indexOf(String(b.child_id)))
}
