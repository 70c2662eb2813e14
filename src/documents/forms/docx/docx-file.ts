import {
  AlignmentType,
  Document as Docx,
  Footer,
  Header,
  type INumberingOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  type Table,
  TabStopType,
  TextRun
} from 'docx'
import type { Document } from '../../block.js'
import { fitted } from '../../charts/text-width.js'
import { chartsOf, chartTable, leftToWorkbook } from '../chart-table.js'
import { ENDINGS, noteMark, pageHead, warningsOf } from '../form-words.js'
import { rankedBlocks } from '../heading-ranks.js'
import { docxBlock, docxHeading, LISTS } from './docx-block.js'
import { type DocxSizes, largeSizes, normalSizes, PAGE } from './docx-sizes.js'
import { docxStyles } from './docx-styles.js'
import { docxLeft, docxTable } from './docx-table.js'
import { beginDocx, type DocxWriting, insideLink, placed } from './docx-writing.js'
import { settledDocx } from './settled-docx.js'

// How much room the number of a page has, for a point of its type.
const NUMBER = 9

/** A document for Word, its headings Word's own, its pictures with their words. */
export async function docxFile(document: Document, large: boolean): Promise<Uint8Array> {
  const sizes = large ? largeSizes : normalSizes
  const writing = await beginDocx(document, sizes)
  const children: (Paragraph | Table)[] = opening(document, sizes)
  for (const block of rankedBlocks(document.blocks)) children.push(...docxBlock(block, writing))
  children.push(...endings(document, writing))
  const { width, height, margin } = PAGE
  const edges = { top: margin, bottom: margin, left: margin, right: margin, header: large ? 400 : 600, footer: 600 }
  const file = new Docx({
    title: `${document.draft ? 'DRAFT: ' : ''}${document.title}`,
    creator: document.council,
    lastModifiedBy: document.council,
    description: '',
    styles: docxStyles(sizes),
    numbering: numbering(sizes),
    sections: [
      { properties: { page: { size: { width, height }, margin: edges } }, ...pageEdges(document, sizes), children }
    ]
  })
  return settledDocx(new Uint8Array(await Packer.toBuffer(file)), document.dated)
}

function opening(document: Document, sizes: DocxSizes): Paragraph[] {
  const front = document.front.map(
    ({ label, text }, index) =>
      new Paragraph({
        style: 'BodyText',
        indent: { left: sizes.front, hanging: sizes.front },
        ...(index === 0 && { spacing: { before: sizes.body * 12 } }),
        children: [new TextRun({ children: [label, new Tab()], bold: true }), new TextRun(text)]
      })
  )
  return [
    new Paragraph({ style: 'BodyText', text: document.council }),
    new Paragraph({ style: 'Title', text: document.title }),
    ...warningsOf(document).map(text => new Paragraph({ style: 'Warning', text })),
    ...front
  ]
}

function endings(document: Document, writing: DocxWriting): (Paragraph | Table)[] {
  const charts = chartsOf(document)
  const numbers = charts.flatMap(chart => {
    const left = writing.sizes.large ? leftToWorkbook(chart) : null
    return left === null ? docxTable(chartTable(chart), writing) : docxLeft(chartTable(chart), left)
  })
  const notes = document.notes.map(({ note, text }) => noteParagraph(note, text, writing))
  const record = document.record.map(text => new Paragraph({ style: 'BodyText', text }))
  return [
    ...(notes.length > 0 ? [docxHeading(1, ENDINGS.notes, 'paper-notes'), ...notes] : []),
    ...(record.length > 0 ? [docxHeading(1, ENDINGS.record, 'paper-record'), ...record] : []),
    ...(charts.length > 0 ? [docxHeading(1, ENDINGS.numbers, 'paper-numbers'), ...numbers] : [])
  ]
}

function noteParagraph(note: number, text: string, { sizes, used }: DocxWriting): Paragraph {
  const mark = placed(`note-${note}`, [new TextRun({ children: [noteMark(note), new Tab()] })])
  const back = used.has(note) ? [new TextRun(' '), insideLink('Back', `figure-${note}`)] : []
  const indent = { left: sizes.indent, hanging: sizes.indent }
  return new Paragraph({ style: 'BodyText', indent, children: [mark, new TextRun(text), ...back] })
}

function pageEdges(
  document: Document,
  { small }: DocxSizes
): { headers?: { default: Header }; footers: { default: Footer } } {
  const head = pageHead(document)
  const title = fitted(document.title, small, PAGE.room / 20 - small * NUMBER)
  const page = ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES]
  const footer = new Paragraph({
    style: 'PageEdge',
    tabStops: [{ type: TabStopType.RIGHT, position: PAGE.room }],
    children: [new TextRun({ children: [title, new Tab(), ...page] })]
  })
  const footers = { default: new Footer({ children: [footer] }) }
  if (head === null) return { footers }
  const words = new Paragraph({
    style: 'PageEdge',
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ text: head, bold: true })]
  })
  return { headers: { default: new Header({ children: [words] }) }, footers }
}

function numbering({ indent }: DocxSizes): INumberingOptions {
  const paragraph = { indent: { left: indent + 400, hanging: 400 } }
  const level = { level: 0, alignment: AlignmentType.LEFT, style: { paragraph } } as const
  return {
    config: [
      { reference: LISTS.bullet, levels: [{ ...level, format: LevelFormat.BULLET, text: '•' }] },
      { reference: LISTS.ordered, levels: [{ ...level, format: LevelFormat.DECIMAL, text: '%1.' }] }
    ]
  }
}
