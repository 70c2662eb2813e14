import { type Day, daysBetween } from '../../domain/day.js'
import { dayText } from '../../domain/day-text.js'
import type { Told } from '../kind.js'

/** What to say of something whose day has passed; nothing while it has not, on the day itself, or when it has none. */
export function lateness(due: Day | null, today: Day): Told[] {
  if (due === null || due >= today) return []
  return [{ label: 'Late', words: `due ${dayText(due)}, ${lateText(due, today)} ago.`, tone: 'late' }]
}

/** How long ago a day was, in the unit people would say. @example lateText('2026-01-01', '2026-03-02') // '2 months' */
export function lateText(due: Day, today: Day): string {
  const days = daysBetween(due, today)
  if (days < 60) return count(days, 'day')
  const months = Math.floor(days / 30.4375)
  return months < 24 ? count(months, 'month') : count(Math.floor(days / 365.25), 'year')
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`
}
