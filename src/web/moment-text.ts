import type { Day } from '../domain/day.js'
import { dayOfMoment } from '../domain/day-of-moment.js'
import { dayText } from '../domain/day-text.js'

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23'
})

/** A moment as a clock on the wall in England shows it. @example momentText('2026-07-01T09:05:00Z') // '1 July 2026, 10:05' */
export function momentText(moment: string): string {
  return `${dayText(dayOfMoment(moment))}, ${clock.format(new Date(moment))}`
}

/** The moment at which a day begins in England. @example momentDayBegins('2026-07-01') // '2026-06-30T23:00:00.000Z' */
export function momentDayBegins(day: Day): string {
  const winter = `${day}T00:00:00.000Z`
  const summer = new Date(Date.parse(winter) - 3_600_000).toISOString()
  return dayOfMoment(summer) === day ? summer : winter
}
