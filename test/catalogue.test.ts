import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFacts, relationsRead } from '../src/facts/read-facts.js'
import type { Indicator, Unit } from '../src/indicators/indicator.js'
import { readIndicators } from '../src/indicators/read-indicators.js'
import { createDayRelation } from '../src/lake/day-relation.js'
import type { Engine } from '../src/lake/engine.js'
import { sources } from '../src/sources/sources.js'
import { duckDbWithEmptyFacts, postgresWithEmptyFacts } from './empty-facts.js'
import { type PostgresServer, startPostgres } from './postgres-server.js'

const PROMISED =
  'CL01 CL02 CL03 CL04 CL05 CL06 CL08 CL10 PL01 PL02 PL03 PL04 PL05 PL06 PL07 PL08 PL09 PM02 AD01 AD03 AD04 HE02 HE04 CV03 CV04 MS01 CP06 CP07 CP09 CI01 FD05 AS02 QA03'
const UNITS: readonly Unit[] = ['count', 'percent', 'rate', 'days', 'ratio']
const FOLDER = new URL('../src/indicators/', import.meta.url)
const DICTIONARY = new URL('../../shared/data/published/lait_data_dictionary.csv', import.meta.url)

const indicators = await readIndicators()
const files = await fileOfEachIndicator()
const published = measuresOfDictionary()
const facts = new Set(readFacts().map(fact => fact.name))
const sourceIds = (await sources()).map(source => source.id)
let server: PostgresServer
let engines: Engine[] = []

beforeAll(async () => {
  server = await startPostgres()
  engines = [await duckDbWithEmptyFacts(), await postgresWithEmptyFacts(server.url, 'catalogue')]
  for (const engine of engines) await createDayRelation(engine, ['2025-03-31'])
})

afterAll(async () => {
  for (const engine of engines) await engine.close()
  await server?.stop()
})

test('every indicator promised is there', () => {
  expect(indicators.map(each => each.id)).toEqual(expect.arrayContaining(PROMISED.split(' ')))
})

test('ids and titles are unique', () => {
  expect(new Set(indicators.map(each => each.id)).size).toBe(indicators.length)
  expect(new Set(indicators.map(each => each.title)).size).toBe(indicators.length)
})

describe.each(indicators.map(each => [`${each.id} ${each.title}`, each] as const))('%s', (_, indicator) => {
  test('says what it is, why it matters, and where it is laid down', () => {
    expect(indicator.id).toMatch(/^[A-Z]{2}\d\d$/)
    for (const text of [indicator.title, indicator.why, indicator.numerator, indicator.source.title])
      expect(text.trim()).toMatch(/^\S.{5,}/)
    for (const sentence of [indicator.why, indicator.exclusions, indicator.note])
      if (sentence !== undefined) expect(sentence).toMatch(/^[A-Z].*\.$/s)
    expect(new URL(indicator.source.url).protocol).toMatch(/^https?:$/)
  })

  test('has a known unit, look back and sources', () => {
    expect(UNITS).toContain(indicator.unit)
    expect(indicator.lookback).toBeGreaterThanOrEqual(0)
    expect(Object.keys(indicator.feeds).length).toBeGreaterThan(0)
    for (const [source, when] of Object.entries(indicator.feeds)) {
      expect(sourceIds).toContain(source)
      expect(['any day', 'year end', 'extract day']).toContain(when)
    }
    if (indicator.unit !== 'count') expect(indicator.denominator).not.toBeNull()
  })

  test('its file is named after its title', () => {
    const words = inWords(indicator.title)
    for (const word of inWords(files.get(indicator.id)!)) expect(words).toContain(word)
  })

  test('looks back no further than it says', () => {
    const windows = [...indicator.cohort.matchAll(/\bw(\d+)_start\b/g)].map(match => Number(match[1]))
    if (windows.length > 0) expect(indicator.lookback).toBeGreaterThanOrEqual(Math.max(...windows))
  })

  test('reads the relation of days and facts that exist, and no record', () => {
    const read = [...relationsRead(indicator.cohort)]
    expect(read).toContain('day')
    for (const relation of read.filter(name => name !== 'day')) expect(facts).toContain(relation)
  })

  test('its published measure is in the dictionary, in the same unit', () => {
    if (indicator.published === undefined) return
    expect([...published.keys()]).toContain(indicator.published)
    expect(published.get(indicator.published)).toMatch(PUBLISHED_AS[indicator.unit])
  })

  test('gives the columns of a cohort, on both engines', async () => {
    for (const [i, engine] of engines.entries()) {
      const view = `columns_of_${indicator.id.toLowerCase()}_${i}`
      await engine.run(`create view ${view} as ${indicator.cohort}`)
      const columns = await engine.describe(view)
      expect(Object.fromEntries(columns.map(column => [column.name, column.type]))).toEqual({
        day: 'date',
        authority: 'text',
        child_id: 'text',
        event: 'text',
        counts: 'boolean',
        ...(indicator.unit === 'days' ? { amount: 'double precision' } : {})
      })
    }
  })
})

const PUBLISHED_AS: Readonly<Record<Unit, RegExp>> = {
  count: /number|\(num\)/i,
  percent: /%|percent/i,
  rate: /rate/i,
  days: /days/i,
  ratio: /ratio/i
}

async function fileOfEachIndicator(): Promise<Map<string, string>> {
  const names = readdirSync(FOLDER).filter(
    name => name.endsWith('.ts') && name !== 'indicator.ts' && name !== 'read-indicators.ts'
  )
  const read = await Promise.all(
    names.map(async name => {
      const { default: indicator } = (await import(new URL(name, FOLDER).href)) as { default: Indicator }
      return [indicator.id, name.slice(0, -'.ts'.length)] as const
    })
  )
  return new Map(read)
}

/** The department's measures by short code, each with its name and the unit of its axis. */
function measuresOfDictionary(): Map<string, string> {
  const rows = parse(readFileSync(DICTIONARY), { bom: true, columns: true }) as Record<string, string>[]
  return new Map(rows.map(row => [row.Measure_short!, `${row.Measure} ${row.y_axis_name}`]))
}

function inWords(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? []
}
