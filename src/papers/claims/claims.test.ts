import { describe, expect, test } from 'vitest'
import { drawnStated } from '../../../test/drawn-stated.js'
import { verdictOf, written } from '../../../test/written-claim.js'
import { CLAIMS } from './read-claims.js'
import { readGiven } from './read-given.js'

const MARKS = { '✓': 'yes', '✗': 'no', '?': 'cannot tell' } as const

describe.each([...CLAIMS])('%s', (id, kind) => {
  const [, name, words = ''] = /^\{\{claim ([a-z-]+) (.+)\}\}$/.exec(kind.example) ?? []
  const example = readGiven(kind.takes, written(words))

  test('says what it claims and takes', () => {
    expect(kind.claims).toMatch(/^[A-Z].*\.$/)
    for (const argument of Object.values<{ is: string }>(kind.takes)) expect(argument.is).toMatch(/^\S.+[^.]$/)
  })

  test('its example is written as it is read', () => {
    expect(name).toBe(id)
    expect(example.wrong).toEqual([])
  })

  test('has examples that hold, that do not, and that cannot be told where it looks anything up', () => {
    const marks = lines(kind.examples.map(({ claims }) => claims).join('\n')).map(({ mark }) => mark)
    const looksUp = Object.keys(kind.needs(example.given!)).length > 0
    expect(marks).toEqual(expect.arrayContaining(looksUp ? ['yes', 'no', 'cannot tell'] : ['yes', 'no']))
  })

  describe.each(kind.examples)('$title', ({ given = '', claims }) => {
    test.each(lines(claims).map(line => [line.claim, line] as const))('%s', (_, { mark, claim, says }) => {
      const { holds, why } = verdictOf(kind, claim, drawnStated(given))
      expect(why.toLowerCase()).toContain(says.toLowerCase())
      expect(holds).toBe(mark)
      expect(why).toMatch(/^[A-Z0-9‘].*[^.]\.$/s)
    })
  })
})

function lines(claims: string) {
  return claims
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const [, mark, claim = '', says = ''] = /^\s*([✓✗?]) (.+?)(?:\s+→ (.+))?$/.exec(line) ?? []
      if (!mark) throw new Error(`A claim begins with ✓, ✗ or ?: ${line}`)
      return { mark: MARKS[mark as keyof typeof MARKS], claim, says }
    })
}
