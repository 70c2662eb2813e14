import { expect, test } from 'vitest'
import { betweenVariance, overDispersion, winsorised } from './over-dispersion.js'

/** The thirteen trials of BCG vaccine: cases and others among the vaccinated, then among the rest. */
const bcg: readonly [number, number, number, number][] = [
  [4, 119, 11, 128],
  [6, 300, 29, 274],
  [3, 228, 11, 209],
  [62, 13536, 248, 12619],
  [33, 5036, 47, 5761],
  [180, 1361, 372, 1079],
  [8, 2537, 10, 619],
  [505, 87886, 499, 87892],
  [29, 7470, 45, 7232],
  [17, 1699, 65, 1600],
  [186, 50448, 141, 27197],
  [5, 2493, 3, 2338],
  [27, 16886, 29, 17825]
]

test('the variance between trials is that of a data set often worked by others', () => {
  // Colditz and others (1994), log relative risks: Q = 152.233 on 12 degrees of freedom and τ² = 0.3088, as the R package
  // metafor gives for its data set dat.bcg by the method of DerSimonian and Laird.
  const logs = bcg.map(([a, b, c, d]) => Math.log(a / (a + b) / (c / (c + d))))
  const errors = bcg.map(([a, b, c, d]) => Math.sqrt(1 / a - 1 / (a + b) + 1 / c - 1 / (c + d)))
  const weights = errors.map(error => 1 / error ** 2)
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
  const centre = total(logs.map((log, index) => log * weights[index]!)) / total(weights)
  const spread = total(logs.map((log, index) => weights[index]! * (log - centre) ** 2))
  expect(spread).toBeCloseTo(152.233, 3)
  expect(betweenVariance(spread, errors)).toBeCloseTo(0.3088, 4)
})

test('the tenth at either end is drawn in to its edge', () => {
  // By hand: of eleven values the tenth part lies on the second and the tenth.
  const values = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 100]
  expect(winsorised(values)).toEqual([1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9])
})

test('φ is the mean of the squared scores, and up to 1 nothing is added', () => {
  const four = (z: number) => [z, -z, z, -z].map(each => ({ z: each, error: 0.1 }))
  expect(overDispersion(four(1))).toEqual({ phi: 1, tau2: 0 })
  // By hand: φ = 4, so Q = 16; four weights of 100 give (16 − 3) / (400 − 40,000 / 400) = 13 / 300.
  expect(overDispersion(four(2)).phi).toBe(4)
  expect(overDispersion(four(2)).tau2).toBeCloseTo(13 / 300, 12)
  // Just over 1, and the variance is no longer 0: (4 × 1.01² − 3) / 300.
  expect(overDispersion(four(1.01)).tau2).toBeCloseTo((4 * 1.01 ** 2 - 3) / 300, 12)
})

test('nobody has no φ, and one alone has no variance between', () => {
  expect(overDispersion([])).toEqual({ phi: null, tau2: 0 })
  expect(overDispersion([{ z: 3, error: 0.1 }])).toEqual({ phi: 9, tau2: 0 })
})
