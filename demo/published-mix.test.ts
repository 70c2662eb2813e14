import { describe, expect, it } from 'vitest'
import { dayNumber, monthEnd } from '../src/domain/day.js'
import { type Episode, holds, type Period } from './life/child.js'
import { type Setting, settingOf } from './life/placement.js'
import { simulate } from './life/simulate.js'

const WANTED = { authority: '806', onsCode: 'E06000002', position: 0, scale: 1, from: '2018-04', to: '2025-03' }
const DAYS_A_YEAR = 365

describe.each(['sightline', '1'])('the default council, with seed %s,', seed => {
  const council = simulate({ ...WANTED, seed })
  const periods = council.children.flatMap(child => child.periods)

  // The council's own papers; in-house foster homes are those of carers and of kin together.
  it.each<[string, number, ...Setting[]]>([
    ['2020-09', 212, 'kinship'],
    ['2022-01', 114, 'kinship'],
    ['2020-09', 99, 'parents'],
    ['2021-08', 50, 'parents'],
    ['2021-10', 52, 'parents'],
    ['2022-01', 47, 'parents'],
    ['2021-06', 74, 'homeExternal'],
    ['2021-12', 47, 'homeExternal'],
    ['2022-01', 45, 'homeExternal'],
    ['2022-01', 23, 'homeOwn'],
    ['2022-01', 157, 'agency'],
    ['2022-01', 169, 'own', 'kinship']
  ])('at the end of %s has about %i children in homes of the kinds published', (month, published, ...settings) => {
    const day = dayNumber(monthEnd(month))
    const there = periods.filter(period => holds(period, day) && settings.includes(settingOf(homeOn(period, day))))
    expect(Math.abs(there.length - published)).toBeLessThanOrEqual(Math.max(2, published * 0.04))
  })

  // The department's figures for Middlesbrough at 31 March are 11 to 13; the papers have 20 in January 2021, 7 in December.
  it.each([
    ['2019-03', 7, 14],
    ['2021-01', 16, 23],
    ['2021-12', 4, 11],
    ['2023-03', 8, 15],
    ['2025-03', 8, 16]
  ])('at the end of %s has from %i to %i in 100 children with three homes or more in a year', (month, least, most) => {
    const day = dayNumber(monthEnd(month))
    const lookedAfter = periods.filter(period => holds(period, day))
    const restless = lookedAfter.filter(period => homesIn(period, day - DAYS_A_YEAR, day) >= 3)
    const percent = (100 * restless.length) / lookedAfter.length
    expect(percent).toBeGreaterThanOrEqual(least)
    expect(percent).toBeLessThanOrEqual(most)
  })

  // The department has 57 to 66 for Middlesbrough at 31 March of 2021 to 2025, and 68 to 70 for England.
  it.each(['2019-03', '2021-03', '2023-03', '2025-03'])(
    'at the end of %s has half to three quarters of those in care for long in the same home for two years',
    month => {
      const day = dayNumber(monthEnd(month))
      const long = council.children.flatMap(({ eighteen, periods }) =>
        periods.filter(
          period => holds(period, day) && period.start <= day - 2.5 * DAYS_A_YEAR && eighteen - 2 * DAYS_A_YEAR > day
        )
      )
      const settled = long.filter(period => homesIn(period, day - 2 * DAYS_A_YEAR, day) === 1)
      const percent = (100 * settled.length) / long.length
      expect(percent).toBeGreaterThan(50)
      expect(percent).toBeLessThan(77)
    }
  )
})

function homeOn(period: Period, day: number): Episode['placement'] {
  return period.episodes.find(episode => holds(episode, day))!.placement
}

/** In how many homes a child lived from one day to another, short stays elsewhere apart. */
function homesIn({ episodes }: Period, from: number, to: number): number {
  const during = episodes.filter(({ start, end }) => start <= to && (end === null || end > from))
  const stays = during.filter(({ placement }) => !placement.type.startsWith('T'))
  return new Set(stays.map(({ placement: { carer } }) => carer.postcode)).size
}
