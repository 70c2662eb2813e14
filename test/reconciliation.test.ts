import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../src/domain/day.js'
import { boundariesOf } from '../src/domain/day-boundaries.js'
import childrenLookedAfter from '../src/indicators/children-looked-after.js'
import entryToExitRatio from '../src/indicators/entry-to-exit-ratio.js'
import { createDayRelation } from '../src/lake/day-relation.js'
import type { Engine } from '../src/lake/engine.js'
import fc, { SEED } from './chance.js'
import { cohortTotals, dayKey } from './cohort-totals.js'
import { duckDbWithEmptyFacts, insertRows } from './empty-facts.js'
import { RANDOM_DAYS, randomFacts } from './random-facts.js'

const COUNCILS = 200
const councils = fc.sample(randomFacts, { numRuns: COUNCILS })
const daysBefore = new Map(RANDOM_DAYS.map(day => [day, addDays(boundariesOf(day).w6_start, -1)]))
let engine: Engine

beforeAll(async () => {
  engine = await duckDbWithEmptyFacts()
  await createDayRelation(engine, [...new Set([...RANDOM_DAYS, ...daysBefore.values()])])
  const rows = councils.flatMap((facts, i) => facts.looked_after!.map(row => ({ ...row, authority: `r${i}` })))
  await insertRows(engine, 'looked_after', rows)
})

afterAll(() => engine?.close())

test(`those looked after six months ago, and those who came, without those who left, are those looked after today (SIGHTLINE_SEED=${SEED})`, async () => {
  const lookedAfter = await cohortTotals(engine, childrenLookedAfter)
  const moves = await cohortTotals(engine, entryToExitRatio)
  let movesSeen = 0
  for (const i of councils.keys())
    for (const [day, sixMonthsAgo] of daysBefore) {
      const { numerator: came = 0, denominator: moved = 0 } = moves.get(dayKey(`r${i}`, day)) ?? {}
      const before = lookedAfter.get(dayKey(`r${i}`, sixMonthsAgo))?.numerator ?? 0
      const now = lookedAfter.get(dayKey(`r${i}`, day))?.numerator ?? 0
      expect(before + came - (moved - came), `council r${i} on ${day}`).toBe(now)
      movesSeen += moved
    }
  expect(movesSeen).toBeGreaterThan(100)
})
