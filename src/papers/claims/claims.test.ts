import { describe, expect, test } from 'vitest'
import { drawnClaims, verdictOnExample } from '../../../test/claim-examples.js'
import { written } from '../../../test/written-claim.js'
import { CLAIMS } from './read-claims.js'
import { readGiven } from './read-given.js'

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
    const looksUp = Object.keys(kind.needs(example.given!)).length > 0
    const held = kind.examples.flatMap(drawnClaims).map(({ holds }) => holds)
    expect(held).toEqual(expect.arrayContaining(looksUp ? ['yes', 'no', 'cannot tell'] : ['yes', 'no']))
  })

  describe.each(kind.examples)('$title', example => {
    test.each(drawnClaims(example).map(drawn => [drawn.claim, drawn] as const))('%s', (_, drawn) => {
      const { holds, why } = verdictOnExample(kind, example, drawn)
      expect(why.toLowerCase()).toContain(drawn.says)
      expect(holds).toBe(drawn.holds)
      expect(why).toMatch(/^[A-Z0-9‘].*[^.]\.$/s)
    })
  })
})
