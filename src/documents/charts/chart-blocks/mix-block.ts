import type { ChartBlock, TableCell } from '../../block.js'
import { roundedText } from '../../format-figure.js'
import { formatValue } from '../format-value.js'
import { describeMix } from '../mix/describe-mix.js'
import { type Mix, type MixColumn, type MixPlan, mixPlan } from '../mix/mix.js'
import { mixSvg } from '../mix/mix-svg.js'
import { shownCount } from '../shown-figure.js'
import { cellOr, countCell, numberColumn, wordCell, wordColumn } from './cells.js'
import { type BlockOf, drawnBlock } from './drawn-block.js'

/** The block of a mix over time: its table gives the count and share of every part in each period, of what is left over, and the whole. */
export function mixBlock(of: BlockOf & Mix): ChartBlock {
  const plan = mixPlan(of)
  const names = [...of.parts.map(part => part.name), plan.rest, 'All']
  return drawnBlock(of, describeMix(plan), drawing => mixSvg(of, drawing), {
    columns: [wordColumn('Period'), ...names.map(numberColumn)],
    rows: plan.columns.map((column, index) => rowOf(of, column, index)),
    note: noteOf(plan)
  })
}

// The rest is of all parts here, where the chart may have folded the smallest into it.
function rowOf(mix: Mix, { label, total, missing }: MixColumn, index: number): TableCell[] {
  const counts = mix.parts.map(part => part.counts[index])
  const known = counts.map(count => (count ? shownCount(count) : null))
  const parts = known.map((count, part) => cellOr(sharedCell(count, total), counts[part]?.missing ?? null))
  const sum = known.reduce<number>((all, count) => all + (count ?? 0), 0)
  const rest = total === null || missing !== null ? null : total - sum
  return [
    wordCell(label),
    ...parts,
    sharedCell(rest, total),
    total === null ? wordCell(missing ?? '–') : countCell(total)
  ]
}

/** A count with its share of the whole; the count is the cell's value. */
function sharedCell(count: number | null, total: number | null): TableCell {
  if (count === null || !total) return countCell(count)
  return { text: `${roundedText(count, 0)} (${formatValue((100 * count) / total, 'percent')})`, value: count }
}

function noteOf({ rest, folded }: MixPlan): string {
  const left = `${rest} is what of the whole is in none of the parts`
  return folded.length === 0 ? `${left}.` : `${left}; in the chart it holds ${folded.join(', ')} too.`
}
