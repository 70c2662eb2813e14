import type { ChartBlock } from '../../block.js'

/** A block's id, unique in its document, and the title of its chart. */
export interface BlockOf {
  readonly id: string
  readonly title: string
}

/** What a chart is told when it is drawn for a block. */
export interface Drawing extends BlockOf {
  readonly width: number
}

const WIDE = 760
const NARROW = 360

/** A chart drawn wide and narrow, its ids its own in each, beside its sentence and its numbers. */
export function drawnBlock(
  { id, title }: BlockOf,
  sentence: string,
  draw: (drawing: Drawing) => string,
  table: Omit<ChartBlock['table'], 'id' | 'title'>
): ChartBlock {
  return {
    as: 'chart',
    id,
    title,
    sentence,
    svg: draw({ id: `${id}-wide`, title, width: WIDE }),
    narrow: draw({ id: `${id}-narrow`, title, width: NARROW }),
    table: { id: `${id}-table`, title, ...table }
  }
}
