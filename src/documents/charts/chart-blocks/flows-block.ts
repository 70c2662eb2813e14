import type { MissingReason } from '../../../figures/figure.js'
import type { ChartBlock, TableCell } from '../../block.js'
import { describeFlows } from '../flows/describe-flows.js'
import { type Flow, type FlowPeriod, type Flows, shownFlows } from '../flows/flows.js'
import { flowsSvg } from '../flows/flows-svg.js'
import type { ChartedCount } from '../shown-figure.js'
import { cellOr, countCell, numberColumn, valueCell, wordCell, wordColumn } from './cells.js'
import { type BlockOf, drawnBlock } from './drawn-block.js'

/** The block of flows in and out: its table gives each period's opening count, starts, ends, closing count and, where one does not add up, by how far. */
export function flowsBlock(of: BlockOf & Flows): ChartBlock {
  const flows = shownFlows(of)
  const isOff = flows.some(({ off }) => off !== null && off !== 0)
  const numbers = ['At the start', of.startsName, of.endsName, 'At the end', ...(isOff ? ['Does not add up by'] : [])]
  return drawnBlock(of, describeFlows(flows, of), drawing => flowsSvg(of, drawing), {
    columns: [wordColumn('Period'), ...numbers.map(numberColumn)],
    rows: flows.map((flow, index) => rowOf(flow, of.periods[index]!, isOff)),
    note: 'What is there at the start and what starts, less what ends, should come to what is there at the end.'
  })
}

function rowOf(flow: Flow, given: FlowPeriod, isOff: boolean): TableCell[] {
  return [
    wordCell(flow.label.replace(/^the /, '')),
    countOr(flow.opening, given.opening),
    countOr(flow.starts, given.starts),
    countOr(flow.ends, given.ends),
    countOr(flow.closing, given.closing),
    ...(isOff ? [valueCell(flow.off, 'count')] : [])
  ]
}

// A count that is known and not shown is held back so that another is not told.
function countOr(shown: number | null, given: ChartedCount): TableCell {
  const held: MissingReason | null = shown === null && given.count !== null ? 'suppressed' : null
  return cellOr(countCell(shown), given.missing ?? held)
}
