import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHILD_DAY } from '../src/figures/count-cohorts.js'
import type { Engine } from '../src/lake/engine.js'
import { drawnTable } from './drawn-table.js'
import { duckDbWithEmptyFacts, insertRows, postgresWithEmptyFacts } from './empty-facts.js'
import { withOneBoundaryMoved } from './moved-boundaries.js'
import { type PostgresServer, startPostgres } from './postgres-server.js'

const DAY = '2025-03-31'

const FACTS = {
  allocation: `
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
  unnamed  |        | social_worker    | t1   | 2024-01-01 |`,
  home_ward: `
  child_id | started    | ended      | ward
  at home  | 2020-01-01 |            | Abbey
  moved in | 2020-01-01 | 2025-03-31 | Abbey
  moved in | 2025-03-31 |            | Park
  moves on | 2020-01-01 | 2025-04-01 | Abbey
  moves on | 2025-04-01 |            | Park
  gone     | 2020-01-01 | 2025-03-31 | Abbey
  returned | 2020-01-01 |            | Park
  untold   | 2020-01-01 |            | Park`,
  episode: `
  child_id | started    | ended | home_ward | short_break
  returned | 2024-05-01 |       | Abbey     | false
  untold   | 2024-05-01 |       |           | false`
} as const

const WORKERS = `
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

const WARDS = `
  child_id | ward
  at home  | Abbey
  moved in | Park
  moves on | Abbey
  gone     |
  returned | Abbey
  untold   | Park
  nobody   |`

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
      expect(await found(engine, WORKERS), engine.name).toEqual(await drawn(engine, WORKERS))
  })

  test('are other ones when a boundary of who is chosen moves', () => seenWhenMoved(WORKERS, 'and c.'))
})

describe('the ward of a child on a day', () => {
  test('is that of the home on the day; of a child in care, that which the return names comes first', async () => {
    for (const engine of engines) expect(await found(engine, WARDS), engine.name).toEqual(await drawn(engine, WARDS))
  })

  test('is another when a boundary of it moves', () => seenWhenMoved(WARDS, 'and h.'))
})

/** Each of the two boundaries in the line of the query that begins so is noticed by what is drawn. */
async function seenWhenMoved(drawing: string, line: string): Promise<void> {
  const [engine] = engines
  const moved = withOneBoundaryMoved(CHILD_DAY).filter(each => each.line.startsWith(line))
  expect(moved).toHaveLength(2)
  for (const each of moved)
    expect(await found(engine!, drawing, each.moved), each.line).not.toEqual(await drawn(engine!, drawing))
}

async function fill(engine: Engine): Promise<void> {
  for (const [fact, drawing] of Object.entries(FACTS)) {
    const rows = drawnTable(drawing, await engine.describe(fact))
    await insertRows(
      engine,
      fact,
      rows.map(row => ({ ...row, authority: '806' }))
    )
  }
  const children = (await Promise.all([WORKERS, WARDS].map(each => drawn(engine, each)))).flat()
  await engine.createTable(
    'cohort',
    [
      { name: 'authority', type: 'text' },
      { name: 'day', type: 'date' },
      { name: 'child_id', type: 'text' }
    ],
    [...new Set(children.map(({ child_id }) => child_id!))].map(child => ['806', DAY, child])
  )
}

async function drawn(engine: Engine, drawing: string) {
  const columns = [...(await engine.describe('allocation')), ...(await engine.describe('home_ward'))]
  return drawnTable(drawing, columns)
}

/** What a query of the day says of the children drawn, in the columns drawn and in their order. */
async function found(engine: Engine, drawing: string, query = CHILD_DAY) {
  const [heading, ...lines] = drawing
    .trim()
    .split('\n')
    .map(line => line.split('|').map(cell => cell.trim()))
  const order = lines.map(([child]) => child)
  const rows = await engine.query(`select ${heading!.join(', ')} from (${query}) child_day`)
  return rows
    .filter(({ child_id }) => order.includes(String(child_id)))
    .sort((a, b) => order.indexOf(String(a.child_id)) - order.indexOf(String(b.child_id)))
}
