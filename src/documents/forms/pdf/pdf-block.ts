import type { Block } from '../../block.js'
import { leadsOn } from '../leads-on.js'
import { anchorOf } from '../link-target.js'
import type { Styled } from './lay-lines.js'
import { chartHeight, writeChart } from './pdf-chart.js'
import { headingHeight, writeHeading } from './pdf-heading.js'
import { writeList } from './pdf-list.js'
import { need, type Pen, space } from './pdf-pen.js'
import { colours, LEADING } from './pdf-sizes.js'
import { tableHead, writeTable } from './pdf-table.js'
import { heightOf, writeText } from './pdf-text.js'
import { plain, styledWords } from './styled-words.js'

/** Writes the blocks of a document one after another. */
export function writeBlocks(pen: Pen, blocks: readonly Block[]): void {
  for (const [index, block] of blocks.entries()) writeBlock(pen, block, least(pen, blocks, index + 1))
}

function writeBlock(pen: Pen, block: Block, after: number): void {
  const { body } = pen.sizes
  switch (block.as) {
    case 'heading':
      writeHeading(pen, block, after)
      return
    case 'paragraph':
      if (leadsOn(block)) need(pen, 1.5 * body * LEADING + after)
      writeParagraph(pen, block)
      break
    case 'list':
      writeList(pen, block)
      break
    case 'quotation':
      writeQuotation(pen, block)
      break
    case 'notice':
      writeNotice(
        pen,
        styledWords(pen, block.words, body, block.tone === 'warning' ? { face: 'bold' } : {}),
        block.tone
      )
      break
    case 'table':
      writeTable(pen, block)
      return
    case 'chart':
      writeChart(pen, block)
      return
  }
  pen.y += body * 0.75
}

/** Writes words set apart by a bar: those of a warning begin by saying so. */
export function writeNotice(pen: Pen, words: readonly Styled[], tone: 'plain' | 'warning' | 'draft'): void {
  const { body } = pen.sizes
  const said = tone === 'warning' ? [plain('Warning: ', body, { face: 'bold' }), ...words] : words
  const bar = { x: pen.left, width: body * 0.35, colour: tone === 'plain' ? colours.line : colours.ink }
  space(pen, body * 0.4)
  writeText(pen, said, { tag: 'P', size: body, indent: body * 1.3, bar })
  pen.y += body * 0.4
}

function writeParagraph(pen: Pen, block: Block & { as: 'paragraph' }): void {
  const { body, indent } = pen.sizes
  const words = styledWords(pen, block.words, body)
  if (block.number === null) writeText(pen, words, { tag: 'P', size: body })
  else {
    const label = plain(block.number, body, { colour: colours.quiet, anchor: anchorOf(block)! })
    writeText(pen, words, { tag: 'P', size: body, indent, label })
  }
}

function writeQuotation(pen: Pen, { words, by }: Block & { as: 'quotation' }): void {
  const { body, indent } = pen.sizes
  const size = body * 1.1
  const quotation = pen.pdf.struct('BlockQuote')
  pen.root.add(quotation)
  const look = {
    tag: 'P',
    indent: indent + 14,
    bar: { x: pen.left + indent, width: 2.5, colour: colours.blue },
    parent: quotation
  }
  writeText(pen, [plain('“', size), ...styledWords(pen, words, size), plain('”', size)], { ...look, size })
  if (by !== null) writeText(pen, [plain(`– ${by}`, body, { colour: colours.quiet })], { ...look, size: body })
  quotation.end()
}

/** The height that must stand below a heading: what keeps the next block from being torn from it. */
function least(pen: Pen, blocks: readonly Block[], index: number): number {
  const block = blocks[index]
  if (!block) return 0
  if (block.as === 'heading') return headingHeight(pen, block) + least(pen, blocks, index + 1)
  if (block.as === 'chart') return chartHeight(pen, block)
  if (block.as === 'table') return tableHead(pen, block)
  if (leadsOn(block)) return 1.5 * pen.sizes.body * LEADING + least(pen, blocks, index + 1)
  // A paragraph of three lines is not parted, a longer one begins with two at least.
  return Math.min(3.5 * pen.sizes.body * LEADING, wordsHeight(pen, block))
}

/** The height of a paragraph of words alone; of anything else more than is asked for. */
function wordsHeight(pen: Pen, block: Block): number {
  const { body, indent } = pen.sizes
  if (block.as !== 'paragraph' || block.words.some(({ as }) => as !== 'text')) return Number.POSITIVE_INFINITY
  return heightOf(pen, styledWords(pen, block.words, body), body, block.number === null ? 0 : indent)
}
