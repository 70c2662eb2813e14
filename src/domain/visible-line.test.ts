import { expect, test } from 'vitest'
import { countLetters, visibleLine } from './visible-line.js'

test('what steers text and prints nothing is left out', () => {
  expect(visibleLine('\u202e'.repeat(11))).toBe('')
  expect(visibleLine('\u200b\u2060\ufeff\u2066Duty\u202e call\u2069\u00ad')).toBe('Duty call')
  expect(visibleLine('  one\u2028two\u0085three\r\nfour\u0000 ')).toBe('one two three four')
})

test('letters of every script, and pictures that are joined, stay as they are', () => {
  for (const words of ['مرحبا שלום', 'می‌خواهم', 'क्‍ष', '👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 👍🏽 🏳️‍🌈']) expect(visibleLine(words)).toBe(words)
  // A joiner between spaces joins nothing.
  expect(visibleLine('a \u200d b')).toBe('a  b')
})

test('letters and digits count, whatever their script; signs, spaces and fillers do not', () => {
  expect(countLetters('Duty 2, שלום')).toBe(9)
  expect(countLetters('… — !!! 🎉 \u202e\u202e')).toBe(0)
  expect(countLetters('\u3164\u115f\uffa0')).toBe(0)
})
