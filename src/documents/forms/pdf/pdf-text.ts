import { drawLines, type Setting } from './draw-lines.js'
import { type Line, layLines, type Styled } from './lay-lines.js'
import type { Pen } from './pdf-pen.js'
import { LEADING } from './pdf-sizes.js'

/** How a piece of text stands: from how far in, and with what in the room that leaves. */
export interface TextLook {
  readonly tag: string
  readonly size: number
  readonly indent?: number
  /** A number or a label at the left, beside the first line. */
  readonly label?: Styled
  readonly bar?: Setting['bar']
  /** Where it belongs; the document itself unless given. */
  readonly parent?: PDFKit.PDFStructureElement
}

/** The lines that words take on the page. */
export function linesOf(pen: Pen, words: readonly Styled[], indent = 0, width = pen.width): Line[] {
  return layLines(words, width - indent, pen.fonts.width)
}

/** Writes words as an element of the document, over as many pages as they need. */
export function writeText(
  pen: Pen,
  words: readonly Styled[],
  { tag, size, indent = 0, label, bar, parent = pen.root }: TextLook
): void {
  const element = pen.pdf.struct(tag)
  parent.add(element)
  const lines = linesOf(pen, words, indent)
  const first = lines[0]!
  // The label is read before the words: it is the first fragment of the first line.
  if (label)
    first.fragments.unshift({
      of: label,
      text: `${label.text} `,
      x: -indent,
      width: pen.fonts.width(label.text, label.face, label.size)
    })
  drawLines(pen, lines, { element, tag, size, x: pen.left + indent, width: pen.width - indent, ...(bar && { bar }) })
  element.end()
}

/** The height of words when they are written. */
export function heightOf(pen: Pen, words: readonly Styled[], size: number, indent = 0): number {
  return linesOf(pen, words, indent).length * size * LEADING
}
