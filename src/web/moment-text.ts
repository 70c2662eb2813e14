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
  const part = Object.fromEntries(clock.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]))
  return `${dayText(`${part.year}-${part.month}-${part.day}`)}, ${part.hour}:${part.minute}`
}
