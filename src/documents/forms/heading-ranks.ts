import type { Block } from '../block.js'

/**
 * The rank of each heading in the order they stand, none more than one below the one before: a level left out would be
 * a gap to whoever moves through a document by its headings.
 */
export function headingRanks(blocks: readonly Block[]): (1 | 2 | 3)[] {
  const ranks: (1 | 2 | 3)[] = []
  for (const block of blocks)
    if (block.as === 'heading') ranks.push(Math.min(block.level, (ranks.at(-1) ?? 0) + 1) as 1 | 2 | 3)
  return ranks
}

/** The blocks with each heading at its rank. */
export function rankedBlocks(blocks: readonly Block[]): Block[] {
  const ranks = headingRanks(blocks).values()
  return blocks.map(block => (block.as === 'heading' ? { ...block, level: ranks.next().value! } : block))
}
