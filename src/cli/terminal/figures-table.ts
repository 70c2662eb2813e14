import type { FigureRow } from '../../documents/figures-file.js'
import { missingText, roundedText, valueText } from '../../documents/format-figure.js'
import { authority } from '../../domain/authority.js'
import { dayText } from '../../domain/day-text.js'
import type { Figure, Provenance } from '../../figures/figure.js'
import { textTable } from './text-table.js'

/** Figures as tables for a terminal, one an indicator under each council, with where they came from beneath. */
export function figuresTable(rows: readonly FigureRow[], provenance: Provenance): string {
  const councils = [...new Set(rows.map(row => row.figure.authority))]
  const parts = councils.map(code =>
    councilTables(
      code,
      rows.filter(row => row.figure.authority === code)
    )
  )
  const { knownAt, loads, definitions } = provenance
  return `${parts.join('\n')}\nKnown at ${knownAt}, from loads ${loads.join(', ')}; definitions ${definitions}.\n`
}

function councilTables(code: string, rows: readonly FigureRow[]): string {
  const indicators = [...new Set(rows.map(row => row.indicator))]
  const tables = indicators.map(indicator => {
    const own = rows.filter(row => row.indicator === indicator)
    return `${indicator.id}  ${indicator.title}\n${tableOf(own)}`
  })
  return `${authority(code)?.name ?? code}\n\n${tables.join('\n')}`
}

function tableOf(rows: readonly FigureRow[]): string {
  const broken = rows.some(row => row.label !== null)
  return textTable(
    [
      { heading: 'As at' },
      ...(broken ? [{ heading: 'Category' }] : []),
      { heading: 'Value', align: 'right' as const },
      { heading: 'Numerator', align: 'right' as const },
      { heading: 'Denominator', align: 'right' as const },
      { heading: '95% interval', align: 'right' as const }
    ],
    rows.map(({ figure, label }) => [
      dayText(figure.asAt),
      ...(broken ? [label ?? 'All'] : []),
      figure.missing ? missingText(figure.missing) : valueText(figure.value, figure.unit),
      whole(figure.numerator),
      whole(figure.denominator),
      interval(figure)
    ])
  )
}

function whole(value: number | null): string {
  return value === null ? '–' : roundedText(value, 0)
}

function interval({ interval, unit }: Figure): string {
  return interval ? `${valueText(interval.low, unit)} to ${valueText(interval.high, unit)}` : '–'
}
