import type { RawCell } from './raw-row.js'

/** What a cell meant as a day turns out to be: days since 1970-01-01, or why it is not one. */
export type DayRead = number | 'unreadable' | 'dummy'

const SERIAL_OF_1970 = 25_569
const MONTHS = 'january february march april may june july august september october november december'.split(' ')

/**
 * Reads a day: dd/mm/yyyy, ISO, `1 Jan 2020` or an Excel serial number, with or without a time; never month first.
 * Placeholders of 1900 and before, and of 2100 and after, are dummies. @example readDay('31/02/2020') // 'unreadable'
 */
export function readDay(cell: Exclude<RawCell, null>): DayRead {
  if (typeof cell === 'number') return ofSerial(cell)
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T].*)?$/.exec(cell)
  if (numeric) return ofParts(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]), cell)
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T].*)?$/.exec(cell)
  if (iso) return ofParts(Number(iso[1]), Number(iso[2]), Number(iso[3]), cell)
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})[ ,-]+(\d{4})(?: .*)?$/i.exec(cell)
  if (named) return ofParts(Number(named[3]), monthOf(named[2]!), Number(named[1]), '')
  return /^\d{5}(\.\d+)?$/.test(cell) ? ofSerial(Number(cell)) : 'unreadable'
}

/** The time of day in a cell that holds one, as HH:MM:SS; midnight when it holds none. */
export function timeIn(cell: Exclude<RawCell, null>): string {
  if (typeof cell === 'number') return new Date(Math.round((cell % 1) * 86_400) * 1000).toISOString().slice(11, 19)
  const time = TIME.exec(cell)
  return time ? `${time[1]!.padStart(2, '0')}:${time[2]}:${time[3] ?? '00'}` : '00:00:00'
}

const TIME = /[ T](\d{1,2}):(\d{2})(?::(\d{2}))?/

function ofParts(year: number, month: number, date: number, text: string): DayRead {
  if (text.length > 10 && !TIME.test(text)) return 'unreadable'
  const number = Date.UTC(year, month - 1, date) / 86_400_000
  const read = new Date(number * 86_400_000)
  if (month < 1 || read.getUTCMonth() !== month - 1 || read.getUTCDate() !== date) return 'unreadable'
  return year <= 1900 || year >= 2100 ? 'dummy' : number
}

function ofSerial(serial: number): DayRead {
  const day = Math.floor(serial)
  if (day >= 0 && day <= 366) return 'dummy'
  // From 1927 to 2099: numbers outside are counts or ids that strayed into the column.
  return day >= 10_000 && day <= 73_050 ? day - SERIAL_OF_1970 : 'unreadable'
}

function monthOf(name: string): number {
  return MONTHS.findIndex(month => month.startsWith(name.toLowerCase())) + 1
}
