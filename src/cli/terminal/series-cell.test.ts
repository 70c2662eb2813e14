import { expect, test } from 'vitest'
import { readNumber, readSeriesDay } from './series-cell.js'

test('a month is its last day, however it is written', () => {
  for (const text of ['2024-02', '2024/2', '02/2024', 'Feb 2024', 'February 2024', 'Feb-24', 'FEB 2024'])
    expect([text, readSeriesDay(text)]).toEqual([text, '2024-02-29'])
})

test('a day is itself, day before month', () => {
  for (const text of ['2024-02-03', '03/02/2024', '3 Feb 2024', '2024-02-03 00:00'])
    expect([text, readSeriesDay(text)]).toEqual([text, '2024-02-03'])
})

test('what is no day gives none', () => {
  for (const text of [null, '', 'total', '31/02/2020', '13/2024', '2024-00', 'Marble 2024', 'Foo 2024', '01/01/1900'])
    expect([text, readSeriesDay(text)]).toEqual([text, null])
})

test('numbers are read with commas, percent signs and either minus', () => {
  expect(['12', '1,234.5', '12.5%', '12.5 %', '-3', '−3', '.5', '0'].map(readNumber)).toEqual([
    12, 1234.5, 12.5, 12.5, -3, -3, 0.5, 0
  ])
})

test('a blank is null, and what is no number is not taken for one', () => {
  expect([null, '', '  '].map(readNumber)).toEqual([null, null, null])
  for (const text of ['c', 'n/a', '1,23', '12 13', '1e5', '%', '-', '.', '0x10'])
    expect([text, readNumber(text)]).toEqual([text, undefined])
})
