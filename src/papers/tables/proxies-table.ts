import type { TableBlock, TableCell } from '../../documents/block.js'
import { dayText } from '../../domain/day-text.js'
import type { ScorecardRow } from '../../scorecard/scorecard.js'
import { editionText } from '../comparators/edition-text.js'
import type { ProxyLine, ProxyPlan } from '../proxies/proxy-line.js'
import { signalWords } from '../sentences/signal-words.js'
import { numbers, words } from './column.js'
import { figureCell, NOT_SHOWN, numberCell, wordsCell } from './figure-cell.js'
import { tableNote } from './table-note.js'

/** A proxy beside its row of the scorecard, for what the control chart says. */
export interface ProxyRow {
  readonly proxy: ProxyLine
  readonly row: ScorecardRow
}

/** What the table says of itself; `isOutcome` when its last row is what the others are proxies for. */
export interface ProxyFrame {
  readonly title: string
  readonly council: string
  readonly isOutcome: boolean
}

/** The proxies as a table, a row each. */
export function proxiesTable(
  all: readonly ProxyRow[],
  plan: ProxyPlan,
  { title, council, isOutcome }: ProxyFrame
): TableBlock {
  const rows = all.map(({ proxy, row }, index) => {
    const named = isOutcome && index === all.length - 1 ? `Outcome: ${proxy.title}` : proxy.title
    return [
      wordsCell(named),
      ...cellsOf(proxy),
      wordsCell(proxy.unit === proxy.indicator.unit ? signalWords(row) : '–')
    ]
  })
  const { baseline, now, end } = plan
  const columns = [
    words('Indicator'),
    numbers(`Baseline, ${dayText(baseline)}`),
    numbers(dayText(now)),
    numbers('Expected by now'),
    numbers(`Target by ${dayText(end)}`),
    words('Status'),
    words('What the control chart says')
  ]
  const own = `Source: ${council}’s own records, ${dayText(baseline)} and ${dayText(now)}.`
  return { as: 'table', id: 'proxies', title, columns, rows, note: tableNote(rows, [own, ...targetWords(all, plan)]) }
}

function cellsOf({ baseline, now, target, expected, status, unit }: ProxyLine): TableCell[] {
  return [
    figureCell(baseline),
    figureCell(now),
    expected === null ? wordsCell('–') : numberCell(expected, unit),
    target === null ? wordsCell('None') : numberCell(target.value, unit),
    wordsCell(status ?? (now.missing === 'suppressed' ? NOT_SHOWN : target === null ? 'No target' : '–'))
  ]
}

/** How the targets are made, and whether they move. */
function targetWords(all: readonly ProxyRow[], { average, fixed, end }: ProxyPlan): string[] {
  const years = all.flatMap(({ proxy }) => proxy.target?.years ?? [])
  const move = fixed === null ? 'and move with each release' : `and are fixed as published by ${dayText(fixed)}`
  if (years.length === 0)
    return [
      `No target: no average of statistical neighbours ${fixed === null ? 'is' : `was`} published${fixed === null ? '' : ` by ${dayText(fixed)}`}.`
    ]
  const counts = years.map(({ neighbours }) => neighbours.withData)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  const of = `${least === most ? least : `${least} ${most - least === 1 ? 'or' : 'to'} ${most}`} of ${years[0]!.neighbours.of} with data`
  const editions = [...new Set(years.map(({ edition }) => editionText(edition)))].join('; ')
  return [
    `Targets are the ${average} of the statistical neighbours (${years[0]!.neighbours.model} model, ${of}), averaged over the newest three years published in ${editions}, ${move}.`,
    `The expected value lies on a straight line from the baseline to the target on ${dayText(end)}; where the baseline met the target, it is the target.`
  ]
}
