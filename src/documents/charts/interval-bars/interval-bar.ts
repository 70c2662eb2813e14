import type { ChartedFigure } from '../shown-figure.js'

/** One category with its figure and its interval, where it has one. */
export interface IntervalBar {
  readonly label: string
  readonly figure: ChartedFigure
}

/** What bars stand beside: the whole, another area, a target. */
export interface Reference {
  readonly name: string
  readonly value: number
}
