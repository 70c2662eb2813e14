import type { Day } from './day.js'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

/** A day as people write it. @example dayText('2025-03-31') // '31 March 2025' */
export function dayText(day: Day): string {
  return `${Number(day.slice(8, 10))} ${monthText(day)}`
}

/** The month of a day. @example monthText('2025-03-31') // 'March 2025' */
export function monthText(day: Day): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}
