import { expect, test } from 'vitest'
import { type Cycle, cycleText, nextMeeting } from './board-cycle.js'

const sixWeekly: Cycle = { cycle: 'weeks', weeks: 6, ended: null }

test.each<[string, Partial<Cycle>, string[], string, string | null]>([
  ['a meeting today is the next', {}, ['2026-03-01', '2026-04-12'], '2026-04-12', 'set 2026-04-12'],
  ['a meeting yesterday is the latest', {}, ['2026-03-01', '2026-04-12'], '2026-04-13', 'expected 2026-05-24'],
  ['the soonest of several set', {}, ['2026-06-01', '2026-05-01'], '2026-04-13', 'set 2026-05-01'],
  ['expected, and late', {}, ['2026-01-01'], '2026-12-01', 'expected 2026-02-12'],
  [
    'by month, from the end of one',
    { cycle: 'month', weeks: null },
    ['2026-01-31'],
    '2026-02-01',
    'expected 2026-02-28'
  ],
  ['by quarter', { cycle: 'quarter', weeks: null }, ['2026-01-15'], '2026-02-01', 'expected 2026-04-15'],
  ['no cycle', { cycle: null, weeks: null }, ['2026-01-15'], '2026-02-01', null],
  ['no meeting yet', {}, [], '2026-02-01', null],
  ['on its last day it still sits', { ended: '2026-02-01' }, ['2026-01-15'], '2026-02-01', 'expected 2026-02-26'],
  ['after its last day it does not', { ended: '2026-02-01' }, ['2026-01-15'], '2026-02-02', null]
])('the next meeting: %s', (_, cycle, meetings, today, next) => {
  const found = nextMeeting({ ...sixWeekly, ...cycle }, meetings, today)
  expect(found && `${found.as} ${found.day}`).toBe(next)
})

test('a cycle is said as people say it', () => {
  const said = (cycle: Cycle['cycle'], weeks: number | null) => cycleText({ cycle, weeks })
  expect([said('weeks', 1), said('weeks', 6), said('month', null), said('quarter', null), said(null, null)]).toEqual([
    'every week',
    'every 6 weeks',
    'every month',
    'every quarter',
    null
  ])
})
