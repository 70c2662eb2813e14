import type { Block, Inline, TableBlock, TableCell } from '../../documents/block.js'
import { valueText } from '../../documents/format-figure.js'

/** A cell of words; nothing is a dash. */
export function wordsCell(text: string | null): TableCell {
  return { text: text ? text.replace(/\s+/g, ' ').trim() : '–', value: null }
}

/** A cell of a count. */
export function countCell(count: number): TableCell {
  return { text: valueText(count, 'count'), value: count }
}

/** A table of words, numbers to the right. `id` is made unique where it stands. */
export function tableOf(
  id: string,
  title: string,
  headings: readonly (string | { readonly number: string })[],
  rows: readonly (readonly TableCell[])[],
  note: string | null = null
): TableBlock {
  const columns = headings.map(heading =>
    typeof heading === 'string'
      ? { heading, align: 'left' as const }
      : { heading: heading.number, align: 'right' as const }
  )
  return { as: 'table', id, title, columns, rows, note }
}

/** A paragraph without a number. */
export function paragraph(...words: readonly (string | Inline)[]): Block {
  return { as: 'paragraph', number: null, words: words.map(inline) }
}

/** A list, each item of plain words. */
export function listOf(items: readonly string[]): Block {
  return { as: 'list', ordered: false, items: items.map(text => [inline(text)]) }
}

/** Words that stand out. */
export function strong(text: string): Inline {
  return { as: 'text', text, strong: true }
}

function inline(words: string | Inline): Inline {
  return typeof words === 'string' ? { as: 'text', text: words } : words
}
