import { dayIn } from '../return/day-in.js'

/**
 * The earliest day a text may stand for, in days since 1970-01-01, where day or month may be ZZ and the year ZZZZ (or
 * ZZ) for not known: `-Infinity` without a year, `NaN` when it stands for no day of the calendar. @example earliestDayIn('ZZ/03/2015') // 1 March 2015
 */
export function earliestDayIn(text: string): number {
  const whole = dayIn(text)
  if (!Number.isNaN(whole)) return whole
  const parts = IN_PART.exec(text.trim().toUpperCase())
  if (!parts) return Number.NaN
  const [, day, month, year] = parts as unknown as [string, string, string, string]
  const days = (month === UNKNOWN ? MONTHS : [month])
    .map(each => dayIn(`${day === UNKNOWN ? '01' : day}/${each}/${isKnown(year) ? year : LEAP_YEAR}`))
    .filter(each => !Number.isNaN(each))
  if (days.length === 0) return Number.NaN
  return isKnown(year) ? Math.min(...days) : Number.NEGATIVE_INFINITY
}

const UNKNOWN = 'ZZ'
const IN_PART = /^(\d{1,2}|ZZ)\/(\d{1,2}|ZZ)\/(\d{4}|ZZ|ZZZZ)$/
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']
const LEAP_YEAR = '2000'

function isKnown(year: string): boolean {
  return !year.startsWith(UNKNOWN)
}
