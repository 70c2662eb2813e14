import type { Day } from '../../domain/day.js'
import { csvRows, separatorOf } from '../../sources/reading/csv.js'
import { headOf } from '../../sources/reading/file-bytes.js'
import { kindOfFile } from '../../sources/reading/kind-of-file.js'
import type { RawCell, RawRow } from '../../sources/reading/raw-row.js'
import { Refusal } from '../../sources/reading/refusal.js'
import { encodingOf, textChunks, textOf } from '../../sources/reading/text-chunks.js'
import type { Measured } from '../../statistics/control-chart.js'
import { InputError } from '../command.js'
import { inputFiles } from './input-files.js'
import { readNumber, readSeriesDay } from './series-cell.js'

/** A dated series as a CSV file holds it, in order of day. */
export interface Series {
  readonly file: string
  /** True when the file has a numerator and a denominator column. */
  readonly shares: boolean
  /** True when the values are percentages: of a numerator and denominator, under a heading that says so, or written with %. */
  readonly percent: boolean
  readonly points: readonly Measured[]
}

type Role = 'day' | 'value' | 'numerator' | 'denominator'

const HEADINGS: Readonly<Record<Role, readonly string[]>> = {
  day: ['date', 'day', 'month', 'asat', 'asatdate', 'week', 'weekending', 'monthending', 'period', 'perioddate'],
  value: ['value', 'figure', 'count', 'number', 'percent', 'percentage', '%', 'rate', 'total', 'days', 'ratio'],
  numerator: ['numerator', 'num'],
  denominator: ['denominator', 'denom', 'den']
}
const MOST_ROWS = 20_000
const MOST_PROBLEMS = 20

/** Reads a series from a CSV file with a heading row. @throws InputError naming every row that cannot be read, and what to do */
export async function readSeries(path: string): Promise<Series> {
  const file = inputFiles([path])[0]!.name
  const [heading, ...rows] = await rowsOf(path, file)
  if (!heading) throw new InputError(`${file} is empty; give it a heading row and a row for each day or month.`)
  const columns = columnsOf(heading, file)
  if (rows.length === 0) throw new InputError(`${file} has no rows under its headings; add one for each day or month.`)
  const problems: string[] = []
  const read = rows.map(row => ({
    at: row.at,
    point: pointOf(row, columns, sentence => problems.push(said(file, row.at, sentence)))
  }))
  problems.push(...repeated(read, file))
  if (problems.length > 0) throw new InputError(shortened(problems))
  const shares = columns.numerator !== undefined && columns.denominator !== undefined
  const points = read.map(({ point }) => point).sort((a, b) => (a.day < b.day ? -1 : 1))
  return { file, shares, percent: shares || saysPercent(heading, rows, columns.value), points }
}

async function rowsOf(path: string, file: string): Promise<RawRow[]> {
  try {
    const head = await headOf(path)
    if (kindOfFile(head) !== 'csv') throw new InputError(`${file} is not a CSV file; save it as CSV.`)
    const rows: RawRow[] = []
    for await (const some of csvRows(textChunks(path, encodingOf(head)), separatorOf(textOf(head)))) {
      rows.push(...some)
      if (rows.length > MOST_ROWS)
        throw new InputError(
          `${file} has more than ${MOST_ROWS} rows; send one series with a row for each day or month.`
        )
    }
    return rows
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new InputError(`${file}${error.at === null ? '' : `, row ${error.at},`} ${error.sentence}.`)
  }
}

type Columns = Partial<Record<Role, number>>

function columnsOf(heading: RawRow, file: string): Columns {
  const names = heading.cells.map(cell => plain(cell))
  const places = (role: Role) => names.flatMap((name, place) => (HEADINGS[role].includes(name) ? [place] : []))
  const found = (['day', 'value', 'numerator', 'denominator'] as const).map(role => [role, places(role)] as const)
  const twice = found.find(([, at]) => at.length > 1)
  if (twice) throw new InputError(`${file} has more than one ${twice[0]} column; leave one of them.`)
  const columns: Columns = Object.fromEntries(found.flatMap(([role, [at]]) => (at === undefined ? [] : [[role, at]])))
  if (columns.day === undefined)
    throw new InputError(`${file} has no column of days; head one “date”, “day” or “month”.`)
  if (columns.numerator !== undefined && columns.denominator !== undefined) return columns
  if (columns.numerator !== undefined || columns.denominator !== undefined)
    throw new InputError(`${file} has a numerator or a denominator column but not both; add the other.`)
  const rest = names.flatMap((name, place) => (name === '' || place === columns.day ? [] : [place]))
  if (columns.value === undefined && rest.length !== 1)
    throw new InputError(`${file} has no column of values; head one “value”, or give “numerator” and “denominator”.`)
  return columns.value === undefined ? { ...columns, value: rest[0]! } : columns
}

type Problem = (sentence: string) => void

function pointOf({ cells }: RawRow, columns: Columns, problem: Problem): Measured {
  const at = (role: Role): RawCell => (columns[role] === undefined ? null : (cells[columns[role]] ?? null))
  const day = readSeriesDay(at('day'))
  if (day === null) problem('the day cannot be read; write it as 2026-03-31, 31/03/2026 or March 2026')
  const number = (role: Role): number | null => {
    const read = readNumber(at(role))
    if (read === undefined) problem(`the ${role} is not a number; put a number or leave it blank`)
    return read ?? null
  }
  const [value, numerator, denominator] = [number('value'), number('numerator'), number('denominator')]
  checkShare(numerator, denominator, problem)
  const share = numerator === null || !denominator ? null : (100 * numerator) / denominator
  return { day: day ?? '', value: columns.value === undefined ? share : value, numerator, denominator }
}

function checkShare(numerator: number | null, denominator: number | null, problem: Problem): void {
  if ((numerator ?? 0) < 0 || (denominator ?? 0) < 0) problem('a numerator or denominator is below 0; put it right')
  else if (numerator !== null && denominator !== null && numerator > denominator)
    problem('the numerator is more than the denominator; put right whichever is wrong')
}

function repeated(read: readonly { at: number; point: Measured }[], file: string): string[] {
  const first = new Map<Day, number>()
  return read.flatMap(({ at, point }) => {
    const before = first.get(point.day)
    if (before === undefined) first.set(point.day, at)
    return before === undefined || point.day === ''
      ? []
      : [said(file, at, `the day is that of row ${before}; leave one row a day`)]
  })
}

function saysPercent(heading: RawRow, rows: readonly RawRow[], value: number | undefined): boolean {
  if (value === undefined) return false
  const name = String(heading.cells[value] ?? '').toLowerCase()
  return (
    /%|per ?cent/.test(name) ||
    rows.some(row =>
      String(row.cells[value] ?? '')
        .trim()
        .endsWith('%')
    )
  )
}

function plain(cell: RawCell): string {
  return String(cell ?? '')
    .toLowerCase()
    .replace(/[\s_().-]/g, '')
}

function said(file: string, at: number, sentence: string): string {
  return `${file}, row ${at}: ${sentence}.`
}

function shortened(problems: readonly string[]): string {
  const more = problems.length - MOST_PROBLEMS
  return [...problems.slice(0, MOST_PROBLEMS), ...(more > 0 ? [`And ${more} more.`] : [])].join('\n')
}
