import { expect, test } from 'vitest'
import { countText, totalsText } from './count-text.js'

test('a count stands with its noun, one of it or many', () => {
  expect([countText(1, 'rule'), countText(1234, 'rule'), countText(0, 'child', 'children')]).toEqual([
    '1 rule',
    '1,234 rules',
    '0 children'
  ])
})

test('errors and queries are said together, and those there are none of are left out', () => {
  expect(totalsText(1234, 56)).toBe('1,234 errors and 56 queries')
  expect(totalsText(1, 1)).toBe('1 error and 1 query')
  expect(totalsText(3, 0)).toBe('3 errors')
  expect(totalsText(0, 2)).toBe('2 queries')
  expect(totalsText(0, 0)).toBe('0 errors')
})
