import { dayOfMoment } from './day-of-moment.js'
import { dayTyped, typedDay } from './day-typed.js'

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23'
})
const HOUR = 3_600_000

/**
 * A moment as a person types it: a day and the clock in England, or ISO text; null when it is neither. An hour that the
 * clocks give twice is the first of the two.
 * @example momentTyped('1/7/2026 10:05') // '2026-07-01T09:05:00.000Z'
 */
export function momentTyped(text: string): string | null {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/.test(text)) {
    const moment = Date.parse(text)
    return Number.isNaN(moment) ? null : new Date(moment).toISOString()
  }
  const [, dayPart = '', hour = '', minute = ''] = /^(.+?),?\s+(\d{1,2}):(\d\d)$/.exec(text) ?? []
  const day = dayTyped(dayPart)
  if (day === null) return null
  const time = `${hour.padStart(2, '0')}:${minute}`
  const winter = Date.parse(`${day}T${time}:00.000Z`)
  if (Number.isNaN(winter)) return null
  const moments = [winter - HOUR, winter].map(moment => new Date(moment).toISOString())
  return moments.find(moment => dayOfMoment(moment) === day && clock.format(new Date(moment)) === time) ?? null
}

/**
 * A moment as its form shows it, so that typing it back gives the same moment: ISO text where there are seconds.
 * @example typedMoment('2026-07-01T09:05:00.000Z') // '1/7/2026 10:05'
 */
export function typedMoment(moment: string): string {
  const typed = `${typedDay(dayOfMoment(moment))} ${clock.format(new Date(moment))}`
  return momentTyped(typed) === moment ? typed : moment
}
