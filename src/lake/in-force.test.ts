import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SourceId } from '../sources/source.js'
import { sources } from '../sources/sources.js'
import { type DuckDb, openDuckDb } from './duckdb.js'
import { createLoadInForce, inForce } from './in-force.js'
import type { Load } from './manifest.js'

const BEFORE = '2026-01-01T00:00:00Z'
const THEN = '2026-01-02T00:00:00Z'
const AFTER = '2026-01-03T00:00:00Z'

describe('the loads in force at a moment', () => {
  const numbers = (loads: readonly Load[], knownAt: string) => inForce(loads, knownAt).map(load => load.number)

  test('are those received by then, to the moment', () => {
    const loads = [load(1, { receivedAt: THEN })]
    expect(numbers(loads, BEFORE)).toEqual([])
    expect(numbers(loads, THEN)).toEqual([1])
    expect(numbers(loads, AFTER)).toEqual([1])
  })

  test('are not those withdrawn by then, to the moment', () => {
    const loads = [load(1, { receivedAt: BEFORE, withdrawnAt: THEN })]
    expect(numbers(loads, BEFORE)).toEqual([1])
    expect(numbers(loads, THEN)).toEqual([])
    expect(numbers(loads, AFTER)).toEqual([])
  })

  test('are the newest of one authority, source and last day; another of any of them stands beside it', () => {
    const loads = [
      load(1, { receivedAt: BEFORE }),
      load(2, { receivedAt: THEN }),
      load(3, { receivedAt: THEN, lastDay: '2025-03-31' }),
      load(4, { receivedAt: THEN, authority: '807' }),
      load(5, { receivedAt: THEN, source: 'cin_census' })
    ]
    expect(numbers(loads, BEFORE)).toEqual([1])
    expect(numbers(loads, THEN)).toEqual([2, 3, 4, 5])
    const longer = load(6, { receivedAt: AFTER, period: '2015-04-01..2024-03-31', firstDay: '2015-04-01' })
    expect(numbers([...loads, longer], AFTER)).toEqual([3, 4, 5, 6])
  })

  test('of two received at one moment the higher number is the newer', () => {
    expect(numbers([load(2, { receivedAt: THEN }), load(1, { receivedAt: THEN })], THEN)).toEqual([2])
  })

  test('when the newest is withdrawn the one before is in force again', () => {
    const loads = [load(1, { receivedAt: BEFORE }), load(2, { receivedAt: THEN, withdrawnAt: AFTER })]
    expect(numbers(loads, THEN)).toEqual([2])
    expect(numbers(loads, AFTER)).toEqual([1])
  })

  test('what was known at a moment stays what it was, whatever comes later', () => {
    const early = [load(1, { receivedAt: BEFORE })]
    const late = [...early.map(each => ({ ...each, withdrawn: withdrawn(1, AFTER) })), load(2, { receivedAt: AFTER })]
    expect(numbers(late, THEN)).toEqual(numbers(early, THEN))
  })
})

describe('the relation load_in_force', () => {
  let engine: DuckDb

  beforeAll(async () => {
    engine = await openDuckDb()
  })

  afterAll(() => engine.close())

  const rows = async (loads: readonly Load[], columns: string) => {
    await engine.run('drop table if exists load_in_force')
    await createLoadInForce(engine, loads, await sources())
    return engine.query(`select load_no, ${columns} from load_in_force order by load_no`)
  }

  test('believes what is told as at a later day, then the return before the extracts, then the one received last', async () => {
    const loads = [
      load(1, { lastDay: '2024-03-31', source: 'ssd', receivedAt: AFTER }),
      load(2, { lastDay: '2024-03-31', source: 'annex_a', receivedAt: THEN }),
      load(3, { lastDay: '2024-03-31', source: 'ssda903', receivedAt: BEFORE }),
      load(4, { lastDay: '2024-04-01', source: 'ssd', receivedAt: BEFORE }),
      load(5, { lastDay: '2024-03-31', source: 'annex_a', receivedAt: BEFORE, period: 'another' })
    ]
    expect(await rows(loads, 'knowledge')).toEqual([
      { load_no: 1, knowledge: 1 },
      { load_no: 2, knowledge: 3 },
      { load_no: 3, knowledge: 4 },
      { load_no: 4, knowledge: 5 },
      { load_no: 5, knowledge: 2 }
    ])
  })

  test('says of a dataset from which day a later one tells all again, if it holds every table', async () => {
    const loads = [
      load(1, { source: 'ssd', firstDay: '2018-07-01', lastDay: '2024-06-30', tables: ['person', 'contacts'] }),
      load(2, { source: 'ssd', firstDay: '2018-08-01', lastDay: '2024-07-31', tables: ['person', 'contacts'] }),
      load(3, { source: 'ssd', firstDay: '2018-09-01', lastDay: '2024-08-31', tables: ['contacts'] }),
      load(4, { source: 'ssd', firstDay: '2018-01-01', lastDay: '2024-06-29', tables: ['contacts'] }),
      load(5, { source: 'ssd', firstDay: '2018-02-01', lastDay: '2024-09-30', tables: ['contacts'], authority: '807' })
    ]
    expect(await rows(loads, 'told_until')).toEqual([
      { load_no: 1, told_until: '2018-08-01' },
      { load_no: 2, told_until: '9999-12-31' },
      { load_no: 3, told_until: '9999-12-31' },
      { load_no: 4, told_until: '2018-07-01' },
      { load_no: 5, told_until: '9999-12-31' }
    ])
  })

  test('never says so of Annex A or of a return', async () => {
    const loads = (['annex_a', 'ssda903'] as const).flatMap((source, i) => [
      load(2 * i + 1, { source, firstDay: '2024-01-01', lastDay: '2024-06-30' }),
      load(2 * i + 2, { source, firstDay: '2024-02-01', lastDay: '2024-07-31' })
    ])
    expect(new Set((await rows(loads, 'told_until')).map(row => row.told_until))).toEqual(new Set(['9999-12-31']))
  })
})

interface Given {
  readonly authority?: string
  readonly source?: SourceId
  readonly period?: string
  readonly firstDay?: string
  readonly lastDay?: string
  readonly receivedAt?: string
  readonly withdrawnAt?: string
  readonly tables?: readonly string[]
}

function load(number: number, given: Given): Load {
  return {
    number,
    authority: given.authority ?? '806',
    source: given.source ?? 'ssda903',
    period: given.period ?? '2023-24',
    firstDay: given.firstDay ?? '2023-04-01',
    lastDay: given.lastDay ?? '2024-03-31',
    receivedAt: given.receivedAt ?? BEFORE,
    by: 'a test',
    files: [],
    tables: (given.tables ?? []).map(name => ({ name, rows: 1, file: `${name}.parquet`, sha256: '' })),
    issues: { errors: 0, warnings: 0 },
    folder: '',
    withdrawn: given.withdrawnAt ? withdrawn(number, given.withdrawnAt) : null
  }
}

function withdrawn(number: number, at: string): Load['withdrawn'] {
  return { number, at, by: 'a person', reason: 'a reason' }
}
