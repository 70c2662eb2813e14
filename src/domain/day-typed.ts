import { type Day, isDay } from './day.js'

/** A day as people type it: 31/3/2026, 31.03.26 or 2026-03-31; null when it is none. @example dayTyped('31/3/2026') // '2026-03-31' */
export function dayTyped(text: string): Day | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/.exec(text.trim()) ?? []
  const iso = year ? `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim()
  return isDay(iso) ? iso : null
}

/** A day as a form shows it to be changed. @example typedDay('2026-03-31') // '31/3/2026' */
export function typedDay(day: Day): string {
  const [year, month, date] = day.split('-')
  return `${Number(date)}/${Number(month)}/${year}`
}
