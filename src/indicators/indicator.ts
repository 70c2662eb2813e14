import type { Day } from '../domain/day.js'
import type { FactRows } from '../facts/fact-rows.js'
import type { Sql } from '../lake/sql.js'
import type { SourceId } from '../sources/source.js'

/**
 * What the value is made of: `count` = those who count; `percent` = 100 × those who count ÷ the cohort;
 * `rate` = 10,000 × those who count ÷ children aged 0 to 17; `days` = mean of `amount` over the cohort;
 * `ratio` = those who count for each one who does not.
 */
export type Unit = 'count' | 'percent' | 'rate' | 'days' | 'ratio'

/** One indicator: who is in the cohort, who of them counts, and where that is laid down. */
export interface Indicator {
  /** The catalogue's id: `CL01`. The file is named after the title. */
  readonly id: string
  readonly title: string
  /** Why it matters, for a reader who is not an analyst. */
  readonly why: string
  readonly unit: Unit
  readonly better: 'higher' | 'lower' | 'neither'
  /** Who counts and who is in the cohort, in plain words; null where there is no denominator. */
  readonly numerator: string
  readonly denominator: string | null
  readonly exclusions?: string
  /** Where it is of children whom another indicator counts too, which of them: so that no two figures tell what one may not. */
  readonly among?: Among
  /** Months before the day that the figure looks back over; the sources must cover them. 0 = as at the day. */
  readonly lookback: number
  /**
   * Which sources can feed it, and on which days: any day they cover; only a 31 March, for yearly flags; or only the day
   * of an extract, for what it tells of that day alone.
   */
  readonly feeds: Partial<Record<SourceId, FeedingDays>>
  readonly source: { readonly title: string; readonly url: string }
  /** The measure's short code in the department's published statistics, when there is one. */
  readonly published?: string
  /** Where sources or definitions make figures differ, said plainly on the page. */
  readonly note?: string
  /**
   * One row per day and child (or event): `authority, day, child_id, event, counts`, and `amount` when the unit is
   * days. `event` is text telling apart rows of one child, null when the child is the row.
   */
  readonly cohort: Sql
  /** The same definition read naively, one day at a time, by a second pair of eyes. */
  readonly twin: (facts: FactRows, day: Day) => readonly TwinRow[]
  readonly examples: readonly Example[]
}

/** Children whom another indicator counts, narrowed to categories by dimension; not narrowed is all of them. */
export interface Among {
  /** The other indicator: all in its cohort count. */
  readonly of: string
  /** Which of them are in the cohort; null where the cohort is not of children. */
  readonly cohort: Narrowed | null
  /** Which of them count; null where that is no category. */
  readonly counts: Narrowed | null
}

/** Categories by dimension. */
export type Narrowed = Readonly<Record<string, readonly string[]>>

export type FeedingDays = 'any day' | 'year end' | 'extract day'

export interface TwinRow {
  readonly child_id: string
  readonly event: string | null
  readonly counts: boolean
  readonly amount?: number
}

/** A small table a fact, drawn with `|` between cells and a first line of column names; blank is null. */
export interface Example {
  readonly title: string
  readonly asAt: Day
  readonly given: Readonly<Partial<Record<keyof FactRows, string>>>
  readonly gives: { readonly numerator: number; readonly denominator?: number; readonly amount?: number }
}

/** Declares an indicator; gives it back unchanged. */
export function indicator(definition: Indicator): Indicator {
  return definition
}
