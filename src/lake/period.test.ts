import { expect, test } from 'vitest'
import { InputError } from '../domain/input-error.js'
import { sourceOf } from '../sources/sources.js'
import { daysOfPeriod } from './period.js'

const [ssda903, annexA, ssd, postcodes] = await Promise.all(
  (['ssda903', 'annex_a', 'ssd', 'postcodes'] as const).map(sourceOf)
)

test('a return tells of its statutory year', () => {
  expect(daysOfPeriod(ssda903!, '2023-24')).toEqual({ first: '2023-04-01', last: '2024-03-31' })
})

test('Annex A tells of the six months to its day, and the dataset of six years', () => {
  expect(daysOfPeriod(annexA!, '2024-06-30')).toEqual({ first: '2024-01-01', last: '2024-06-30' })
  expect(daysOfPeriod(annexA!, '2024-08-30')).toEqual({ first: '2024-02-29', last: '2024-08-30' })
  expect(daysOfPeriod(ssd!, '2024-06-30')).toEqual({ first: '2018-07-01', last: '2024-06-30' })
  expect(daysOfPeriod(postcodes!, '2024-02-29').last).toBe('2024-02-29')
})

test('an extract may say both its days, which may be one', () => {
  expect(daysOfPeriod(ssd!, '2015-04-01..2024-06-30')).toEqual({ first: '2015-04-01', last: '2024-06-30' })
  expect(daysOfPeriod(ssd!, '2024-06-30..2024-06-30')).toEqual({ first: '2024-06-30', last: '2024-06-30' })
})

test.each(['2024-06-30', '2023-25', '2023', '', '2023-24..2024-25'])('"%s" is no period of a return', period => {
  expect(() => daysOfPeriod(ssda903!, period)).toThrow(InputError)
})

test.each([
  '2023-24',
  '2024-02-30',
  '',
  '..',
  '2024-06-30..',
  '..2024-06-30',
  '2024-07-01..2024-06-30',
  'soon..2024-06-30',
  '2024-06-28..2024-06-29..2024-06-30'
])('"%s" is no period of an extract', period => {
  expect(() => daysOfPeriod(ssd!, period)).toThrow(InputError)
})
