import { expect, test } from 'vitest'
import { compared, cutOff, exactly, fractionText, halfUp, minus, over, plus, sizeOf, times } from './fraction.js'

test('halves are rounded away from 0, as written and not as the machine holds them', () => {
  expect(fractionText(exactly(12.5), 0)).toBe('13')
  expect(fractionText(exactly(2.675), 2)).toBe('2.68')
  expect(fractionText(exactly(1.005), 2)).toBe('1.01')
  expect(fractionText(exactly(-12.5), 0)).toBe('−13')
  expect(fractionText(exactly(12.4999), 0)).toBe('12')
})

test('cutting off leaves what stands before the last decimal', () => {
  expect(compared(cutOff(exactly(19.57), 1), exactly(19.5))).toBe(0)
  expect(compared(cutOff(exactly(-19.57), 1), exactly(-19.5))).toBe(0)
  expect(compared(halfUp(exactly(19.57), 1), exactly(19.6))).toBe(0)
})

test('numbers very small, very large and below 0 are exact', () => {
  expect(compared(exactly(1e-7), over(exactly(1), exactly(10_000_000)))).toBe(0)
  expect(compared(exactly(1.5e21), times(exactly(1.5), exactly(1e21)))).toBe(0)
  expect(compared(plus(exactly(0.1), exactly(0.2)), exactly(0.3))).toBe(0)
  expect(compared(minus(exactly(0.3), exactly(0.1)), exactly(0.2))).toBe(0)
  expect(compared(over(exactly(1), exactly(-3)), exactly(0))).toBe(-1)
  expect(compared(sizeOf(exactly(-0.5)), exactly(0.5))).toBe(0)
})

test('is written with commas and its decimals', () => {
  expect(fractionText(exactly(1234567.25), 1)).toBe('1,234,567.3')
  expect(fractionText(exactly(0.05), 2)).toBe('0.05')
  expect(fractionText(exactly(7), 1)).toBe('7.0')
})
