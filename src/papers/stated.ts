import type { Day } from '../domain/day.js'
import type { Unit } from '../indicators/indicator.js'

/** Where in the paper's text something stands: line and column from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A number as a paper states it: bound to a figure of Sightline, or given from elsewhere with its source. */
export interface Stated {
  /** What is measured: an indicator's id, `LAIT:LACnum` for a published measure, else words in lower case. */
  readonly measure: string
  /** What it is called in sentences: `children looked after`. */
  readonly label: string
  /** Null where the paper gives none, which no paper may. */
  readonly unit: Unit | null
  /** Whose it is: an authority's code, `England`, a region's name, `statistical neighbours`; null where nothing says. */
  readonly of: string | null
  /** The part of the whole it is of: `sex`, `female`; null for the whole. */
  readonly part: { readonly by: string; readonly category: string } | null
  /** The day it describes, or the last of its window; null where nothing says. */
  readonly asAt: Day | null
  /** How exactly `asAt` is known: `month` is some day in that month. */
  readonly precision: 'day' | 'month' | 'year'
  /** First day of the window it looks back over; null for a count on a day. */
  readonly since: Day | null
  /** Percentages are 0 to 100; null where there is no value, or it is not shown. */
  readonly value: number | null
  /** The value as printed, `19.5%`. */
  readonly printed: string
  readonly numerator: number | null
  readonly denominator: number | null
  /** What the denominator is: `children looked after`, `care leavers aged 19 to 21`; null where nothing says. */
  readonly base: string | null
  readonly population: { readonly year: number; readonly value: number } | null
  readonly comparator: Comparator | null
  /** The release or paper it is from; null for Sightline's own. */
  readonly source: string | null
  readonly at: Place
  /** True where things are counted, such as actions or schools, and no children: there may be few of them for anybody to read. */
  readonly things?: true
  /** The day its source is dated, where it is known. */
  readonly sourceDated?: Day
  /** Its date in the paper's own words, where an author typed it: `December 22`. */
  readonly dateText?: string
  /** Where the paper calls it the highest or the lowest of its measure. */
  readonly called?: 'highest' | 'lowest'
  /** Given where it is a value to reach: at last, or on a day on the way there. */
  readonly aim?: 'target' | 'trajectory'
  /** How a number of days is averaged; null where nothing says. Left out for what is no average. */
  readonly average?: 'mean' | 'median' | null
  /** Given where it is a change from `since` to `asAt` and no level. */
  readonly change?: Change
}

/** A change as a paper tells it: which way, of values in which unit, and whether as a part of the first value or as their difference. */
export interface Change {
  readonly way: 'rose' | 'fell' | 'unchanged'
  readonly of: Unit
  /** `per cent` of the first value, percentage `points`, or a `difference` in the measure's own unit. */
  readonly by: 'per cent' | 'points' | 'difference'
}

/** What makes a number a comparator: of which group, how averaged, and from which release. */
export interface Comparator {
  readonly group: 'England' | 'region' | 'statistical neighbours'
  readonly average: 'mean' | 'median' | null
  /** Year of the neighbour model; null for a group that has none. */
  readonly model: string | null
  /** How many of the group had a value, of how many; null where it is no average of several. */
  readonly withData: number | null
  readonly count: number | null
  /** The year as published: `2024-25`. */
  readonly period: string
  readonly edition: string
}

/** What a check says of a claim. */
export interface Verdict {
  readonly holds: 'yes' | 'no' | 'cannot tell'
  /** A sentence for the author: what the figures say, with the numbers. */
  readonly why: string
}
