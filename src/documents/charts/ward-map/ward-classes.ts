import { quantile } from '../../../statistics/quantile.js'

const MOST = 5

/** A class of values on a map: its lowest and highest value, and how many wards are in it. */
export interface WardClass {
  readonly low: number
  readonly high: number
  readonly wards: number
}

/**
 * Classes that hold about as many values each, from the lowest: five, or fewer where there are not two values for each. Equal
 * values are in one class. @example wardClasses([1, 2, 3, 4]) // 1 to 2 and 3 to 4
 */
export function wardClasses(values: readonly number[]): WardClass[] {
  const many = Math.max(1, Math.min(MOST, Math.floor(values.length / 2)))
  const cuts = Array.from({ length: many - 1 }, (_, index) => quantile(values, (index + 1) / many) ?? 0)
  const groups = Array.from({ length: many }, (_, index) =>
    values.filter(value => cuts.filter(cut => value > cut).length === index)
  )
  return groups
    .filter(group => group.length > 0)
    .map(group => ({ low: Math.min(...group), high: Math.max(...group), wards: group.length }))
}

/** The place of a value's class. */
export function classOf(value: number, classes: readonly WardClass[]): number {
  return classes.findIndex(each => value <= each.high)
}
