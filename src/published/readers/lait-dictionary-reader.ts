import { LAIT_DENOMINATORS, TOPICS_SUPPRESSING_ONE_TO_FIVE } from '../lait-denominators.js'
import type { OpenedFile } from '../opened-file.js'
import type { Measure, MeasureUnit } from '../published.js'
import type { Reading } from '../reading.js'
import { refuse } from '../reading.js'

const COLUMNS = ['Topic', 'Measure', 'Measure_short', 'Polarity', 'y_axis_name', 'dps', 'Last Update'] as const
type DictionaryColumn = (typeof COLUMNS)[number]

/** Excel counts days from this one. */
const EXCEL_DAY_ZERO = Date.UTC(1899, 11, 30)
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** Says whether a header is that of LAIT's data dictionary. */
export function isLaitDictionaryHeader(header: readonly string[]): boolean {
  return header.includes('Measure_short') && header.includes('Topic')
}

/** Reads LAIT's data dictionary: one measure per short code, the first of those that stand under two topics. @throws PublishedError */
export function readLaitDictionary(file: OpenedFile, rows: readonly string[][]): Reading {
  const header = rows[0] ?? []
  refuse(
    COLUMNS.filter(name => !header.includes(name)).map(
      name => `${file.name}: the column ${name} has vanished from the dictionary.`
    )
  )
  const cells = (row: readonly string[]) => (name: DictionaryColumn) => blankIfNa(row[header.indexOf(name)] ?? '')
  const measures = new Map<string, Measure>()
  let updated = 0
  for (const row of rows.slice(1)) {
    const at = cells(row)
    if (at('Measure_short') !== '' && !measures.has(at('Measure_short')))
      measures.set(at('Measure_short'), measureOf(at))
    updated = Math.max(updated, Number(at('Last Update')) || 0)
  }
  return {
    kind: 'LAIT dictionary',
    dataset: null,
    name: `LAIT dictionary${updated === 0 ? '' : ` ${monthOf(updated)}`}`,
    files: [file],
    measures: [...measures.values()],
    authorities: [],
    neighbours: [],
    values: null,
    missing: {},
    notes: []
  }
}

function measureOf(at: (name: DictionaryColumn) => string): Measure {
  const code = at('Measure_short')
  const polarity = at('Polarity')
  return {
    code,
    title: at('Measure'),
    topic: at('Topic'),
    unit: unitOf(at('y_axis_name')),
    decimals: at('dps') === '' ? 1 : Number(at('dps')),
    better: polarity === 'High' ? 'higher' : polarity === 'Low' ? 'lower' : null,
    denominator: LAIT_DENOMINATORS[code] ?? null,
    suppressesOneToFive: TOPICS_SUPPRESSING_ONE_TO_FIVE.includes(at('Topic')),
    sameAs: null
  }
}

function unitOf(axis: string): MeasureUnit {
  if (axis.startsWith('%')) return 'percent'
  if (axis === 'Rate per 10,000') return 'rate per 10,000'
  return /^(number|total cases)/i.test(axis) ? 'count' : 'other'
}

/** R writes `NA` for nothing. */
function blankIfNa(text: string): string {
  return text.trim() === 'NA' ? '' : text.trim()
}

function monthOf(excelDay: number): string {
  return MONTH.format(new Date(EXCEL_DAY_ZERO + excelDay * 86_400_000))
}
