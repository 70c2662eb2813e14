import type { Day } from '../domain/day.js'
import { dayText } from '../domain/day-text.js'

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23'
})

/** A moment as a clock on the wall in England shows it. @example momentText('2026-07-01T09:05:00Z') // '1 July 2026, 10:05' */
export function momentText(moment: string): string {
  const { day, time } = onTheWall(moment)
  return `${dayText(day)}, ${time}`
}

/** The day it is in England at a moment. @example dayOfMoment('2026-06-30T23:30:00Z') // '2026-07-01' */
export function dayOfMoment(moment: string): Day {
  return onTheWall(moment).day
}

/** The moment at which a day begins in England. @example momentDayBegins('2026-07-01') // '2026-06-30T23:00:00.000Z' */
export function momentDayBegins(day: Day): string {
  const winter = `${day}T00:00:00.000Z`
  const summer = new Date(Date.parse(winter) - 3_600_000).toISOString()
  return dayOfMoment(summer) === day ? summer : winter
}

function onTheWall(moment: string): { readonly day: Day; readonly time: string } {
  const part = Object.fromEntries(clock.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]))
  return { day: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` }
}
