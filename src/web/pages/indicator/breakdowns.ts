import { describeBreakdown } from '../../../documents/charts/breakdown-bars-svg.js'
import { describeWardMap } from '../../../documents/charts/ward-map/describe-ward-map.js'
import { wardFigures, wardPlan } from '../../../documents/charts/ward-map/ward-map.js'
import { missingText, roundedText, valueText } from '../../../documents/format-figure.js'
import type { Ward } from '../../../domain/ward.js'
import type { Indicator } from '../../../indicators/indicator.js'
import type { Breakdown } from '../../application.js'
import { type ChartDrawn, drawBars, drawWards } from './drawings.js'

/** One breakdown: its bars, what they show in a sentence, and their table. */
export interface BreakdownShown {
  readonly id: string
  readonly title: string
  readonly words: string
  readonly drawn: ChartDrawn
  readonly rows: readonly {
    readonly label: string
    readonly value: string
    readonly numerator: string
    readonly denominator: string
  }[]
}

/** Turns a breakdown into what its tab shows. A rate is broken down as the number it counts, for no population is known by category. */
export function breakdownShown(
  { by, title, rows }: Breakdown,
  indicator: Indicator,
  wards: readonly Ward[]
): BreakdownShown {
  const unit = rows[0]?.figure.unit ?? indicator.unit
  const whole = (value: number | null): string => (value === null ? '–' : roundedText(value, 0))
  const id = by.replaceAll('_', '-')
  const named = `${indicator.title} by ${title.toLowerCase()}`
  return {
    id,
    title,
    ...(by === 'ward' && wards.length > 0
      ? mapped(rows, named, unit, wards)
      : { words: describeBreakdown(rows, unit), drawn: drawBars(rows, id, named, unit) }),
    rows: rows.map(({ label, figure }) => ({
      label,
      value: figure.missing ? missingText(figure.missing) : valueText(figure.value, unit),
      numerator: whole(figure.numerator),
      denominator: whole(figure.denominator)
    }))
  }
}

function mapped(rows: Breakdown['rows'], title: string, unit: Indicator['unit'], wards: readonly Ward[]) {
  const map = { boundaries: wards, figures: wardFigures(rows, wards) }
  return { words: describeWardMap(wardPlan(map), unit), drawn: drawWards(map, title, unit) }
}
