import type { Block } from '../../block.js'
import { drawFragment } from './draw-fragment.js'
import { drawLines, needLines } from './draw-lines.js'
import type { Pen } from './pdf-pen.js'
import { colours, LEADING } from './pdf-sizes.js'
import { linesOf } from './pdf-text.js'
import { plain, styledWords } from './styled-words.js'

/** What stands between two items, for a point of their type. */
export const ITEM_GAP = 0.3

/** How far the words of an item stand from its mark. */
export function markWidth({ sizes }: Pen): number {
  return sizes.body * 1.8
}

/** Writes a list, each item with its mark and its words as elements of their own; `left` is how far it is set in. */
export function writeList(pen: Pen, { ordered, items }: Block & { as: 'list' }, left = pen.sizes.indent): void {
  const { pdf, sizes } = pen
  const list = pdf.struct('L')
  pen.root.add(list)
  const indent = left + markWidth(pen)
  for (const [index, item] of items.entries()) {
    if (index > 0) pen.y += sizes.body * ITEM_GAP
    const lines = linesOf(pen, styledWords(pen, item, sizes.body), indent)
    needLines(pen, lines.length, sizes.body)
    const element = pdf.struct('LI')
    list.add(element)
    writeMark(pen, element, ordered ? `${index + 1}.` : '•', left)
    const body = pdf.struct('LBody')
    element.add(body)
    drawLines(pen, lines, {
      element: body,
      tag: 'LBody',
      size: sizes.body,
      x: pen.left + indent,
      width: pen.width - indent
    })
    body.end()
    element.end()
  }
  list.end()
}

function writeMark({ pdf, ...pen }: Pen, item: PDFKit.PDFStructureElement, text: string, left: number): void {
  const { body } = pen.sizes
  const mark = pdf.struct('Lbl')
  item.add(mark)
  const content = pdf.markStructureContent('Lbl')
  const of = plain(text, body, { colour: colours.quiet })
  const fragment = { of, text: `${text} `, x: 0, width: 0 }
  drawFragment({ pdf, ...pen }, fragment, { x: pen.left + left, y: pen.y, height: body * LEADING, element: mark })
  pdf.endMarkedContent()
  mark.add(content)
  mark.end()
}
