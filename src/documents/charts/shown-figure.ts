import type { Figure, MissingReason } from '../../figures/figure.js'
import { missingText } from '../format-figure.js'

/** What of a figure is charted. */
export type ChartedFigure = Pick<Figure, 'value' | 'numerator' | 'denominator' | 'missing' | 'interval'>

/** A figure as a chart may show it: of one that is suppressed nothing is left but that it is. */
export function shownFigure(figure: ChartedFigure): ChartedFigure {
  if (figure.missing !== 'suppressed') return figure
  return { value: null, numerator: null, denominator: null, interval: null, missing: 'suppressed' }
}

/** A count, or why there is none. */
export interface ChartedCount {
  readonly count: number | null
  readonly missing: MissingReason | null
}

/** A count as a chart may show it; null when it is missing or suppressed. */
export function shownCount({ count, missing }: ChartedCount): number | null {
  return missing === null ? count : null
}

/** Why there is no value, in a few words. */
export function whyMissing(missing: MissingReason | null): string {
  return missing === null ? 'No value' : missingText(missing)
}
