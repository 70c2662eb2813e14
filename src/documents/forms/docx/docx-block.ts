import { HeadingLevel, Paragraph, Tab, type Table, TextRun } from 'docx'
import type { Block } from '../../block.js'
import { leadsOn } from '../leads-on.js'
import { anchorOf } from '../link-target.js'
import { docxChart } from './docx-chart.js'
import { docxTable } from './docx-table.js'
import { type DocxWriting, placed, runs } from './docx-writing.js'

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** The names lists are numbered by in `docxNumbering`. */
export const LISTS = { bullet: 'bullets', ordered: 'numbers' } as const

/** A block as paragraphs and tables of Word. */
export function docxBlock(block: Block, writing: DocxWriting): (Paragraph | Table)[] {
  switch (block.as) {
    case 'heading':
      return [docxHeading(block.level, block.text, block.id)]
    case 'paragraph':
      return [paragraph(block, writing)]
    case 'list':
      return list(block, writing)
    case 'quotation': {
      const by = block.by === null ? [] : [new TextRun({ text: `– ${block.by}`, break: 1 })]
      const words = [new TextRun('“'), ...runs(block.words, writing), new TextRun('”')]
      return [new Paragraph({ style: 'Quote', children: [...words, ...by] })]
    }
    case 'notice':
      if (block.tone === 'plain') return [new Paragraph({ style: 'Notice', children: runs(block.words, writing) })]
      return [new Paragraph({ style: 'Warning', children: [new TextRun('Warning: '), ...runs(block.words, writing)] })]
    case 'table':
      return docxTable(block, writing)
    case 'chart':
      return docxChart(block, writing)
  }
}

/** A heading that links may lead to. */
export function docxHeading(level: 1 | 2 | 3, text: string, id: string): Paragraph {
  return new Paragraph({ heading: LEVELS[level], children: [placed(id, [new TextRun(text)])] })
}

function paragraph(block: Block & { as: 'paragraph' }, writing: DocxWriting): Paragraph {
  const words = runs(block.words, writing)
  if (block.number === null) return new Paragraph({ style: 'BodyText', keepNext: leadsOn(block), children: words })
  const { indent } = writing.sizes
  const number = placed(anchorOf(block)!, [new TextRun({ children: [block.number, new Tab()] })])
  return new Paragraph({ style: 'BodyText', indent: { left: indent, hanging: indent }, children: [number, ...words] })
}

function list(block: Block & { as: 'list' }, writing: DocxWriting): Paragraph[] {
  const reference = block.ordered ? LISTS.ordered : LISTS.bullet
  if (block.ordered) writing.lists += 1
  const instance = block.ordered ? writing.lists : 0
  return block.items.map(
    item =>
      new Paragraph({ style: 'BodyText', numbering: { reference, level: 0, instance }, children: runs(item, writing) })
  )
}
