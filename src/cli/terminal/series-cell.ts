import { type Day, dayOfNumber, monthEnd } from '../../domain/day.js'
import { readDay } from '../../sources/reading/day-cell.js'
import type { RawCell } from '../../sources/reading/raw-row.js'

const MONTHS = 'january february march april may june july august september october november december'.split(' ')

/** A day or a month of a series; a month is its last day; null when it is neither. @example readSeriesDay('Feb 2024') // '2024-02-29' */
export function readSeriesDay(cell: RawCell): Day | null {
  if (cell === null || cell === '') return null
  const text = String(cell).trim()
  const numeric = /^(\d{4})[-/](\d{1,2})$/.exec(text) ?? swapped(/^(\d{1,2})[-/](\d{4})$/.exec(text))
  if (numeric) return endOf(Number(numeric[1]), Number(numeric[2]))
  const named = /^([a-z]{3,9})[ -]+(\d{4}|\d{2})$/i.exec(text)
  if (named) return endOf(Number(named[2]) + (named[2]!.length === 2 ? 2000 : 0), monthOf(named[1]!))
  const day = readDay(typeof cell === 'number' ? cell : text)
  return typeof day === 'number' ? dayOfNumber(day) : null
}

/** A number with or without thousands commas and a percent sign; null when blank, undefined when it is no number. */
export function readNumber(cell: RawCell): number | null | undefined {
  if (typeof cell === 'number') return cell
  const text = (cell ?? '').trim()
  if (text === '') return null
  const plain = text.replace(/%$/, '').trim()
  if (!/^[-+−]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?$/.test(plain) || !/\d/.test(plain)) return undefined
  return Number(plain.replaceAll(',', '').replace('−', '-'))
}

function swapped(found: RegExpExecArray | null): readonly string[] | null {
  return found && [found[0], found[2]!, found[1]!]
}

function endOf(year: number, month: number): Day | null {
  if (month < 1 || month > 12 || year <= 1900 || year >= 2100) return null
  return monthEnd(`${year}-${String(month).padStart(2, '0')}`)
}

function monthOf(name: string): number {
  return MONTHS.findIndex(month => month.startsWith(name.toLowerCase())) + 1
}
