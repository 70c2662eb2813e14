import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildFacts } from '../src/facts/build-facts.js'
import { type Fact, readFacts } from '../src/facts/read-facts.js'
import type { Engine } from '../src/lake/engine.js'
import { type PlacedExample, readExamples, rowsDrawn, rowsFound, worldOf } from './fact-examples.js'
import { duckDbHolding } from './fact-world.js'
import { withOneBoundaryMoved } from './moved-boundaries.js'

/** Comparisons that may be moved without any row being other than it was, and why. */
const FREE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  child_identity: {
    'count(*) [>] 1': 'one date of birth agrees with itself: more are asked for only to save time',
    'b.knowledge [<] l.knowledge': 'the load that has no date of birth for an id is never the one that has'
  },
  told_episode: {
    's.started [<] n.started': 'an episode that a later load tells from the same day is told last by that load'
  },
  care_leaver: {
    'i.holds_from [<=] l.last_day': 'who was born on the last day of the load has no 17th birthday in it'
  }
}

const examples = await readExamples()
const facts = readFacts()
let engine: Engine

beforeAll(async () => {
  engine = await duckDbHolding(await Promise.all(examples.map(worldOf)))
  await buildFacts(engine, facts)
})

afterAll(() => engine?.close())

describe('moving any boundary of a fact by one makes one of its examples fail', () => {
  test.each(facts.map(fact => [fact.name, fact] as const))('%s', async (_, fact) => {
    const unnoticed: string[] = []
    for (const { moved, line } of withOneBoundaryMoved(fact.query))
      if (!(await noticed(fact, moved))) unnoticed.push(line)
    expect(unnoticed).toEqual(Object.keys(FREE[fact.name] ?? {}).map(text => expect.stringContaining(text)))
  })
})

async function noticed(fact: Fact, moved: string): Promise<boolean> {
  await engine.run(`create or replace table moved_fact as\n${moved}`)
  const own = examples.filter(example => example.fact === fact.name)
  for (const example of own) if (await fails(example)) return true
  return false
}

async function fails(example: PlacedExample): Promise<boolean> {
  const drawn = await rowsDrawn(engine, example)
  return JSON.stringify(await rowsFound(engine, example, 'moved_fact')) !== JSON.stringify(drawn)
}
