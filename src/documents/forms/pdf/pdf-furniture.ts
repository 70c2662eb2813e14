import type { Document } from '../../block.js'
import { pageHead } from '../form-words.js'
import { drawOnPage } from './draw-lines.js'
import { layLines, type Styled } from './lay-lines.js'
import { artifact, type Pen } from './pdf-pen.js'
import { colours, LEADING, PAPER } from './pdf-sizes.js'
import { plain } from './styled-words.js'

/** Writes on each page what it is a page of, which one, and that it is a draft; none of it is read out. */
export function writeFurniture(pen: Pen, document: Document): void {
  const { small, margin } = pen.sizes
  const { start, count } = pen.pdf.bufferedPageRange()
  const head = pageHead(document)
  const foot = PAPER.height - margin * 0.75
  for (let page = start; page < start + count; page += 1) {
    pen.pdf.switchToPage(page)
    const number = `Page ${page - start + 1} of ${count}`
    artifact(pen, 'Pagination', () => {
      if (head !== null) writeEdge(pen, head, 'right', margin * 0.75, 'bold')
      writeEdge(pen, number, 'right', foot, 'regular')
      const room = pen.width - pen.fonts.width(number, 'regular', small) - small * 2
      writeEdge(pen, cut(pen, document.title, room), 'left', foot, 'regular')
    })
  }
}

function writeEdge(pen: Pen, text: string, align: 'left' | 'right', y: number, face: Styled['face']): void {
  const { small } = pen.sizes
  const lines = layLines([plain(text, small, { face, colour: colours.quiet })], pen.width, pen.fonts.width)
  pen.y = y - small * LEADING * 0.5
  drawOnPage(pen, lines.slice(0, 1), { element: null, tag: '', size: small, x: pen.left, width: pen.width, align })
}

function cut(pen: Pen, title: string, room: number): string {
  const stands = (text: string): boolean => pen.fonts.width(text, 'regular', pen.sizes.small) <= room
  if (stands(title)) return title
  const letters = [...title]
  while (letters.length > 0 && !stands(`${letters.join('')}…`)) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
