import { describe, expect, test } from 'vitest'
import { drawnStated } from '../../../test/drawn-stated.js'
import type { ConsistencyExample } from './consistency-check.js'
import { findFaults } from './find-faults.js'
import { CONSISTENCY } from './read-consistency.js'

const SEVERITY = { '!': 'fails', '~': 'warns' } as const

describe.each(CONSISTENCY.map(check => [check.id, check] as const))('%s', (_, { id, finds, check, examples }) => {
  test('says what it finds, and has examples of what it finds and what it leaves', () => {
    expect(finds).toMatch(/^[A-Z].*\.$/)
    expect(examples.some(({ faults }) => faults !== '')).toBe(true)
    const found = examples.flatMap(example => check(paperOf(example))).length
    expect(examples.flatMap(({ given }) => drawnStated(given)).length).toBeGreaterThan(found)
  })

  test.each(examples.map(example => [example.title, example] as const))('%s', (_, example) => {
    const found = findFaults(paperOf(example)).filter(fault => fault.check === id)
    const expected = example.faults
      .split('\n')
      .filter(line => line.trim() !== '')
      .map(faultOf)
    expect(found.map(({ at, severity }) => `${at.line} ${severity}`)).toEqual(
      expected.map(({ line, severity }) => `${line} ${severity}`)
    )
    for (const [i, { says }] of found.entries()) {
      expect(says).toContain(expected[i]!.words)
      expect(says).toMatch(/^[A-Z0-9‘].*[^.]\.$/s)
    }
  })
})

function paperOf({ dated = '2029-03-31', audience = 'officers', earlier = 'measure', given }: ConsistencyExample) {
  return { dated, audience, earlier: drawnStated(earlier), stated: drawnStated(given) }
}

function faultOf(line: string) {
  const [, number = '', mark = '', words = ''] = /^\s*(\d+) ([!~]) (.+)$/.exec(line) ?? []
  if (!mark) throw new Error(`A fault is written as 2 ! and words: ${line}`)
  return { line: Number(number), severity: SEVERITY[mark as keyof typeof SEVERITY], words }
}
