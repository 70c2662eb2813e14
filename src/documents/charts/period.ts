import type { Day } from '../../domain/day.js'
import { monthText } from '../../domain/day-text.js'
import { shortMonth } from './format-point-day.js'
import { textWidth } from './text-width.js'
import type { Tick } from './time-axis.js'

/** A month or a year that a chart has a column for. */
export interface Period {
  /** In sentences and tables, after `in`: `March 2026`, `2025-26`. */
  readonly label: string
  /** Under the axis. */
  readonly short: string
}

/** The month of a day. @example monthPeriod('2026-03-31') // { label: 'March 2026', short: 'Mar 2026' } */
export function monthPeriod(day: Day): Period {
  return { label: monthText(day), short: shortMonth(day) }
}

/** A year as it is written. @example yearPeriod('2025-26') // { label: '2025-26', short: '2025-26' } */
export function yearPeriod(year: string): Period {
  return { label: year, short: year }
}

const SPACE = 12
const STEPS = [1, 2, 3, 4, 6, 12, 24, 36, 60]

/** Labels under columns, counted back from the last and thinned until none touches the next. */
export function periodTicks(periods: readonly Period[], middle: (index: number) => number, size: number): Tick[] {
  const last = periods.length - 1
  const widest = Math.max(0, ...periods.map(period => textWidth(period.short, size)))
  const needed = periods.length < 2 ? 1 : (widest + SPACE) / (middle(1) - middle(0))
  const step = STEPS.find(each => each >= needed) ?? periods.length
  return periods.flatMap(({ short }, index) =>
    (last - index) % step === 0 ? [{ x: middle(index), label: short }] : []
  )
}
