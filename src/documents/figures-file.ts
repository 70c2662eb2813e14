import type { Figure, Provenance } from '../figures/figure.js'
import type { Indicator } from '../indicators/indicator.js'
import { missingText, unitText } from './format-figure.js'
import { type Cell, tableFile } from './table-file.js'

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
const WIDTHS = [10, 10, 60, 24, 12]

/** Figures as a file, one row a figure, unrounded; what they came from stands in the last lines. */
export function figuresFile(
  rows: readonly FigureRow[],
  provenance: Provenance,
  format: 'csv' | 'xlsx'
): Promise<Uint8Array> {
  const { knownAt, loads, definitions } = provenance
  const note = `Known at ${knownAt}. Loads ${loads.join(', ')}. Definitions ${definitions}.`
  return tableFile({ sheet: 'Figures', headings: HEADINGS, rows: rows.map(cellsOf), widths: WIDTHS, note }, format)
}

function cellsOf({ indicator, figure, label }: FigureRow): Cell[] {
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
