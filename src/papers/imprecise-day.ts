import { type Day, isDay, monthEnd } from '../domain/day.js'
import { dayText, monthText } from '../domain/day-text.js'
import type { Stated } from './stated.js'

/** A date as exactly as a source gives it; `day` is the last it may be. */
export interface ImpreciseDay {
  readonly day: Day
  readonly precision: Stated['precision']
}

/** Reads `2022-01-31`, `2022-01` or `2022`; null when it is none of them. */
export function impreciseDay(text: string): ImpreciseDay | null {
  if (isDay(text)) return { day: text, precision: 'day' }
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return { day: monthEnd(text), precision: 'month' }
  return /^\d{4}$/.test(text) ? { day: `${text}-12-31`, precision: 'year' } : null
}

/** Such a date in words. @example impreciseText({ day: '2022-01-31', precision: 'month' }) // 'January 2022' */
export function impreciseText({ day, precision }: ImpreciseDay): string {
  if (precision === 'day') return dayText(day)
  return precision === 'month' ? monthText(day) : day.slice(0, 4)
}
