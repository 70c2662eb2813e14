import { expect, test } from 'vitest'
import fc from '../../test/chance.js'
import { type NeighbourValue, neighbourAverage } from './neighbour-average.js'

const known = (value: number): NeighbourValue => ({ value, bounds: null, unbounded: false })
const hidden = (low: number, high: number): NeighbourValue => ({ value: null, bounds: { low, high }, unbounded: false })
const unknown: NeighbourValue = { value: null, bounds: null, unbounded: true }
const absent: NeighbourValue = { value: null, bounds: null, unbounded: false }

test('missing neighbours are left out of mean and median, and counted', () => {
  expect(neighbourAverage([known(10), known(1), absent, known(4)])).toEqual({
    mean: 5,
    median: 4,
    withData: 3,
    of: 4,
    bounds: null
  })
})

test('suppressed neighbours give the mean its bounds', () => {
  expect(neighbourAverage([known(10), hidden(1, 5)]).bounds).toEqual({ low: 5.5, high: 7.5 })
})

test('a neighbour that may be suppressed beyond knowing leaves no bounds', () => {
  expect(neighbourAverage([known(10), hidden(1, 5), unknown]).bounds).toBeNull()
})

test('no neighbours have no mean', () => {
  expect(neighbourAverage([])).toEqual({ mean: null, median: null, withData: 0, of: 0, bounds: null })
})

test('whatever the hidden values are, their true mean lies within the bounds', () => {
  const hiddenValue = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.double({ min: 0.01, max: 10, noNaN: true }))
  fc.assert(
    fc.property(fc.array(fc.nat(1000)), fc.array(hiddenValue, { minLength: 1 }), (values, hiddenValues) => {
      const neighbours = [...values.map(known), ...hiddenValues.map(([, scale]) => hidden(scale, 5 * scale))]
      const truth = [...values, ...hiddenValues.map(([count, scale]) => count * scale)]
      const mean = truth.reduce((a, b) => a + b, 0) / truth.length
      const bounds = neighbourAverage(neighbours).bounds!
      expect(bounds.low).toBeLessThanOrEqual(mean + 1e-9)
      expect(bounds.high).toBeGreaterThanOrEqual(mean - 1e-9)
    })
  )
})
