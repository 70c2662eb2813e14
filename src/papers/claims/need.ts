import { type Day, monthEnds } from '../../domain/day.js'
import type { ControlChart } from '../../statistics/control-chart.js'
import type { Stated } from '../stated.js'

/** What is measured, of whom, and of which part. `of` null is the authority whose paper it is; `part` null the whole. */
export interface Subject {
  readonly measure: string
  readonly of: string | null
  readonly part: Stated['part']
}

/** How often a series is wanted: at month ends, every third or twelfth of them back from the last, or whenever it is stated. */
export type Every = 'month' | 'quarter' | 'year' | 'stated'

/**
 * A value, or some, that a check wants to know:
 * - `value`: the one of a day;
 * - `series`: those from one day to another, both included;
 * - `later`: any of days after one;
 * - `parts`: those of the parts of the subject on a day, by each of the dimensions; every dimension when there is none;
 * - `comparator`: of a group, the newest published for a day on or before `day`; or, with `since`, each from then on;
 * - `others`: of every other member of a group on a day;
 * - `target`: what is to be reached, as in force on a day; `trajectory`: what was to be reached by that day;
 * - `chart`: the control chart of the monthly series up to a day.
 */
export type Need =
  | { readonly as: 'value' | 'later' | 'target' | 'trajectory'; readonly subject: Subject; readonly day: Day }
  | {
      readonly as: 'series'
      readonly subject: Subject
      readonly since: Day
      readonly day: Day
      readonly every: Every
    }
  | { readonly as: 'parts'; readonly subject: Subject; readonly day: Day; readonly by: readonly string[] }
  | {
      readonly as: 'comparator'
      readonly subject: Subject
      readonly day: Day
      readonly since?: Day
      readonly group: string
      readonly average: 'mean' | 'median' | null
      readonly model: string | null
    }
  | { readonly as: 'others'; readonly subject: Subject; readonly day: Day; readonly group: string }
  | { readonly as: 'chart'; readonly subject: Subject; readonly day: Day }

/** What a check wants to know, each by a name of its own. */
export type Needs = Readonly<Record<string, Need>>

/** The answer to a need: the values found, in order of day, none when there are none; a chart is null when there is none. */
export type Answer<N extends Need> = N extends { readonly as: 'chart' } ? ControlChart | null : readonly Stated[]

/** The answers to needs, by their names. */
export type Found<N extends Needs> = { readonly [K in keyof N]: Answer<N[K]> }

const MONTHS: Readonly<Record<Exclude<Every, 'stated'>, number>> = { month: 1, quarter: 3, year: 12 }

/**
 * The days of a series: both ends, and the month ends between them counted back from the last; null where any stated day
 * will do. @example daysOf({ since: '2025-01-31', day: '2025-03-31', every: 'month' }) // the ends of January to March
 */
export function daysOf({
  since,
  day,
  every
}: {
  readonly since: Day
  readonly day: Day
  readonly every: Every
}): Day[] | null {
  if (every === 'stated') return null
  const back = monthEnds(since, day).reverse()
  const between = back.filter((end, i) => i % MONTHS[every] === 0 && end > since && end < day)
  return since < day ? [since, ...between.reverse(), day] : [day]
}
