import type { Document } from '../../block.js'
import { warningsOf } from '../form-words.js'
import { writeNotice } from './pdf-block.js'
import { artifact, need, type Pen } from './pdf-pen.js'
import { colours, LEADING } from './pdf-sizes.js'
import { writeText } from './pdf-text.js'
import { plain } from './styled-words.js'

/** Writes the head of the first page: council, title, warnings, and the headings with what they say. */
export function writeOpening(pen: Pen, document: Document): void {
  const { title, body } = pen.sizes
  writeText(pen, [plain(document.council, body, { colour: colours.quiet })], { tag: 'P', size: body })
  pen.y += body * 0.3
  writeText(pen, [plain(document.title, title, { face: 'bold' })], { tag: 'H1', size: title })
  pen.y += body * 0.8
  for (const words of warningsOf(document)) writeNotice(pen, [plain(words, body, { face: 'bold' })], 'draft')
  pen.y += body * 0.6
  for (const { label, text } of document.front) writeFront(pen, label, text)
  pen.y += body * 0.6
}

function writeFront(pen: Pen, label: string, text: string): void {
  const { body, front } = pen.sizes
  need(pen, body * LEADING * 2)
  rule(pen)
  pen.y += body * 0.35
  const named = plain(label, body, { face: 'bold' })
  // A label too long for its column has a line of its own.
  if (pen.fonts.width(label, 'bold', body) > front - body)
    writeText(pen, [named, plain(` ${text}`, body)], { tag: 'P', size: body })
  else writeText(pen, [plain(text, body)], { tag: 'P', size: body, indent: front, label: named })
  pen.y += body * 0.35
}

function rule(pen: Pen): void {
  artifact(pen, 'Layout', () => pen.pdf.rect(pen.left, pen.y, pen.width, 0.5).fill(colours.line))
}
