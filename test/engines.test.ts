import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { boundariesOf } from '../src/domain/day-boundaries.js'
import { createDayRelation } from '../src/lake/day-relation.js'
import { openDuckDb } from '../src/lake/duckdb.js'
import type { Engine, RelationColumn, Value } from '../src/lake/engine.js'
import { openPostgres } from '../src/lake/postgres.js'
import { copyRelations } from '../src/lake/records.js'
import { createReferenceRelations } from '../src/lake/reference-relations.js'
import { type PostgresServer, startPostgres } from './postgres-server.js'

const COLUMNS: readonly RelationColumn[] = [
  { name: 'row_no', type: 'integer' },
  { name: 'words', type: 'text' },
  { name: 'day', type: 'date' },
  { name: 'moment', type: 'timestamp' },
  { name: 'amount', type: 'double precision' },
  { name: 'counts', type: 'boolean' }
]
const ROWS: readonly (readonly Value[])[] = [
  [0, 'plain', '2024-02-29', null, 0.1, true],
  [1, "O'Brien | “quoted” 名", '1969-12-31', null, -1e-7, false],
  [2, '', '0001-01-01', null, 1e15 + 0.5, null],
  [3, null, '9999-12-31', null, null, true],
  [2147483647, ' spaces kept ', null, null, 12345678.875, false]
]
let server: PostgresServer
let engines: Engine[] = []

beforeAll(async () => {
  server = await startPostgres()
  engines = [await openDuckDb(), await openPostgres(server.url, 'engines')]
  for (const engine of engines) await engine.createTable('things', COLUMNS, ROWS)
})

afterAll(async () => {
  for (const engine of engines) await engine.close()
  await server?.stop()
})

/** What each engine gives for one query, which must be the same. */
async function both(text: string, parameters: readonly Value[] = []): Promise<Record<string, Value>[]> {
  const [duck, postgres] = await Promise.all(engines.map(engine => engine.query(text, parameters)))
  expect(postgres).toEqual(duck)
  return duck!
}

describe('DuckDB and PostgreSQL', () => {
  test('give back every value as it was put in', async () => {
    const rows = await both('select * from things order by row_no')
    expect(rows.map(row => COLUMNS.map(column => row[column.name]))).toEqual(
      [...ROWS].sort((a, b) => Number(a[0]) - Number(b[0]))
    )
  })

  test('describe a table alike', async () => {
    for (const engine of engines) expect(await engine.describe('things')).toEqual(COLUMNS)
  })

  test('describe what a query makes alike', async () => {
    for (const engine of engines)
      await engine.run(`create table made as select count(*) as rows, max(row_no) as most, max(day) as day, avg(amount) as mean,
        bool_or(counts) as any_counts, max(words) as words from things`)
    const [duck, postgres] = await Promise.all(engines.map(engine => engine.describe('made')))
    expect(postgres).toEqual(duck)
  })

  test.each([
    ['counts', 'select count(*) as n, count(day) as days from things', { n: 5, days: 4 }],
    ['sums of whole numbers', 'select sum(x) as n from (values (1), (2)) v(x)', { n: 3 }],
    ['whole numbers divided', 'select 7 / 2 as n, -7 / 2 as m', { n: 3, m: -3 }],
    ['numbers divided', 'select 7 / 2.0 as n', { n: 3.5 }],
    ['averages', 'select avg(x) as n from (values (1), (2)) v(x)', { n: 1.5 }],
    [
      'days moved by months, to the end of a shorter one',
      `select cast(date '2023-08-31' + interval '6 months' as date) as d`,
      { d: '2024-02-29' }
    ],
    [
      'days between',
      `select date '2024-03-01' - date '2024-02-28' as n, date '2024-02-28' + 2 as d`,
      { n: 2, d: '2024-03-01' }
    ],
    [
      'years lived, by the day',
      `select extract(year from age(date '2022-02-28', date '2004-02-29')) as eve, extract(year from age(date '2022-03-01', date '2004-02-29')) as day`,
      { eve: 17, day: 18 }
    ],
    ['the lesser of a value and nothing', `select least(date '2024-01-01', null) as d`, { d: '2024-01-01' }],
    ['the greater of a value and nothing', `select greatest(date '2024-01-01', null) as d`, { d: '2024-01-01' }],
    ['words joined to nothing', `select 'a' || null as words`, { words: null }],
    [
      'part of a word',
      `select substring('000001WBRI', 7) as words, lpad('12', 6, '0') as padded`,
      { words: 'WBRI', padded: '000012' }
    ],
    [
      'nothing compared',
      `select null is distinct from 1 as differs, null is not distinct from null as same`,
      { differs: true, same: true }
    ],
    [
      'the newest of a few',
      `select (array_agg(x order by x desc) filter (where x < 3))[1] as n from (values (1), (2), (3)) v(x)`,
      { n: 2 }
    ]
  ])('agree on %s', async (_, text, row) => {
    expect(await both(text)).toEqual([row])
  })

  test('put nothing last, either way round only when told', async () => {
    expect((await both('select day from things order by day nulls last')).at(-1)).toEqual({ day: null })
    expect((await both('select day from things order by day desc nulls last')).at(-1)).toEqual({ day: null })
  })

  test('take values as parameters and never as text', async () => {
    const words = "O'Brien | “quoted” 名"
    expect(await both('select row_no from things where words = $1 and row_no = $2', [words, 1])).toEqual([
      { row_no: 1 }
    ])
    expect(await both('select row_no from things where words = $1', ["' or true --"])).toEqual([])
  })

  test('add rows to a table, however many', async () => {
    const columns: readonly RelationColumn[] = [{ name: 'n', type: 'integer' }]
    const rows = function* () {
      for (let n = 0; n < 12_345; n++) yield [n]
    }
    for (const engine of engines) {
      await engine.createTable('many', columns, [])
      await engine.insert('many', columns, rows())
      await engine.insert('many', columns, [])
    }
    expect(await both('select count(*) as n, max(n) as most from many')).toEqual([{ n: 12_345, most: 12_344 }])
  })

  test('hold the same calendar, councils and days', async () => {
    for (const engine of engines) {
      await createReferenceRelations(engine, ['806', '999'])
      await createDayRelation(engine, ['2024-02-29', '2025-03-31'])
    }
    const easter = `select * from calendar where day between date '2024-03-28' and date '2024-04-02' order by day`
    expect((await both(easter)).map(row => row.is_working_day)).toEqual([true, false, false, false, false, true])
    expect(await both('select * from council order by authority')).toEqual([
      { authority: '806', gss_code: 'E06000002' },
      { authority: '999', gss_code: null }
    ])
    expect(await both('select * from day order by day')).toEqual(
      ['2024-02-29', '2025-03-31'].map(day => ({ ...boundariesOf(day) }))
    )
  })

  test('hold the same rows after a copy from one to the other', async () => {
    const [duck, postgres] = engines as [Engine, Engine]
    await duck.createTable('copied', COLUMNS, ROWS)
    await copyRelations(duck, postgres, ['copied'])
    expect(await both('select * from copied order by row_no')).toHaveLength(5)
  })
})

test('each opening of PostgreSQL works in a schema of its own, gone when closed', async () => {
  const [one, other] = [await openPostgres(server.url, 'one'), await openPostgres(server.url, 'other')]
  await one.createTable('things', COLUMNS, ROWS)
  await expect(other.query('select * from things')).rejects.toThrow('does not exist')
  await one.close()
  expect(await other.query(`select 1 as n from information_schema.schemata where schema_name = 'one'`)).toEqual([])
  await other.close()
})
