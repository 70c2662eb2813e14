import type { ChartBlock } from '../../documents/block.js'
import type { Day } from '../../domain/day.js'
import type { Dimension } from '../../figures/figure.js'
import type { Indicator } from '../../indicators/indicator.js'
import type { Average } from '../comparators/standing-beside.js'
import type { Need } from '../facts/need.js'
import type { PaperFacts } from '../facts/paper-facts.js'
import type { Place, Stated } from '../stated.js'
import type { Every } from '../step-days.js'

/** What a chart may be told; which of it a kind takes is its own affair. */
export interface ChartGiven {
  /** The indicators named, or those of the part of the service that is. */
  readonly indicators: readonly Indicator[]
  readonly measure: string | null
  readonly by: Dimension | null
  readonly from: Day | null
  /** The last day it shows. */
  readonly to: Day
  readonly every: Every | null
  readonly years: number | null
  readonly average: Average | null
  readonly model: string | null
  /** True for the council's own figures of each 31 March in place of what is published of it. */
  readonly own: boolean
  readonly title: string | null
}

/** What every chart of a paper is drawn with: an id that no other has. */
export interface Drawn {
  readonly id: string
  readonly at: Place
}

/**
 * A chart and the numbers it states, of a series the newest alone, as its sentence does; or why it cannot be drawn, in a
 * sentence; null where there is nothing to draw.
 */
export type ChartShown =
  | { readonly block: ChartBlock; readonly stated: readonly Stated[] }
  | { readonly why: string }
  | null

/** One kind of chart. */
export interface ChartKind {
  /** What is wrong with what it is told; null when nothing is. */
  readonly wrong: (given: ChartGiven) => string | null
  readonly needs: (given: ChartGiven) => readonly Need[]
  readonly shows: (given: ChartGiven, facts: PaperFacts, drawn: Drawn) => ChartShown
}
