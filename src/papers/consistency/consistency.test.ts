import { describe, expect, test } from 'vitest'
import { drawnFaults, foundIn, paperOf } from '../../../test/consistency-examples.js'
import { findFaults } from './find-faults.js'
import { CONSISTENCY } from './read-consistency.js'

describe.each(CONSISTENCY.map(check => [check.id, check] as const))('%s', (_, check) => {
  test('says what it finds, and has examples of what it finds and what it leaves', () => {
    expect(check.finds).toMatch(/^[A-Z].*\.$/)
    const found = check.examples.flatMap(drawnFaults).length
    expect(found).toBeGreaterThan(0)
    const given = check.examples.map(paperOf).flatMap(({ stated, prose = [] }) => [...stated, ...prose])
    expect(given.length).toBeGreaterThan(found)
  })

  test.each(check.examples.map(example => [example.title, example] as const))('%s', (_, example) => {
    const [found, expected] = [foundIn(check, example), drawnFaults(example)]
    expect(found.map(({ where }) => where)).toEqual(expected.map(({ where }) => where))
    for (const [i, { words }] of found.entries()) {
      expect(words).toContain(expected[i]!.words)
      expect(words).toMatch(/^[A-Z0-9‘].*[^.]\.$/s)
    }
  })
})

test('the faults of a paper come in the order of its text, each with its place and its check', () => {
  const [first] = CONSISTENCY.filter(({ id }) => id === 'number-without-date')
  const faults = findFaults(paperOf(first!.examples[0]!))
  expect(faults).toContainEqual({
    check: 'number-without-date',
    severity: 'fails',
    at: { line: 1, column: 1 },
    beside: [],
    says: 'CL01: 510 has no date.'
  })
  expect(faults.map(({ at }) => at.line)).toEqual(faults.map(({ at }) => at.line).toSorted())
})
