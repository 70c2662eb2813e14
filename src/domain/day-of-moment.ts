import type { Day } from './day.js'

const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })

/** The day it is in England at a moment. @example dayOfMoment('2026-06-30T23:30:00Z') // '2026-07-01' */
export function dayOfMoment(moment: string): Day {
  return calendar.format(new Date(moment))
}
