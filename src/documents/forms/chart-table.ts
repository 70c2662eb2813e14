import type { Block, ChartBlock, Document, TableBlock } from '../block.js'

/** The numbers of a chart as a table of their own. */
export function chartTable(chart: ChartBlock): TableBlock {
  return { as: 'table', ...chart.table }
}

/** The charts of a document in their order. */
export function chartsOf({ blocks }: Document): ChartBlock[] {
  return blocks.filter((block: Block) => block.as === 'chart')
}
