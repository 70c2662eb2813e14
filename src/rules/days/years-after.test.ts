import { expect, test } from 'vitest'
import { ageOn, yearsAfter } from './years-after.js'

const day = (text: string): number => Date.parse(text) / 86_400_000

test.each([
  ['2010-05-06', 16, '2026-05-06'],
  ['2008-02-29', 16, '2024-02-29'],
  ['2008-02-29', 18, '2026-03-01'],
  ['2008-02-28', 18, '2026-02-28'],
  ['1999-12-31', 1, '2000-12-31'],
  ['2026-03-01', -10, '2016-03-01'],
  ['2024-02-29', -1, '2023-03-01']
])('%s and %i years are %s', (from, years, to) => {
  expect(yearsAfter(day(from), years)).toBe(day(to))
})

test('over four hundred years it is as the calendar of the machine has it, 29 February becoming 1 March', () => {
  for (let from = day('1890-01-01'); from < day('2290-01-01'); from += 3) {
    const date = new Date(from * 86_400_000)
    for (const years of [0, 1, 4, 18, -7]) {
      const wanted = Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate()) / 86_400_000
      if (yearsAfter(from, years) !== wanted)
        expect([from, years, yearsAfter(from, years)]).toEqual([from, years, wanted])
    }
  }
})

test('no day has no birthday, and an age is reached on the birthday', () => {
  expect(yearsAfter(Number.NaN, 1)).toBeNaN()
  expect(ageOn(day('2010-05-06'), day('2026-05-05'))).toBe(15)
  expect(ageOn(day('2010-05-06'), day('2026-05-06'))).toBe(16)
})
