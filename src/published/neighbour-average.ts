import { mean } from '../statistics/mean.js'
import { median } from '../statistics/median.js'

/** A neighbour's value, or the bounds of one that is suppressed; neither when it is missing for another reason. */
export interface NeighbourValue {
  readonly value: number | null
  readonly bounds: { readonly low: number; readonly high: number } | null
  /** True when it is missing and might be suppressed, so that no bounds of the whole can be known. */
  readonly unbounded: boolean
}

export interface NeighbourAverage {
  readonly mean: number | null
  readonly median: number | null
  readonly withData: number
  readonly of: number
  readonly bounds: { readonly low: number; readonly high: number } | null
}

/**
 * Mean and median of the neighbours that have a value, and how low and high the mean could be with the suppressed ones in it.
 * @example neighbourAverage([{ value: 2, … }, { value: 4, … }]) // { mean: 3, median: 3, withData: 2, of: 2, bounds: null }
 */
export function neighbourAverage(neighbours: readonly NeighbourValue[]): NeighbourAverage {
  const values = neighbours.flatMap(one => (one.value === null ? [] : [one.value]))
  return {
    mean: mean(values),
    median: median(values),
    withData: values.length,
    of: neighbours.length,
    bounds: boundsOf(values, neighbours)
  }
}

function boundsOf(values: readonly number[], neighbours: readonly NeighbourValue[]): NeighbourAverage['bounds'] {
  const hidden = neighbours.flatMap(one => (one.bounds === null ? [] : [one.bounds]))
  if (hidden.length === 0 || neighbours.some(one => one.unbounded)) return null
  const total = sum(values)
  const n = values.length + hidden.length
  return { low: (total + sum(hidden.map(one => one.low))) / n, high: (total + sum(hidden.map(one => one.high))) / n }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
