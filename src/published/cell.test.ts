import { expect, test } from 'vitest'
import fc from '../../test/chance.js'
import { parseCell, parseDurationCell, writeCell } from './cell.js'
import type { PublishedReason } from './published.js'

const SYMBOLS: readonly (readonly [string, PublishedReason])[] = [
  ['c', 'suppressed'],
  ['z', 'not applicable'],
  ['x', 'not available'],
  [':', 'not available'],
  ['..', 'not available'],
  ['u', 'unreliable'],
  ['low', 'rounds to zero'],
  ['k', 'rounds to zero'],
  ['~', 'rounds to zero'],
  ['-', 'unknown']
]

/** Any finite number but minus zero, which no text tells from zero. */
const NUMBER = fc.double({ noNaN: true, noDefaultInfinity: true }).map(number => number + 0)

test.each(SYMBOLS)('the symbol %s is read as %s', (symbol, reason) => {
  expect(parseCell(symbol)).toEqual({ value: null, reason })
})

test('any number is read as itself, negative ones and those in exponents included', () => {
  fc.assert(
    fc.property(NUMBER, number => {
      expect(parseCell(String(number))).toEqual({ value: number, reason: null })
    })
  )
})

test('a cell is a number with no reason, a reason with no number, or refused', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom(...SYMBOLS.map(([symbol]) => symbol)), fc.integer().map(String)),
      text => {
        const cell = parseCell(text)
        if (cell !== null) expect((cell.value === null) !== (cell.reason === null)).toBe(true)
      }
    )
  )
})

test('what is written of a cell is read back as the same cell', () => {
  const reasons = [...new Set(SYMBOLS.map(([, reason]) => reason))]
  const numbers = NUMBER.map(value => ({ value, reason: null }))
  fc.assert(
    fc.property(fc.oneof(numbers, fc.constantFrom(...reasons.map(reason => ({ value: null, reason })))), cell => {
      expect(parseCell(writeCell(cell))).toEqual(cell)
    })
  )
})

test.each(['', ' ', 'C', 'LOW', 'n/a', '1,234', '12%', 'NaN', 'Infinity', '1 2', '0x10', 'constructor'])(
  'the text "%s" is neither a number nor a symbol',
  text => {
    expect(parseCell(text)).toBeNull()
  }
)

test('durations are read as months, up to eleven in a year', () => {
  expect(parseDurationCell('01:07')).toEqual({ value: 19, reason: null })
  expect(parseDurationCell('00:11')).toEqual({ value: 11, reason: null })
  expect(parseDurationCell('00:12')).toBeNull()
  expect(parseDurationCell('2150')).toEqual({ value: 2150, reason: null })
  expect(parseDurationCell('k')).toEqual({ value: null, reason: 'rounds to zero' })
})

test('every duration below a century is its years times twelve and its months', () => {
  fc.assert(
    fc.property(fc.nat(99), fc.nat(11), (years, months) => {
      const text = `${String(years).padStart(2, '0')}:${String(months).padStart(2, '0')}`
      expect(parseDurationCell(text)?.value).toBe(years * 12 + months)
    })
  )
})
