import { drawFragment } from './draw-fragment.js'
import type { Fragment, Line } from './lay-lines.js'
import { artifact, type Pen, turnPage } from './pdf-pen.js'
import { LEADING } from './pdf-sizes.js'

/** How lines stand on the page. */
export interface Setting {
  /** What the lines are part of; null within what is not read out. */
  readonly element: PDFKit.PDFStructureElement | null
  /** The tag of the element, which its content bears too. */
  readonly tag: string
  readonly size: number
  readonly x: number
  readonly width: number
  readonly align?: 'left' | 'right'
  /** A bar on the left of the lines. */
  readonly bar?: { readonly x: number; readonly width: number; readonly colour: string }
}

/** Draws lines from where the pen is on, over as many pages as they need; no page begins or ends with one line alone. */
export function drawLines(pen: Pen, lines: readonly Line[], setting: Setting): void {
  const height = setting.size * LEADING
  let at = 0
  while (at < lines.length) {
    const count = linesHere(pen, lines.length - at, height)
    if (count === 0) {
      turnPage(pen)
      continue
    }
    const from = pen.y
    drawOnPage(pen, lines.slice(at, at + count), setting)
    const { bar } = setting
    if (bar) artifact(pen, 'Layout', () => pen.pdf.rect(bar.x, from, bar.width, pen.y - from).fill(bar.colour))
    at += count
  }
}

/** Turns the page if lines would not begin on this one. */
export function needLines(pen: Pen, count: number, size: number): void {
  if (linesHere(pen, count, size * LEADING) === 0) turnPage(pen)
}

/** Draws lines on this page, whether there is room or not. */
export function drawOnPage(pen: Pen, lines: readonly Line[], { element, tag, size, x, width, align }: Setting): void {
  const height = size * LEADING
  let open: PDFKit.PDFStructureContent | null = null
  const close = (): void => {
    if (open === null) return
    pen.pdf.endMarkedContent()
    element!.add(open)
    open = null
  }
  const at = (fragment: Fragment, line: Line): number => x + fragment.x + (align === 'right' ? width - line.width : 0)
  for (const line of lines) {
    for (const fragment of line.fragments) {
      if (fragment.of.link) close()
      else if (element) open ??= pen.pdf.markStructureContent(tag)
      drawFragment(pen, fragment, { x: at(fragment, line), y: pen.y, height, element })
    }
    pen.y += height
  }
  close()
}

function linesHere(pen: Pen, left: number, height: number): number {
  const room = Math.floor((pen.bottom - pen.y) / height + 1e-6)
  if (room >= left) return left
  const count = left - room === 1 ? room - 1 : room
  const fresh = pen.y <= pen.top
  return count < 2 ? (fresh ? Math.max(1, room) : 0) : count
}
