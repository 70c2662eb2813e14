import { expect, test } from 'vitest'
import { laitPeriod, statisticsPeriod } from './period.js'

test.each([
  ['2025', 2025],
  ['2024-25', 2025],
  ['2024-25 (OT)', 2025],
  ['2015/16', 2016],
  ['2018 (Rev)', 2018],
  ['2025 (prov)', 2025],
  ['2014-16', 2016],
  ['2013/14-15/16', 2016],
  ['1999-00', 2000]
])('LAIT’s %s ends in %i and is kept as it is written', (text, year) => {
  expect(laitPeriod(text)).toEqual({ period: text, year })
})

test.each(['0', '', '25', '2024-2025', '2024-23', 'latest'])('"%s" is no year of LAIT’s', text => {
  expect(laitPeriod(text)).toBeNull()
})

test('a year of statistics is read with its kind', () => {
  expect(statisticsPeriod('2025', 'Reporting year')).toEqual({ period: '2025', year: 2025 })
  expect(statisticsPeriod('202425', 'Academic year')).toEqual({ period: '2024-25', year: 2025 })
  expect(statisticsPeriod('199900', 'Financial year')).toEqual({ period: '1999-00', year: 2000 })
})

test.each([
  ['202426', 'Academic year'],
  ['202424', 'Academic year'],
  ['2025', 'Academic year'],
  ['202425', 'Calendar year'],
  ['2025', 'Week 3'],
  ['2025 ', 'Reporting year']
])('%s with %s is refused', (period, identifier) => {
  expect(statisticsPeriod(period, identifier)).toBeNull()
})
