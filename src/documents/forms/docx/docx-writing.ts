import { Bookmark, ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import type { ChartBlock, Document, Inline } from '../../block.js'
import { chartsOf } from '../chart-table.js'
import { JOINER, noteMark } from '../form-words.js'
import { anchorsOf, linkTarget } from '../link-target.js'
import { chartPictures, type Picture } from './chart-pictures.js'
import type { DocxSizes } from './docx-sizes.js'

/** What is known while a Word document is written. */
export interface DocxWriting {
  readonly sizes: DocxSizes
  readonly pictures: ReadonlyMap<ChartBlock, readonly Picture[]>
  readonly anchors: ReadonlySet<string>
  readonly notes: ReadonlySet<number>
  /** Notes that a figure has been marked with so far: the first is where the note leads back to. */
  readonly used: Set<number>
  /** How many ordered lists there were so far; each counts from 1. */
  lists: number
}

/** Begins to write a document: its charts are drawn. */
export async function beginDocx(document: Document, sizes: DocxSizes): Promise<DocxWriting> {
  const notes = new Set(document.notes.map(each => each.note))
  const pictures = await chartPictures(chartsOf(document), sizes.large)
  return { sizes, pictures, anchors: anchorsOf(document), notes, used: new Set(), lists: 0 }
}

/** Words in a line as runs; a bound figure has a link to its note. */
export function runs(words: readonly Inline[], writing: DocxWriting): ParagraphChild[] {
  return words.flatMap(each => {
    if (each.as === 'figure') return figureRuns(each.text, each.note, writing)
    if (each.as === 'link') return [linkRun(each.text, each.href, writing)]
    return [
      new TextRun({ text: each.text, ...(each.strong && { bold: true }), ...(each.emphasis && { italics: true }) })
    ]
  })
}

/** A link to another place in the document. */
export function insideLink(text: string, anchor: string, superScript = false): InternalHyperlink {
  const run = superScript ? { text, superScript, color: '12436D' } : { text, style: 'Hyperlink' }
  return new InternalHyperlink({ anchor: bookmarkName(anchor), children: [new TextRun(run)] })
}

/** What is to be found by links, under its name. */
export function placed(anchor: string, children: readonly ParagraphChild[]): Bookmark {
  return new Bookmark({ id: bookmarkName(anchor), children: [...children] })
}

function figureRuns(text: string, note: number, { notes, used, sizes }: DocxWriting): ParagraphChild[] {
  const value = new TextRun(text)
  if (!notes.has(note)) return [value]
  const mark = insideLink(`${JOINER}${noteMark(note)}`, `note-${note}`, !sizes.large)
  if (used.has(note)) return [value, mark]
  used.add(note)
  return [placed(`figure-${note}`, [value]), mark]
}

function linkRun(text: string, href: string, { anchors }: DocxWriting): ParagraphChild {
  const target = linkTarget(href, anchors)
  if (target === null) return new TextRun(text)
  if ('inside' in target) return insideLink(text, target.inside)
  return new ExternalHyperlink({ link: target.outside, children: [new TextRun({ text, style: 'Hyperlink' })] })
}

// Word takes letters, digits and underscores, 40 in all, beginning with a letter.
function bookmarkName(anchor: string): string {
  return `to_${anchor.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 40)
}
