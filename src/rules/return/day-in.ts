/**
 * The day a cell of a return holds, in days since 1970-01-01: dd/mm/yyyy or ISO, with or without a time; `NaN` when it
 * is blank or no day of the calendar. @example dayIn('31/02/2020') // NaN
 */
export function dayIn(text: string | null): number {
  if (text === null) return Number.NaN
  const known = read.get(text)
  if (known !== undefined) return known
  const day = readDay(text)
  if (read.size < MOST_READ) read.set(text, day)
  return day
}

// A return says the same few thousand days over and over.
const read = new Map<string, number>()
const MOST_READ = 50_000

function readDay(text: string): number {
  const parts = BRITISH.exec(text)
  if (parts) return dayOf(Number(parts[3]), Number(parts[2]), Number(parts[1]))
  const iso = ISO.exec(text)
  return iso ? dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])) : Number.NaN
}

const BRITISH = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?\s*$/
const ISO = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?\s*$/
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function dayOf(year: number, month: number, date: number): number {
  if (month < 1 || month > 12 || date < 1 || year < 1000) return Number.NaN
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (date > LENGTHS[month - 1]! + (month === 2 && leap ? 1 : 0)) return Number.NaN
  return Date.UTC(year, month - 1, date) / 86_400_000
}
