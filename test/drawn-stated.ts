import type { Unit } from '../src/indicators/indicator.js'
import type { Comparator, Stated } from '../src/papers/stated.js'

const COLUMNS = [
  'measure',
  'label',
  'of',
  'part',
  'since',
  'day',
  'value',
  'n',
  'd',
  'base',
  'population',
  'group',
  'average',
  'model',
  'have',
  'period',
  'edition',
  'source',
  'dated',
  'text',
  'called',
  'aim',
  'mean',
  'change',
  'line'
] as const

type Column = (typeof COLUMNS)[number]
type Row = Readonly<Partial<Record<Column, string>>>

/**
 * Reads numbers drawn as a table: `|` between cells, the first line naming columns. `value` is as printed with its unit
 * (617, 54%, 67 per 10000, 382 days, 0.6 to 1, ‘97.8 ?’ for no unit); `day` and `since` are days, months or years; `part`
 * is sex=female; `have` is 9 of 10; `change` is fell count per cent. A blank cell is null.
 */
export function drawnStated(drawing: string): Stated[] {
  const [head = [], ...lines] = drawing
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => line.split('|').map(cell => cell.trim()))
  const strange = head.filter(name => !COLUMNS.includes(name as Column))
  if (strange.length > 0) throw new Error(`Numbers have no column ${strange.join(', ')}`)
  return lines.map((line, i) =>
    stated(Object.fromEntries(head.map((name, j) => [name, line[j] || undefined]).filter(([, text]) => text)) as Row, i)
  )
}

function stated(row: Row, index: number): Stated {
  const { printed, value, unit } = printedIn(row.value)
  const [by = '', category = ''] = row.part?.split('=') ?? []
  const [year, people] = row.population?.split(': ') ?? []
  return {
    measure: row.measure ?? '',
    label: row.label ?? row.measure ?? '',
    unit,
    of: row.of ?? null,
    part: row.part ? { by, category } : null,
    asAt: row.day ? lastDay(row.day) : null,
    precision: precisionOf(row.day),
    since: row.since ?? null,
    value,
    printed,
    numerator: numberOf(row.n),
    denominator: numberOf(row.d),
    base: row.base ?? null,
    population: year && people ? { year: Number(year), value: Number(people) } : null,
    comparator: comparatorOf(row),
    source: row.source ?? null,
    at: { line: Number(row.line ?? index + 1), column: 1 },
    ...rarely(row)
  }
}

function rarely(row: Row): Partial<Stated> {
  const [way, of, ...by] = row.change?.split(' ') ?? []
  return {
    ...(row.dated && { sourceDated: row.dated }),
    ...(row.text && { dateText: row.text }),
    ...(row.called && { called: row.called as NonNullable<Stated['called']> }),
    ...(row.aim && { aim: row.aim as NonNullable<Stated['aim']> }),
    ...(row.mean && { average: row.mean === 'none' ? null : (row.mean as 'mean') }),
    ...(row.change && { change: { way, of, by: by.join(' ') } as NonNullable<Stated['change']> })
  }
}

function printedIn(text: string | undefined): Pick<Stated, 'printed' | 'value' | 'unit'> {
  const [, number = '', unit = ''] = /^([\d.,]+|–) ?(.*)$/.exec(text ?? '–') ?? []
  const units: Readonly<Record<string, Unit | null>> = {
    '': 'count',
    '%': 'percent',
    'per 10000': 'rate',
    days: 'days',
    'to 1': 'ratio',
    '?': null
  }
  if (units[unit] === undefined) throw new Error(`There is no unit ${unit}`)
  return {
    printed: `${number}${unit === '%' ? unit : unit === 'days' ? ' days' : ''}`,
    value: number === '–' ? null : Number(number.replaceAll(',', '')),
    unit: units[unit]
  }
}

function comparatorOf(row: Row): Comparator | null {
  if (!row.group) return null
  const [withData, count] = row.have?.split(' of ').map(Number) ?? []
  return {
    group: row.group as Comparator['group'],
    average: (row.average as 'mean' | undefined) ?? null,
    model: row.model ?? null,
    withData: withData ?? null,
    count: count ?? null,
    period: row.period ?? '',
    edition: row.edition ?? ''
  }
}

function precisionOf(day = ''): Stated['precision'] {
  return day.length === 4 ? 'year' : day.length === 7 ? 'month' : 'day'
}

/** A day as it is, and the last day of a month or a year. */
function lastDay(day: string): string {
  if (day.length === 10) return day
  if (day.length === 4) return `${day}-12-31`
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5)), 0)).toISOString().slice(0, 10)
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text)
}
