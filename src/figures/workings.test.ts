import { expect, test } from 'vitest'
import { readFacts } from '../facts/read-facts.js'
import { readIndicators } from '../indicators/read-indicators.js'
import { sources } from '../sources/sources.js'
import { arithmeticOf, type Definitions, definitionsHash } from './workings.js'

const definitions: Definitions = {
  sources: await sources(),
  facts: readFacts(),
  indicators: await readIndicators()
}

test('the hash of the definitions is of what they say, and changes with which source is believed', () => {
  const [first, ...others] = definitions.sources
  expect(definitionsHash({ ...definitions })).toBe(definitionsHash(definitions))
  const otherwise = { ...definitions, sources: [{ ...first!, precedence: 99 }, ...others] }
  expect(definitionsHash(otherwise)).not.toBe(definitionsHash(definitions))
})

test('a bank holiday proclaimed later is part of what figures follow from, so kept workings are worked out anew', () => {
  expect(JSON.stringify(arithmeticOf(definitions))).toContain('2022-09-19')
})
