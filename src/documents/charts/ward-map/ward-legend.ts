import type { Unit } from '../../../indicators/indicator.js'
import { type Fill, hatchOf } from '../fills.js'
import { formatValue } from '../format-value.js'
import { label } from '../frame.js'
import { classFill, colours } from '../palette.js'
import { whyMissing } from '../shown-figure.js'
import { element, type Svg } from '../svg.js'
import { fitted } from '../text-width.js'
import type { WardClass } from './ward-classes.js'
import type { WardPlan } from './ward-map.js'

/** A ward that bears a number in place of its name. */
export interface NumberedWard {
  readonly number: number
  readonly label: string
}

/** Where a legend stands, in pixels; the numbered wards in so many columns. */
export interface LegendPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly columns: number
}

const LEADING = 1.55
const SWATCH = { width: 22, height: 14 }

/** The classes from the highest with how many wards are in each, what the hatches mean, and the wards that bear a number. */
export function wardLegend(
  plan: WardPlan,
  numbered: readonly NumberedWard[],
  unit: Unit,
  id: string,
  place: LegendPlace
): Svg {
  const step = place.size * LEADING
  const entries = entriesOf(plan, unit, id).flatMap(({ fill, text }, index) =>
    entry(fill, text, place.y + index * step, place)
  )
  const top = place.y + (entriesOf(plan, unit, id).length + 0.6) * step
  const rows = Math.ceil(numbered.length / place.columns)
  const names = numbered.map((ward, index) => {
    const [column, line] = [Math.floor(index / Math.max(1, rows)), index % Math.max(1, rows)]
    const width = place.width / place.columns
    const text = fitted(numberedWords(ward), place.size, width - 6)
    return label(text, place.x + column * width, top + line * step + place.size, place.size)
  })
  return element('g', {}, ...entries, ...names)
}

/** A numbered ward as the legend has it. */
export function numberedWords({ number, label }: NumberedWard): string {
  return `${number} ${label}`
}

/** From where to where a class reaches. @example '4.1% to 7.9%' */
export function classRange({ low, high }: WardClass, unit: Unit): string {
  return low === high ? formatValue(low, unit) : `${formatValue(low, unit)} to ${formatValue(high, unit)}`
}

/** How high a legend stands, in pixels. */
export function legendHeight(plan: WardPlan, numbered: readonly NumberedWard[], place: LegendPlace): number {
  const rows = numbered.length === 0 ? 0 : Math.ceil(numbered.length / place.columns) + 0.6
  return (entriesOf(plan, 'count', '').length + rows) * place.size * LEADING
}

interface Entry {
  readonly fill: Fill
  readonly text: string
}

function entriesOf({ classes, wards }: WardPlan, unit: Unit, id: string): Entry[] {
  const ranges = classes.map((each, index) => {
    const text = `${classRange(each, unit)} (${each.wards} ${each.wards === 1 ? 'ward' : 'wards'})`
    return { fill: classFill(index, classes.length), text }
  })
  const drawn = wards.filter(ward => ward.boundary !== null && ward.figure.value === null)
  const hidden = drawn.filter(ward => ward.figure.missing === 'suppressed')
  return [
    ...ranges.reverse(),
    ...(drawn.length > hidden.length ? [{ fill: hatchOf(id, 'falling'), text: whyMissing(null) }] : []),
    ...(hidden.length > 0 ? [{ fill: hatchOf(id, 'dotted'), text: whyMissing('suppressed') }] : [])
  ]
}

function entry({ paint }: Fill, text: string, y: number, { x, size, width }: LegendPlace): Svg[] {
  const swatch = element('rect', { x, y, ...SWATCH, fill: paint, stroke: colours.quiet, 'stroke-width': 0.75 })
  return [swatch, label(fitted(text, size, width - 30), x + 30, y + SWATCH.height / 2 + size * 0.35, size)]
}
