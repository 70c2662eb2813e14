import { dayOfNumber } from '../../domain/day.js'
import type { StatutoryYear } from '../../domain/statutory-year.js'
import type { Cell, Column, Issue } from '../source.js'
import { codeFinder } from './code-cell.js'
import { readDay, timeIn } from './day-cell.js'

/** A cell that could not be kept as it was sent: what is kept instead, and what to say of it. */
export interface Fault {
  readonly kept: Cell
  readonly severity: Issue['severity']
  readonly code: string
  /** What is wrong and what to do, after the column's heading: `is not a day; write it as dd/mm/yyyy`. */
  readonly sentence: string
}

/** Reads the cells of one column; blank cells never come here. */
export type CellReader = (cell: string | number) => Cell | Fault

/** What the reading of a column depends on besides its description. */
export interface ReadingOf {
  /** The statutory year of the return; null for extracts and when it is not known. */
  readonly year: StatutoryYear | null
  /** True when every id of the column is a number written with `.0`, as spreadsheets make them. */
  readonly decimalIds: boolean
}

const MOST_REMEMBERED = 20_000

/** A reader of a column's cells that remembers what it has read before. */
export function cellReader(column: Column, reading: ReadingOf): CellReader {
  const read = withUnknowns(column, READERS[column.type](column, reading))
  if (column.type === 'text') return read
  const known = new Map<string | number, Cell | Fault>()
  return cell => {
    const before = known.get(cell)
    if (before !== undefined) return before
    const value = read(cell)
    if (known.size > MOST_REMEMBERED) known.clear()
    known.set(cell, value)
    return value
  }
}

function withUnknowns({ unknowns }: Column, read: CellReader): CellReader {
  if (!unknowns) return read
  return cell => (unknowns.includes(String(cell)) ? notKnown : read(cell))
}

const READERS: Readonly<Record<Column['type'], (column: Column, reading: ReadingOf) => CellReader>> = {
  text: (_, { decimalIds }) => (decimalIds ? cell => String(cell).replace(/\.0+$/, '') : String),
  day: () => dayReader,
  moment: () => momentReader,
  partial_day: () => partialDayReader,
  integer: () => cell =>
    /^[+-]?\d{1,9}(\.0+)?$/.test(String(cell)) ? Number(cell) : unreadableNumber('a whole number'),
  number: () => cell =>
    /^[+-]?\d{1,12}(\.\d+)?(e-?\d+)?$/i.test(String(cell)) ? Number(cell) : unreadableNumber('a number'),
  postcode: () => postcodeReader,
  code: codeReader
}

function dayReader(cell: string | number): Cell | Fault {
  const day = readDay(cell)
  if (day === 'unreadable') return unreadableDay
  return day === 'dummy' ? dummyDay : day
}

function momentReader(cell: string | number): Cell | Fault {
  const day = dayReader(cell)
  return typeof day === 'number' ? `${dayOfNumber(day)}T${timeIn(cell)}` : day
}

/** Days with unknown parts are kept as sent; whole ones as dd/mm/yyyy, the way the return writes them. */
function partialDayReader(cell: string | number): Cell | Fault {
  if (/^(zz|\d\d?)[/-](zz|\d\d?)[/-](zzzz|\d{4})$/i.test(String(cell)) && /zz|9999/i.test(String(cell)))
    return String(cell).toLowerCase()
  const day = dayReader(cell)
  return typeof day === 'number' ? dayOfNumber(day).split('-').reverse().join('/') : day
}

function postcodeReader(cell: string | number): Cell | Fault {
  const postcode = String(cell)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
  if (!/^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(postcode)) return unreadablePostcode
  return `${postcode.slice(0, -3)} ${postcode.slice(-3)}`
}

function codeReader({ codes }: Column, { year }: ReadingOf): CellReader {
  if (!codes) return String
  const find = codeFinder(codes)
  return cell => {
    const code = find(String(cell))
    if (!code) return unknownCode(codes.title)
    const out = year !== null && ((code.since && year < code.since) || (code.until && year > code.until))
    return out ? codeNotInYear(code.code, codes.title, year) : code.code
  }
}

const unreadableDay: Fault = {
  kept: null,
  severity: 'error',
  code: 'unreadable-day',
  sentence: 'is not a day of the calendar; write it as dd/mm/yyyy'
}

const dummyDay: Fault = {
  kept: null,
  severity: 'warning',
  code: 'dummy-day',
  sentence: 'holds a placeholder and not a real day; leave it blank where the day is not known'
}

const notKnown: Fault = {
  kept: null,
  severity: 'warning',
  code: 'not-known',
  sentence: 'holds the value that stands for not known; it is read as blank'
}

const unreadablePostcode: Fault = {
  kept: null,
  severity: 'warning',
  code: 'unreadable-postcode',
  sentence: 'is not a whole postcode; correct it or leave it blank'
}

function unreadableNumber(what: string): Fault {
  return {
    kept: null,
    severity: 'error',
    code: 'unreadable-number',
    sentence: `is not ${what}; correct it or leave it blank`
  }
}

function unknownCode(list: string): Fault {
  return {
    kept: null,
    severity: 'error',
    code: 'unknown-code',
    sentence: `holds a code that is not in the list "${list}"; use one that is`
  }
}

function codeNotInYear(code: string, list: string, year: StatutoryYear): Fault {
  return {
    kept: code,
    severity: 'warning',
    code: 'code-not-in-year',
    sentence: `holds a code of the list "${list}" that is not in use in ${year}; check the code and the year`
  }
}
