import { expect, test } from 'vitest'
import { laitArea, regionNamed, statisticsAreas } from './area.js'
import { endOf, stoodIn } from './reorganisation.js'

test('a joint return is about each of its authorities and says so', () => {
  expect(statisticsAreas('Local authority', 'E13000002', '314 / 318')).toEqual([
    { level: 'authority', area: '314', joint: '314 / 318' },
    { level: 'authority', area: '318', joint: '314 / 318' }
  ])
})

test('England, a region and an authority are told by level and code', () => {
  expect(statisticsAreas('National', '', '')).toEqual([{ level: 'England', area: 'England', joint: null }])
  expect(statisticsAreas('Regional', 'E13000001', '')).toEqual([{ level: 'region', area: 'Inner London', joint: null }])
  expect(statisticsAreas('Local authority', 'E12000001', '806')).toEqual([
    { level: 'authority', area: '806', joint: null }
  ])
})

test.each([
  ['School', 'E12000001', '806'],
  ['Regional', 'E99999999', ''],
  ['Local authority', 'E12000001', ''],
  ['Local authority', 'E12000001', '80'],
  ['Local authority', 'E12000001', '314/318']
])('level %s with region %s and code "%s" is no place', (level, region, code) => {
  expect(statisticsAreas(level, region, code)).toEqual([])
})

test('spellings of a region are one name', () => {
  expect(regionNamed('Yorkshire and the Humber')).toBe('Yorkshire and The Humber')
  expect(regionNamed('London (Inner)')).toBe('Inner London')
  expect(regionNamed('Inner London')).toBe('Inner London')
  expect(regionNamed('NA')).toBeNull()
})

test('LAIT’s numbers are authorities below 960, and regions and England above', () => {
  expect(laitArea(959)?.level).toBe('authority')
  expect(laitArea(960)).toBeNull()
  expect(laitArea(970)?.area).toBe('England')
  expect(laitArea(987)?.area).toBe('Inner London')
  expect(laitArea(1000)).toBeNull()
  expect(laitArea(806.5)).toBeNull()
})

test('an authority stands until the March before its successors begin, and they from the next year', () => {
  expect([2023, 2024].map(year => stoodIn('909', year))).toEqual([true, false])
  expect([2023, 2024].map(year => stoodIn('942', year))).toEqual([false, true])
  expect(stoodIn('806', 2012)).toBe(true)
  expect(endOf('928')?.began).toEqual(['940', '941'])
  expect(endOf('806')).toBeNull()
})
