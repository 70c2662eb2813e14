import { expect, test } from 'vitest'
import fc from '../../../../test/chance.js'
import { lineDifferences } from './line-differences.js'

const SIGNS = { same: ' ', removed: '-', added: '+' }
const shown = (before: string, after: string) =>
  lineDifferences(before, after).map(({ as, text }) => `${SIGNS[as]}${text}`)

test('a line that is changed is removed and added where it stood', () => {
  expect(shown('a\nb\nc', 'a\nx\nc')).toEqual([' a', '-b', '+x', ' c'])
  expect(shown('', 'a')).toEqual(['+a'])
  expect(shown('a', '')).toEqual(['-a'])
  expect(shown('a\nb', 'a\nb')).toEqual([' a', ' b'])
  expect(shown('a\na', 'a')).toEqual([' a', '-a'])
})

test('of texts too long to weigh every pair, what lies between their common ends is as new', () => {
  const lines = (word: string) => Array.from({ length: 2_500 }, (_, at) => `${word} ${at}`).join('\n')
  const found = lineDifferences(`first\n${lines('old')}\nlast`, `first\n${lines('new')}\nlast`)
  expect(found).toHaveLength(5_002)
  expect(found[1]!.as).toBe('removed')
})

test('for any two texts each is had again from the lines, in order and with its numbers', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }).map(lines => lines.join('\n'))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = lineDifferences(before, after)
      const of = (side: 'before' | 'after') => lines.filter(line => line[side] !== null)
      expect(
        of('before')
          .map(({ text }) => text)
          .join('\n')
      ).toBe(before)
      expect(
        of('after')
          .map(({ text }) => text)
          .join('\n')
      ).toBe(after)
      for (const side of ['before', 'after'] as const)
        expect(of(side).map(line => line[side])).toEqual(of(side).map((_, index) => index + 1))
    })
  )
})
