import { expect, test } from 'vitest'
import { findFaults } from '../consistency/find-faults.js'
import type { PaperFacts } from '../facts/paper-facts.js'
import { many, statedCount } from './counted.js'

const FACTS = { about: { authority: '806' }, knownOn: '2026-11-02' } as PaperFacts

function faults(more: { readonly children?: true }) {
  const stated = statedCount({ what: 'overdue actions', count: 3, ...more }, FACTS, { line: 1, column: 1 })
  return findFaults({ dated: '2026-11-10', audience: 'public', stated: [stated], earlier: [] })
}

test('the public may read that few things are so, and never that few children are', () => {
  expect(faults({})).toEqual([])
  expect(faults({ children: true }).map(({ check }) => check)).toEqual(['small-counts-in-public'])
})

test('none, one and several have their own words', () => {
  expect([0, 1, 2].map(count => many(count, 'finding'))).toEqual(['no findings', '1 finding', '2 findings'])
  expect(many(2, 'repeats', 'repeat')).toBe('2 repeat')
})
