import type { Unit } from '../../../indicators/indicator.js'
import type { ChartBlock, TableCell } from '../../block.js'
import { describeIntervalBars } from '../interval-bars/describe-interval-bars.js'
import type { IntervalBar, Reference } from '../interval-bars/interval-bar.js'
import { intervalBarsSvg } from '../interval-bars/interval-bars-svg.js'
import { shownFigure } from '../shown-figure.js'
import { cellOr, countCell, numberColumn, valueCell, wordCell, wordColumn } from './cells.js'
import { type BlockOf, drawnBlock } from './drawn-block.js'

/** Bars for a paper, with what they stand beside. */
export interface IntervalBarsBlockOf extends BlockOf {
  readonly unit: Unit
  readonly bars: readonly IntervalBar[]
  readonly reference?: Reference | null
}

/** The block of bars with intervals: its table gives each one's numbers, value and the ends of its interval. */
export function intervalBarsBlock({ unit, bars, reference = null, ...of }: IntervalBarsBlockOf): ChartBlock {
  const numbers = ['Numerator', 'Denominator', 'Value', 'Interval from', 'Interval to']
  return drawnBlock(
    of,
    describeIntervalBars(bars, unit, reference),
    drawing => intervalBarsSvg(bars, { ...drawing, unit, reference }),
    {
      columns: [wordColumn('Category'), ...numbers.map(numberColumn)],
      rows: bars.map(bar => rowOf(bar, unit)),
      note: noteOf(bars)
    }
  )
}

function rowOf({ label, figure: given }: IntervalBar, unit: Unit): TableCell[] {
  const { value, numerator, denominator, interval, missing } = shownFigure(given)
  return [
    wordCell(label),
    countCell(numerator),
    countCell(denominator),
    cellOr(valueCell(value, unit), missing),
    valueCell(interval?.low ?? null, unit),
    valueCell(interval?.high ?? null, unit)
  ]
}

function noteOf(bars: readonly IntervalBar[]): string | null {
  const methods = [...new Set(bars.flatMap(({ figure }) => shownFigure(figure).interval?.method ?? []))]
  return methods.length === 0 ? null : `95% intervals by the method of ${methods.join(' and ')}.`
}
