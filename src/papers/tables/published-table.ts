import type { TableBlock, TableCell } from '../../documents/block.js'
import type { Benchmark, Measure } from '../../published/published.js'
import { asPublished } from '../comparators/as-published.js'
import { editionText } from '../comparators/edition-text.js'
import { measureTitle, publishedUnit, spokenPublished } from '../comparators/published-text.js'
import { type Average, type Group, standingBeside } from '../comparators/standing-beside.js'
import { statedBeside } from '../comparators/stated-beside.js'
import type { PaperAbout } from '../paper.js'
import type { Place, Stated } from '../stated.js'
import { numbers, words } from './column.js'
import { wordsCell } from './figure-cell.js'
import { publishedCell } from './published-cell.js'
import { besideSource, tableNote } from './table-note.js'

/** Some years of a published measure. */
export interface PublishedYears {
  readonly measure: Measure
  /** Oldest first, at least one. */
  readonly years: readonly Benchmark[]
  readonly average: Average
  readonly about: PaperAbout
}

/** Whom a measure is set beside; councils of different sizes have no average number of children. */
function groupsOf({ unit }: Measure): readonly Group[] {
  return unit === 'count' ? ['region', 'England'] : ['region', 'England', 'statistical neighbours']
}

/** A council's published years beside its region, England and statistical neighbours: a row each, a column a year. */
export function publishedTable({ measure, years, average, about }: PublishedYears, title: string | null): TableBlock {
  const cellsOf = (group: Group): readonly TableCell[] =>
    years.map((year, index) => {
      const beside = standingBeside(year, measure, group, average)
      const newest = index === years.length - 1
      return publishedCell(beside, beside.measure, { average: beside.comparator.average !== null, newest })
    })
  const own = years.map((year, index) =>
    publishedCell(year.authority, asPublished(measure, year), { newest: index === years.length - 1 })
  )
  const rows = [
    [wordsCell(about.council), ...own],
    ...groupsOf(measure).map(group => [wordsCell(rowName(group, years, average)), ...cellsOf(group)])
  ]
  return {
    as: 'table',
    id: 'published',
    title: title ?? measureTitle(measure),
    columns: [words('Area'), ...years.map(({ period }) => numbers(period))],
    rows,
    note: tableNote(rows, [publishedSource({ measure, years, average, about })])
  }
}

/** Every value of the table as the paper states it. */
export function publishedValues({ measure, years, average, about }: PublishedYears, at: Place): Stated[] {
  const beside = years.flatMap(year => groupsOf(measure).map(group => standingBeside(year, measure, group, average)))
  const own = years.map(year => statedOwn(year, measure, about, at))
  return [...own, ...beside.map(each => statedBeside(each, null, at))]
}

function statedOwn(year: Benchmark, measure: Measure, { authority }: PaperAbout, at: Place): Stated {
  const { value, reason } = year.authority
  const printed =
    value === null ? (reason ?? 'not available') : spokenPublished(value, asPublished(measure, year), false)
  const england = statedBeside(standingBeside(year, measure, 'England', 'mean'), null, at)
  return {
    ...england,
    of: authority,
    value,
    printed,
    unit: publishedUnit(measure),
    comparator: null,
    source: year.edition
  }
}

function rowName(group: Group, years: readonly Benchmark[], average: Average): string {
  if (group === 'England') return group
  if (group === 'statistical neighbours') return `Statistical neighbours (${average})`
  return years.findLast(({ region }) => region.name !== null)?.region.name ?? 'Region'
}

/** Where published years are from, and what the average of neighbours rests on. */
function publishedSource({ measure, years, average }: PublishedYears): string {
  const neighbours = years
    .map(year => standingBeside(year, measure, 'statistical neighbours', average))
    .filter(({ value }) => value !== null && measure.unit !== 'count')
  const editions = [...new Set(years.map(({ edition }) => editionText(edition)))].join('; ')
  const grounds = besideSource(neighbours).slice(1)
  return [`Source: ${measureTitle(measure)}, published in ${editions}.`, ...grounds].join(' ')
}
