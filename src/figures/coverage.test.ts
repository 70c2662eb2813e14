import { describe, expect, test } from 'vitest'
import type { Indicator } from '../indicators/indicator.js'
import type { Load } from '../lake/manifest.js'
import { Coverage } from './coverage.js'

const stock = wanted({ lookback: 0, feeds: { ssda903: 'any day', ssd: 'any day' } })
const rolling = wanted({ lookback: 12, feeds: { ssda903: 'any day', ssd: 'any day' } })

describe('a figure as at a day', () => {
  const coverage = new Coverage([load('ssda903', '2024-04-01', '2025-03-31')])

  test.each([
    ['2024-03-31', 'not covered'],
    ['2024-04-01', null],
    ['2025-03-31', null],
    ['2025-04-01', 'not covered']
  ])('%s: %s', (day, missing) => expect(coverage.missing(stock, day)).toBe(missing))
})

describe('a figure over twelve months', () => {
  test('needs every one of them told', () => {
    const coverage = new Coverage([load('ssda903', '2024-04-01', '2025-03-31')])
    expect([coverage.missing(rolling, '2025-03-31'), coverage.missing(rolling, '2025-03-30')]).toEqual([
      null,
      'not covered'
    ])
  })

  test('may be told by two loads that touch, of one source or two', () => {
    const touching = new Coverage([
      load('ssda903', '2023-10-01', '2024-09-30'),
      load('ssd', '2024-10-01', '2025-03-31')
    ])
    const apart = new Coverage([load('ssda903', '2023-10-01', '2024-09-30'), load('ssd', '2024-10-02', '2025-03-31')])
    expect([touching.missing(rolling, '2024-12-31'), apart.missing(rolling, '2024-12-31')]).toEqual([
      null,
      'not covered'
    ])
  })
})

test('no load of a source that feeds it is no source, never 0', () => {
  const coverage = new Coverage([load('postcodes', '2024-04-01', '2025-03-31')])
  expect(coverage.missing(stock, '2025-03-31')).toBe('no source')
})

test('yearly flags hold on 31 March alone', () => {
  const flags = wanted({ lookback: 0, feeds: { ssda903: 'year end' } })
  const coverage = new Coverage([load('ssda903', '2024-04-01', '2025-03-31')])
  expect([coverage.missing(flags, '2025-03-31'), coverage.missing(flags, '2025-02-28')]).toEqual([null, 'not covered'])
})

test('what an extract tells of its own day holds on that day alone, however far the figure looks back', () => {
  const latest = wanted({ lookback: 12, feeds: { annex_a: 'extract day' } })
  const coverage = new Coverage([load('annex_a', '2024-10-01', '2025-03-15')])
  expect(['2025-03-14', '2025-03-15', '2025-03-16'].map(day => coverage.missing(latest, day))).toEqual([
    'not covered',
    null,
    'not covered'
  ])
})

test('what Sightline writes itself does not decide which days there are, unless there is nothing else', () => {
  const audits = wanted({ lookback: 0, feeds: { practice: 'any day' } })
  const returned = load('ssda903', '2024-04-01', '2025-03-31')
  const written = load('practice', '2020-01-01', '2025-11-28')
  const both = new Coverage([returned, written])
  expect(both.extent([stock, audits], ['practice'])).toEqual({ first: '2024-04-01', last: '2025-03-31' })
  expect(both.missing(audits, '2025-11-28')).toBe(null)
  expect(new Coverage([written]).extent([stock, audits], ['practice'])).toEqual({
    first: '2020-01-01',
    last: '2025-11-28'
  })
  expect(new Coverage([]).extent([stock, audits], ['practice'])).toBe(null)
})

function load(source: Load['source'], firstDay: string, lastDay: string) {
  return { source, firstDay, lastDay }
}

function wanted(fields: Pick<Indicator, 'lookback' | 'feeds'>): Indicator {
  return fields as Indicator
}
