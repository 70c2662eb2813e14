import { expect, test } from 'vitest'
import { projectionOf } from './project-wards.js'

test('a degree of longitude is shortened as it is at the middle latitude, and the map fills its room', () => {
  // By hand: from 59.5 to 60.5 north the middle is 60, where the cosine is a half: two degrees east are as wide as one north is high.
  const wide: [number, number][] = [
    [0, 59.5],
    [2, 59.5],
    [2, 60.5],
    [0, 59.5]
  ]
  const { at, width, height } = projectionOf([{ code: 'W', name: 'W', polygons: [[wide]] }], {
    width: 400,
    height: 100
  })
  expect([width, height].map(Math.round)).toEqual([100, 100])
  expect(at([2, 60.5]).map(Math.round)).toEqual([100, 0])
  expect(at([0, 59.5]).map(Math.round)).toEqual([0, 100])
})
