import type { TableBlock } from '../../documents/block.js'

type Column = TableBlock['columns'][number]

/** A column of words. */
export function words(heading: string): Column {
  return { heading, align: 'left' }
}

/** A column of numbers. */
export function numbers(heading: string): Column {
  return { heading, align: 'right' }
}
