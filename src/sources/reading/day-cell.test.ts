import { expect, test } from 'vitest'
import fc from '../../../test/chance.js'
import { dayNumber, dayOfNumber } from '../../domain/day.js'
import { readDay } from './day-cell.js'

test.each([
  ['31/03/2024', '2024-03-31'],
  ['1/4/2024', '2024-04-01'],
  ['05/04/2024', '2024-04-05'],
  ['05-04-2024', '2024-04-05'],
  ['05.04.2024', '2024-04-05'],
  ['2024-04-05', '2024-04-05'],
  ['2024-04-05T13:45:00', '2024-04-05'],
  ['2024-04-05 00:00:00.000', '2024-04-05'],
  ['05/04/2024 13:45', '2024-04-05'],
  ['5 Apr 2024', '2024-04-05'],
  ['05-April-2024', '2024-04-05'],
  ['45387', '2024-04-05'],
  ['29/02/2024', '2024-02-29']
])('%s is a day', (text, day) => {
  expect(dayOfNumber(readDay(text) as number)).toBe(day)
})

test('an Excel serial number is a day, whatever its time', () => {
  expect(readDay(45387)).toBe(dayNumber('2024-04-05'))
  expect(readDay(45387.75)).toBe(dayNumber('2024-04-05'))
})

test.each([
  '31/02/2020',
  '29/02/2023',
  '13/13/2020',
  '04/31/2020',
  '00/01/2020',
  '05/04/24',
  '2024',
  '123456',
  'n/a',
  '5 Foo 2024',
  '05/04/2024 x'
])('%s is no day', text => {
  expect(readDay(text)).toBe('unreadable')
})

test('numbers outside the serials of living memory are no days', () => {
  expect(readDay(9_999)).toBe('unreadable')
  expect(readDay(10_000)).toBe(dayNumber('1927-05-18'))
  expect(readDay(73_050)).toBe(dayNumber('2099-12-31'))
  expect(readDay(73_051)).toBe('unreadable')
})

test('placeholders are told from days', () => {
  for (const text of ['01/01/1900', '31/12/1900', '1753-01-01', '31/12/9999', '01/01/2100'])
    expect(readDay(text)).toBe('dummy')
  for (const text of ['01/01/1901', '31/12/2099']) expect(typeof readDay(text)).toBe('number')
  expect(readDay(1)).toBe('dummy')
})

test('every day of a lifetime is read back day first, ISO and as a serial number', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayNumber('1930-01-01'), max: dayNumber('2099-12-31') }), number => {
      const day = dayOfNumber(number)
      expect(readDay(day)).toBe(number)
      expect(readDay(day.split('-').reverse().join('/'))).toBe(number)
      expect(readDay(number + 25_569)).toBe(number)
    })
  )
})
