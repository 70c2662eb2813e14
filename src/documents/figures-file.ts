import writeExcelFile from 'write-excel-file/node'
import type { Figure, Provenance } from '../figures/figure.js'
import type { Indicator } from '../indicators/indicator.js'
import { csvText } from './csv.js'
import { missingText, unitText } from './format-figure.js'

/** A figure beside the indicator it is of, and its category's name in a breakdown. */
export interface FigureRow {
  readonly indicator: Indicator
  readonly figure: Figure
  readonly label: string | null
}

const HEADINGS = [
  'Authority',
  'Indicator',
  'Title',
  'Unit',
  'As at',
  'Breakdown',
  'Category',
  'Numerator',
  'Denominator',
  'Value',
  'Interval low',
  'Interval high',
  'Why there is no value'
]

/** Figures as a file, one row a figure, unrounded; what they came from stands in the last lines. */
export async function figuresFile(
  rows: readonly FigureRow[],
  provenance: Provenance,
  format: 'csv' | 'xlsx'
): Promise<Uint8Array> {
  const cells = rows.map(cellsOf)
  const from = `Known at ${provenance.knownAt}. Loads ${provenance.loads.join(', ')}. Definitions ${provenance.definitions}.`
  if (format === 'csv') return new TextEncoder().encode(`\uFEFF${csvText([HEADINGS, ...cells, [from]])}`)
  const heading = HEADINGS.map(value => ({ value, fontWeight: 'bold' as const }))
  const body = cells.map(row => row.map(value => (value === null ? null : { value })))
  const columns = [{ width: 10 }, { width: 10 }, { width: 60 }, { width: 24 }, { width: 12 }]
  const workbook = writeExcelFile([heading, ...body, [{ value: from }]], {
    sheet: 'Figures',
    stickyRowsCount: 1,
    columns
  })
  return new Uint8Array(await workbook.toBuffer())
}

function cellsOf({ indicator, figure, label }: FigureRow): (string | number | null)[] {
  return [
    figure.authority,
    indicator.id,
    indicator.title,
    unitText(indicator.unit),
    figure.asAt,
    figure.by,
    label ?? figure.category,
    figure.numerator,
    figure.denominator,
    figure.value,
    figure.interval?.low ?? null,
    figure.interval?.high ?? null,
    figure.missing && missingText(figure.missing)
  ]
}
