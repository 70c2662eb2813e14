import PDFDocument from 'pdfkit'
import type { Document } from '../../block.js'
import { anchorsOf } from '../link-target.js'
import { openFonts, type PdfFonts } from './pdf-fonts.js'
import { PAPER, type PdfSizes } from './pdf-sizes.js'
import { xmlSafe } from './xml-safe.js'

/** A PDF while it is written: `y` is where the next line stands on its page. */
export interface Pen {
  readonly pdf: PDFKit.PDFDocument
  readonly sizes: PdfSizes
  readonly fonts: PdfFonts
  readonly root: PDFKit.PDFStructureElement
  readonly left: number
  readonly width: number
  readonly top: number
  readonly bottom: number
  readonly anchors: ReadonlySet<string>
  readonly notes: ReadonlySet<number>
  /** Notes that a figure has been marked with so far. */
  readonly used: Set<number>
  y: number
}

/** Begins a tagged PDF whose dates are those of the document. */
export function openPen(document: Document, sizes: PdfSizes): Pen {
  const pdf = xmlSafe(new PDFDocument(optionsOf(document)))
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  pdf.addPage()
  const top = sizes.margin + sizes.small
  return {
    pdf,
    sizes,
    fonts: openFonts(pdf),
    root,
    left: sizes.margin,
    width: PAPER.width - 2 * sizes.margin,
    top,
    bottom: PAPER.height - sizes.margin - sizes.small * 1.2,
    anchors: anchorsOf(document),
    notes: new Set(document.notes.map(each => each.note)),
    used: new Set(),
    y: top
  }
}

/** Goes on to a new page. */
export function turnPage(pen: Pen): void {
  pen.pdf.addPage()
  pen.y = pen.top
}

/** Turns the page unless a height has room on this one. */
export function need(pen: Pen, height: number): void {
  if (pen.y + height > pen.bottom && pen.y > pen.top) turnPage(pen)
}

/** Leaves a space, but none at the head of a page. */
export function space(pen: Pen, height: number): void {
  if (pen.y > pen.top) pen.y += height
}

/** Draws what is no part of the text, such as a line, so that it is not read out. */
export function artifact(pen: Pen, type: 'Layout' | 'Pagination', draw: () => void): void {
  pen.pdf.markContent('Artifact', { type })
  draw()
  pen.pdf.endMarkedContent()
}

function optionsOf({ title, council, dated, draft }: Document): PDFKit.PDFDocumentOptions {
  const day = new Date(`${dated}T00:00:00Z`)
  return {
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    // No font until one of ours is asked for: a font of the reader's own would not be embedded.
    font: '',
    info: {
      Title: `${draft ? 'DRAFT: ' : ''}${title}`,
      Author: council,
      Creator: 'Sightline',
      CreationDate: day,
      ModDate: day
    }
  } as object as PDFKit.PDFDocumentOptions
}
