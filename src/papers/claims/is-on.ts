import type { Day } from '../../domain/day.js'
import type { Stated } from '../stated.js'

/** Says whether a number is of a day, as exactly as its own date is known: one of `June 2021` is of 30 June 2021. */
export function isOn({ asAt, precision }: Pick<Stated, 'asAt' | 'precision'>, day: Day): boolean {
  const length = { year: 4, month: 7, day: 10 }[precision]
  return asAt?.slice(0, length) === day.slice(0, length)
}
