import { expect, test } from 'vitest'
import { type ClockedLetter, clocksOf } from './statutory-clocks.js'

function duesOf(letter: Partial<ClockedLetter>): string[] {
  const clocks = clocksOf({ from: 'inspection', priority: 'yes', published: null, received: null, ...letter })
  return clocks.map(({ label, due }) => `${label} ${due}`)
}

test.each([
  // 24 January 2020 and 70 working days: Good Friday, Easter Monday and 8 May lie between.
  ['inspection', '2020-01-24', ['Final action plan to Ofsted 2020-05-05']],
  ['inspection', '2018-01-01', ['Final action plan to Ofsted 2018-04-11']],
  ['inspection', '2017-12-31', []],
  // Published on a Friday: the Monday after is working day 1, and a fortnight later is working day 11.
  ['focused visit', '2026-09-04', ['Draft action plan to Ofsted 2026-10-02', 'Final action plan to Ofsted 2026-12-11']],
  ['monitoring visit', '2022-12-14', []],
  ['send inspection', '2022-12-31', ['Written statement of action 2023-04-12']],
  ['send inspection', '2023-01-01', ['Priority action plan (area SEND) 2023-02-20']],
  ['send inspection', '2016-04-30', []],
  ['send inspection', '2016-05-01', ['Written statement of action 2016-08-09']],
  ['joint inspection', '2016-01-01', ['Written statement of action 2016-04-12']],
  ['joint inspection', '2015-12-31', []],
  ['peer review', '2022-12-14', []]
])('a letter of a %s published on %s starts its clocks', (from, published, dues) => {
  expect(duesOf({ from, published })).toEqual(dues)
})

test('a letter that asks for no plan, or whose day nobody knows, starts none', () => {
  expect(duesOf({ published: '2020-01-24', priority: 'no' })).toEqual([])
  expect(duesOf({ published: '2020-01-24', priority: null })).toEqual([])
  expect(duesOf({ published: null })).toEqual([])
})

test('the clock runs from the day the council received it, which is day 0', () => {
  expect(duesOf({ published: '2020-01-24', received: '2020-01-23' })).toEqual([
    'Final action plan to Ofsted 2020-05-04'
  ])
})
