import type { TableBlock, TableCell } from '../../documents/block.js'
import { unitText } from '../../documents/format-figure.js'
import type { Day } from '../../domain/day.js'
import { dayText } from '../../domain/day-text.js'
import type { Figure } from '../../figures/figure.js'
import type { Indicator } from '../../indicators/indicator.js'
import { numbers, words } from './column.js'
import { figureCell, wordsCell } from './figure-cell.js'
import { madeOf } from './made-of.js'
import { ownSource, tableNote } from './table-note.js'

/** An indicator with its figures, one a day. */
export interface Series {
  readonly indicator: Indicator
  readonly figures: readonly Figure[]
}

type Columns = TableBlock['columns']
type Rows = readonly (readonly TableCell[])[]

/** Days with as many as fit beside each other. */
const ACROSS = 7

/** Series as a table: a row a day, or a row an indicator where there are several of few days. */
export function seriesTable(all: readonly Series[], days: readonly Day[], title: string, council: string): TableBlock {
  const [columns, rows] =
    all.length === 1 ? ofOne(all[0]!, days) : days.length <= ACROSS ? across(all, days) : down(all, days)
  return { as: 'table', id: 'series', title, columns, rows, note: tableNote(rows, [ownSource(council, days)]) }
}

/** One indicator, a row a day, with the numbers each value is made of. */
function ofOne({ indicator, figures }: Series, days: readonly Day[]): [Columns, Rows] {
  const made = madeOf(indicator)
  const rows = figures.map((figure, index) => [
    wordsCell(dayText(days[index]!)),
    figureCell(figure),
    ...made.map(({ cell }) => cell(figure))
  ])
  return [[words('Day'), numbers(unitText(indicator.unit)), ...made.map(({ heading }) => numbers(heading))], rows]
}

function across(all: readonly Series[], days: readonly Day[]): [Columns, Rows] {
  const rows = all.map(({ indicator, figures }) => [wordsCell(indicator.title), ...figures.map(figureCell)])
  return [[words('Indicator'), ...days.map(day => numbers(dayText(day)))], rows]
}

function down(all: readonly Series[], days: readonly Day[]): [Columns, Rows] {
  const rows = days.map((day, index) => [
    wordsCell(dayText(day)),
    ...all.map(({ figures }) => figureCell(figures[index]!))
  ])
  return [[words('Day'), ...all.map(({ indicator }) => numbers(indicator.title))], rows]
}
