import type { Block, Document, Inline, TableBlock } from '../../documents/block.js'
import type { OnRecord } from './frozen.js'

/** The ids of a council's children in its case system, in lower case. They can be asked, and not listed. */
export type ChildIds = Pick<ReadonlySet<string>, 'has'>

/** Something printed, and what it is called; the name holds none of its words. */
interface Printed {
  readonly part: string
  readonly words: readonly string[]
}

/** Which parts of a paper print the id of a child, a sentence each. Of which child is not said. */
export function printedChildIds(document: Document, record: readonly OnRecord[], ids: ChildIds): string[] {
  const isNamed = (text: string): boolean => tokensOf(text).some(token => ids.has(token))
  const head: readonly Printed[] = [
    { part: 'The title', words: [document.title] },
    { part: 'The first page', words: document.front.flatMap(({ label, text }) => [label, text]) }
  ]
  const signed = {
    part: 'What is said in its record',
    words: record.flatMap(({ what, by, words }) => [what, by, words])
  }
  const parts = [...head, ...placed(document.blocks, isNamed), signed]
  const found = parts.filter(({ words }) => words.some(isNamed)).map(({ part }) => part)
  return [...new Set(found)].map(
    part =>
      `${part} holds the id of a child. Take it out; a number that only looks like one is written in groups, as 12,345.`
  )
}

/**
 * The words of a text as ids are written: what stands between spaces, without marks around it, and each run of letters
 * and digits in it. @example tokensOf('(AB/12345),') // ['ab/12345', 'ab', '12345']
 */
function tokensOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .flatMap(chunk => [chunk.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''), ...chunk.split(/[^\p{L}\p{N}]+/u)])
}

/** Each block with where it stands: its number, and the last heading that may itself be told. */
function placed(blocks: readonly Block[], isNamed: (text: string) => boolean): Printed[] {
  let under = ''
  return blocks.map(block => {
    const { part, words } = printedOf(block)
    const placed = { part: `${part}${under}`, words }
    if (block.as === 'heading' && !isNamed(block.text)) under = ` under “${block.text}”`
    return placed
  })
}

/** What a block prints, but for figures, which are bound to the data. */
function printedOf(block: Block): Printed {
  switch (block.as) {
    case 'heading':
      return { part: 'A heading', words: [block.text] }
    case 'paragraph':
      return {
        part: block.number === null ? 'A paragraph' : `Paragraph ${block.number}`,
        words: [writtenIn(block.words)]
      }
    case 'list':
      return { part: 'A list', words: block.items.map(writtenIn) }
    case 'quotation':
      return { part: 'A quotation', words: [writtenIn(block.words), block.by ?? ''] }
    case 'notice':
      return { part: 'A note', words: [writtenIn(block.words)] }
    case 'table':
      return { part: 'A table', words: wordsOfTable(block) }
    case 'chart':
      return { part: 'A chart', words: [block.title, block.sentence, ...wordsOfTable(block.table)] }
  }
}

function writtenIn(words: readonly Inline[]): string {
  return words.map(each => (each.as === 'figure' ? ' ' : each.text)).join('')
}

function wordsOfTable({ title, columns, rows, note }: Omit<TableBlock, 'as'>): string[] {
  return [title, ...columns.map(({ heading }) => heading), ...rows.flat().map(({ text }) => text), note ?? '']
}
