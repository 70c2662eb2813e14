import { expect, test } from 'vitest'
import { riskScore } from './risk-score.js'

// The matrix of the National Patient Safety Agency (2008): 1 to 3 low, 4 to 6 moderate, 8 to 12 high, 15 to 25 extreme.
test.each([
  [1, 1, 1, 'Low'],
  [1, 3, 3, 'Low'],
  [2, 2, 4, 'Moderate'],
  [2, 3, 6, 'Moderate'],
  [2, 4, 8, 'High'],
  [3, 4, 12, 'High'],
  [3, 5, 15, 'Extreme'],
  [5, 5, 25, 'Extreme']
])('likelihood %i and impact %i make %i, %s', (likelihood, impact, score, band) => {
  expect(riskScore(likelihood, impact)).toEqual({ score, band })
})

test('without one of the two there is no score', () => {
  expect(riskScore(null, 5)).toBeNull()
  expect(riskScore(5, null)).toBeNull()
})
