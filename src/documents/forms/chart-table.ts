import type { Block, ChartBlock, Document, TableBlock } from '../block.js'

/** The numbers of a chart as a table of their own. */
export function chartTable(chart: ChartBlock): TableBlock {
  return { as: 'table', ...chart.table }
}

/** In large print a row takes a part of a page: more rows than these say little there, and much paper. */
const LONG = 24

/** What stands in large print in place of the numbers of a chart where they are many; null where they stand there. */
export function leftToWorkbook({ table: { rows } }: ChartBlock): string | null {
  if (rows.length <= LONG) return null
  return `The ${rows.length} rows of this table are in the workbook of this paper and on its web page, where they can be made as large as is wanted.`
}

/** The charts of a document in their order. */
export function chartsOf({ blocks }: Document): ChartBlock[] {
  return blocks.filter((block: Block) => block.as === 'chart')
}
