import { expect, test } from 'vitest'
import { short } from './short.js'

test('a text that fits stays as it is, on one line', () => {
  expect(short('We want\nto see our brothers', 40)).toBe('We want to see our brothers')
})

test('a longer one ends after a whole word', () => {
  expect(short('We want to see our brothers', 14)).toBe('We want to…')
  expect(short('', 10)).toBe('')
})
