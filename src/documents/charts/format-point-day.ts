import type { Day } from '../../domain/day.js'
import { dayText, monthText } from '../../domain/day-text.js'

/** Says whether no month holds two of the days, so that a month names a point. */
export function isMonthly(days: readonly Day[]): boolean {
  return new Set(days.map(day => day.slice(0, 7))).size === days.length
}

/** @example pointDay('2026-03-31', true) // 'March 2026' */
export function pointDay(day: Day, monthly: boolean): string {
  return monthly ? monthText(day) : dayText(day)
}

/** @example onPointDay('2026-03-31', true) // 'In March 2026' */
export function onPointDay(day: Day, monthly: boolean): string {
  return `${monthly ? 'In' : 'On'} ${pointDay(day, monthly)}`
}

/** @example shortMonth('2026-03-31') // 'Mar 2026' */
export function shortMonth(day: Day): string {
  const [month, year] = monthText(day).split(' ')
  return `${month?.slice(0, 3)} ${year}`
}

/** @example shortDay('2026-03-31') // '31 Mar' */
export function shortDay(day: Day): string {
  return `${Number(day.slice(8))} ${monthText(day).slice(0, 3)}`
}
