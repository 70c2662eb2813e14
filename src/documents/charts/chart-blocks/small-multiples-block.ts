import type { Day } from '../../../domain/day.js'
import type { MissingReason } from '../../../figures/figure.js'
import type { ChartBlock, TableCell } from '../../block.js'
import { shownControlChart } from '../control-chart/shown-control-chart.js'
import { isMonthly, pointDay } from '../format-point-day.js'
import { describeSmallMultiples, latestOf, type SmallMultiple } from '../small-multiples/small-multiple.js'
import { smallMultiplesSvg } from '../small-multiples/small-multiples-svg.js'
import { numberColumn, valueCell, wordCell, wordColumn } from './cells.js'
import { signalWords } from './control-chart-block.js'
import { type BlockOf, drawnBlock } from './drawn-block.js'
import { withoutValues } from './without-values.js'

/** Several series for a paper; `missing` says of a day of a series why it has no value. */
export interface SmallMultiplesBlockOf extends BlockOf {
  readonly multiples: readonly (SmallMultiple & { readonly missing?: ReadonlyMap<Day, MissingReason> })[]
}

/** The block of small multiples: its table gives each series' latest value and signal, its mean and limits, and its lowest and highest value. */
export function smallMultiplesBlock({ multiples: given, ...of }: SmallMultiplesBlockOf): ChartBlock {
  const multiples = given.map(({ missing = new Map(), ...each }) => {
    const chart = shownControlChart(each.chart, missing)
    return { ...each, chart, without: withoutValues(chart, missing) }
  })
  const notes = multiples.flatMap(({ title, without }) => without.map(each => `${title}: ${each}`))
  const numbers = ['Latest value', 'Mean', 'Lower limit', 'Upper limit', 'Lowest', 'Highest']
  return drawnBlock(of, describeSmallMultiples(multiples), drawing => smallMultiplesSvg(multiples, drawing), {
    columns: [wordColumn('Indicator'), wordColumn('Latest'), ...numbers.map(numberColumn), wordColumn('Signal')],
    rows: multiples.map(rowOf),
    note: notes.length === 0 ? null : notes.join(' ')
  })
}

function rowOf(multiple: SmallMultiple): TableCell[] {
  const { title, unit, chart } = multiple
  const latest = latestOf(multiple)
  const monthly = isMonthly(chart.points.map(point => point.day))
  const values = chart.points.flatMap(point => (point.value === null ? [] : [point.value]))
  const numbers = [
    latest?.value,
    latest?.limits?.centre,
    latest?.limits?.lower,
    latest?.limits?.upper,
    ...(values.length === 0 ? [null, null] : [Math.min(...values), Math.max(...values)])
  ]
  return [
    wordCell(title),
    wordCell(latest ? pointDay(latest.day, monthly) : 'No values'),
    ...numbers.map(number => valueCell(number ?? null, unit)),
    wordCell(latest ? signalWords(latest) : '–')
  ]
}
