import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readIndicators } from '../src/indicators/read-indicators.js'
import type { Engine } from '../src/lake/engine.js'
import type { Sql } from '../src/lake/sql.js'
import { duckDbWithEmptyFacts } from './empty-facts.js'
import { exampleTotals, insertExamples } from './indicator-examples.js'
import { withOneBoundaryMoved } from './moved-boundaries.js'

const indicators = await readIndicators()
let engine: Engine

beforeAll(async () => {
  engine = await duckDbWithEmptyFacts()
})

afterAll(() => engine?.close())

describe('moving any boundary of an indicator by one makes an example fail', () => {
  test.each(indicators.map(each => [`${each.id} ${each.title}`, each] as const))('%s', async (_, indicator) => {
    await insertExamples(engine, indicator)
    const right = await exampleTotals(engine, indicator)
    const unnoticed: string[] = []
    for (const { moved, line } of withOneBoundaryMoved(indicator.cohort)) {
      const wrong = await exampleTotals(engine, { ...indicator, cohort: moved as Sql })
      if (JSON.stringify(wrong) === JSON.stringify(right)) unnoticed.push(line)
    }
    expect(unnoticed).toEqual([])
  })
})
