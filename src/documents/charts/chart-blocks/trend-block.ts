import type { MissingReason } from '../../../figures/figure.js'
import type { Unit } from '../../../indicators/indicator.js'
import type { Benchmark, BenchmarkValue } from '../../../published/published.js'
import type { ChartBlock, TableCell } from '../../block.js'
import { publishedReasonText } from '../../format-figure.js'
import { benchmarkLinesSvg } from '../benchmarks/benchmark-lines-svg.js'
import { type Average, regionName } from '../benchmarks/benchmark-series.js'
import { describeTrend } from '../benchmarks/describe-trend.js'
import { withoutTotals } from '../benchmarks/without-totals.js'
import { formatValue } from '../format-value.js'
import { whyMissing } from '../shown-figure.js'
import { numberColumn, valueCell, wordCell, wordColumn } from './cells.js'
import { type BlockOf, drawnBlock } from './drawn-block.js'
import { type OwnYear, withOwnYears } from './own-years.js'

/** A trend for a paper: an authority's published years, or its own figures in their place, beside others. */
export interface TrendBlockOf extends BlockOf {
  readonly unit: Unit
  readonly benchmarks: readonly Benchmark[]
  /** The authority's name. */
  readonly authority: string
  /** Its own figures, in place of what is published of it. */
  readonly own?: readonly OwnYear[]
  /** How neighbours are averaged; by their mean unless told otherwise. */
  readonly average?: Average
}

/** The block of a trend with comparators: its table gives each year's value, the neighbours' mean and median, the region and England. */
export function trendBlock({ unit, benchmarks, authority, own, average = 'mean', ...of }: TrendBlockOf): ChartBlock {
  const years = (own ? withOwnYears(benchmarks, own) : benchmarks).toSorted((a, b) => a.year - b.year)
  const drawn = unit === 'count' ? years.map(withoutTotals) : years
  const description = describeTrend(drawn, authority, unit, average)
  const reasons = new Map(own?.map(each => [each.year, each.missing]))
  return drawnBlock(
    of,
    description,
    drawing => benchmarkLinesSvg(drawn, authority, { ...drawing, unit, average, description }),
    {
      columns: [wordColumn('Year'), ...headings(authority, years).map(numberColumn)],
      rows: years.map(each => rowOf(each, unit, reasons)),
      note: noteOf(years, own !== undefined, unit)
    }
  )
}

function headings(authority: string, years: readonly Benchmark[]): string[] {
  return [authority, 'Neighbours’ mean', 'Neighbours’ median', 'Neighbours with a value', regionName(years), 'England']
}

function rowOf(year: Benchmark, unit: Unit, reasons: ReadonlyMap<number, MissingReason | null>): TableCell[] {
  const { authority, neighbours, region, england } = year
  const missing = reasons.get(year.year)
  const own = authority.value === null && missing ? wordCell(whyMissing(missing)) : publishedCell(authority, unit)
  const known =
    neighbours.of === 0
      ? wordCell('–')
      : { text: `${neighbours.withData} of ${neighbours.of}`, value: neighbours.withData }
  return [
    wordCell(year.period),
    own,
    boundedCell(year, unit),
    valueCell(neighbours.median, unit),
    known,
    publishedCell(region, unit),
    publishedCell(england, unit)
  ]
}

function publishedCell({ value, reason }: BenchmarkValue, unit: Unit): TableCell {
  return value === null ? wordCell(publishedReasonText(reason)) : valueCell(value, unit)
}

function boundedCell({ neighbours: { mean, bounds } }: Benchmark, unit: Unit): TableCell {
  const cell = valueCell(mean, unit)
  if (bounds === null) return cell
  return {
    ...cell,
    text: `${cell.text} (between ${formatValue(bounds.low, unit)} and ${formatValue(bounds.high, unit)})`
  }
}

function noteOf(years: readonly Benchmark[], own: boolean, unit: Unit): string | null {
  const editions = [...new Set(years.map(each => each.edition).filter(edition => edition !== ''))]
  const models = [...new Set(years.map(each => each.neighbours.model).filter(model => model !== ''))]
  const parts = [
    editions.length === 0 ? '' : `Source: Department for Education, ${editions.join('; ')}.`,
    models.length === 0 ? '' : `Statistical neighbours by the model of ${models.join(' and ')}.`,
    own ? 'The council’s values are its own figures, not published ones.' : '',
    unit === 'count' ? 'The counts of the region and of England are not drawn, for they would dwarf a council’s.' : ''
  ].filter(part => part !== '')
  return parts.length === 0 ? null : parts.join(' ')
}
