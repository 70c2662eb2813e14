import type { TableBlock, TableCell } from '../../documents/block.js'
import { valueText } from '../../documents/format-figure.js'
import type { Day } from '../../domain/day.js'
import { dayText } from '../../domain/day-text.js'
import type { Target } from '../../scorecard/scorecard.js'
import type { StandsBeside } from '../comparators/standing-beside.js'
import { shownTitle } from '../items/plain-title.js'
import { signalWords } from '../sentences/signal-words.js'
import { numbers, words } from './column.js'
import { figureCell, wordsCell } from './figure-cell.js'
import { besideCell } from './published-cell.js'
import type { ScorecardLine } from './scorecard-line.js'
import { besideSource, ownSource, tableNote } from './table-note.js'

/** What a scorecard says of itself. */
export interface ScorecardFrame {
  readonly earlier: Day
  readonly now: Day
  readonly title: string | null
  readonly council: string
}

/** A column, and its cell for each line. */
type Part = readonly [column: TableBlock['columns'][number], cell: (line: ScorecardLine) => TableCell]

/** Indicators with their value before and now, signal, target and comparators; columns that nothing fills are left out. */
export function scorecardTable(lines: readonly ScorecardLine[], frame: ScorecardFrame): TableBlock {
  const { earlier, now, title, council } = frame
  const beside = lines.flatMap(({ england, neighbours }) => (england && neighbours ? [england, neighbours] : []))
  const parts: readonly Part[] = [
    [words('Indicator'), ({ indicator }) => wordsCell(shownTitle(indicator))],
    [numbers(dayText(earlier)), ({ before }) => figureCell(before)],
    [numbers(dayText(now)), ({ row }) => figureCell(row.latest)],
    [words('What the control chart says'), ({ row }) => wordsCell(signalWords(row))],
    ...targetPart(lines),
    ...besideParts(beside)
  ]
  const rows = lines.map(line => parts.map(([, cell]) => cell(line)))
  return {
    as: 'table',
    id: 'scorecard',
    title: title ?? `Scorecard, ${dayText(now)}`,
    columns: parts.map(([column]) => column),
    rows,
    note: tableNote(rows, [ownSource(council, [earlier, now]), ...besideSource(beside)])
  }
}

function targetPart(lines: readonly ScorecardLine[]): Part[] {
  if (lines.every(({ row }) => row.target === null)) return []
  return [
    [numbers('Target'), ({ row, indicator }) => (row.target ? targetCell(row.target, indicator.unit) : wordsCell('–'))]
  ]
}

function targetCell({ value, met }: Target, unit: ScorecardLine['indicator']['unit']): TableCell {
  const judged = met === null ? '' : met ? ' (met)' : ' (not met)'
  return { text: `${valueText(value, unit)}${judged}`, value }
}

/** The year stands in the headings where all comparators are of one, else in each cell. */
function besideParts(beside: readonly StandsBeside[]): Part[] {
  if (beside.length === 0) return []
  const periods = [...new Set(beside.map(({ comparator }) => comparator.period))]
  const inHeading = periods.length === 1 ? `, ${periods[0]}` : ''
  const cell = (each: StandsBeside | null) =>
    besideCell(each, periods.length === 1 ? null : (each?.comparator.period ?? null))
  const average = beside.find(({ comparator }) => comparator.average !== null)?.comparator.average
  return [
    [numbers(`England${inHeading}`), ({ england }) => cell(england)],
    [numbers(`Statistical neighbours (${average})${inHeading}`), ({ neighbours }) => cell(neighbours)]
  ]
}
