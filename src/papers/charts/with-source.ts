import type { ChartBlock } from '../../documents/block.js'
import type { Day } from '../../domain/day.js'
import { ownSource } from '../tables/table-note.js'

/** A chart whose table says where its numbers are from. */
export function withSource(block: ChartBlock, source: string): ChartBlock {
  return {
    ...block,
    table: { ...block.table, note: [source, block.table.note].filter(each => each !== null).join(' ') }
  }
}

/** A chart of the council's own figures. */
export function ownChart(block: ChartBlock, council: string, days: readonly Day[]): ChartBlock {
  return withSource(block, ownSource(council, days))
}
