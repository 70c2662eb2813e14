import type { Styled } from './lay-lines.js'
import { need, type Pen, space } from './pdf-pen.js'
import { PAPER } from './pdf-sizes.js'
import { heightOf, writeText } from './pdf-text.js'
import { plain } from './styled-words.js'

/** A heading of the document: the title is above all of them, so that theirs are H2 to H4. */
export interface PdfHeading {
  readonly level: 1 | 2 | 3
  readonly text: string
  readonly id: string
}

/** Writes a heading with its place in the list of contents, on a page that has room for `after` below it. */
export function writeHeading(pen: Pen, heading: PdfHeading, after: number): void {
  const size = pen.sizes.headings[heading.level - 1]!
  space(pen, above(size))
  need(pen, heightOf(pen, words(pen, heading), size) + below(size) + after)
  enter(pen, heading)
  writeText(pen, words(pen, heading), { tag: `H${heading.level + 1}`, size })
  pen.y += below(size)
}

/** The height a heading takes. */
export function headingHeight(pen: Pen, heading: PdfHeading): number {
  const size = pen.sizes.headings[heading.level - 1]!
  return above(size) + heightOf(pen, words(pen, heading), size) + below(size)
}

function words(pen: Pen, { level, text, id }: PdfHeading): Styled[] {
  return [plain(text, pen.sizes.headings[level - 1]!, { face: 'bold', anchor: id })]
}

function above(size: number): number {
  return size * 1.15
}

function below(size: number): number {
  return size * 0.35
}

const outlines = new WeakMap<Pen, PDFKit.PDFOutline[]>()

function enter(pen: Pen, { level, text }: PdfHeading): void {
  const open = (outlines.get(pen) ?? []).slice(0, level - 1)
  const parent = open.at(-1) ?? pen.pdf.outline
  // PDFKit measures `left` from the right edge.
  const options = { expanded: level === 1, fit: false, top: pen.y, left: PAPER.width }
  outlines.set(pen, [...open, parent.addItem(text, options as { expanded: boolean })])
}
