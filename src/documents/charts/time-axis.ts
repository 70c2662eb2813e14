import type { Day } from '../../domain/day.js'
import { isMonthly, shortDay, shortMonth } from './format-point-day.js'
import { textWidth } from './text-width.js'

/** One label under the time axis. */
export interface Tick {
  readonly x: number
  readonly label: string
}

const YEAR_END = 3
const SPACE = 14
const STEPS = [1, 2, 3, 6, 12, 24, 36, 60, 120]

/**
 * Labels under points in order of day, thinned until none touches the next: months counted from March, so that quarters
 * and years end as the sector's do; days when several points fall in a month over less than half a year.
 */
export function timeTicks(days: readonly Day[], x: (day: Day) => number, size: number): Tick[] {
  const months = days.filter((day, index) => day.slice(0, 7) !== days[index - 1]?.slice(0, 7))
  if (months.length < 6 && !isMonthly(days)) return dayTicks(days, x, size)
  const tick = (day: Day) => ({ x: x(day), label: shortMonth(day) })
  for (const step of STEPS) {
    const kept = months.filter(day => (monthNumber(day) - YEAR_END) % step === 0)
    if (kept.length > 0 && areApart(kept.map(tick), size)) return kept.map(tick)
  }
  return months.slice(-1).map(tick)
}

function dayTicks(days: readonly Day[], x: (day: Day) => number, size: number): Tick[] {
  for (let step = 1; ; step *= 2) {
    const ticks = days.filter((_, index) => index % step === 0).map(day => ({ x: x(day), label: shortDay(day) }))
    if (areApart(ticks, size)) return ticks
  }
}

function areApart(ticks: readonly Tick[], size: number): boolean {
  return ticks.every((tick, index) => {
    const before = ticks[index - 1]
    if (!before) return true
    const half = (textWidth(tick.label, size) + textWidth(before.label, size)) / 2
    return tick.x - before.x >= half + SPACE
  })
}

function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}
