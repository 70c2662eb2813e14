import type { LinkTarget } from '../link-target.js'
import type { Fragment, Styled } from './lay-lines.js'
import { type FontRun, runWidth } from './pdf-fonts.js'
import type { Pen } from './pdf-pen.js'
import { colours } from './pdf-sizes.js'

/** Where a fragment stands: the top left of its line, and the element it is part of. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly height: number
  readonly element: PDFKit.PDFStructureElement | null
}

/** Draws part of a line; a link becomes an element of its own within the text's. */
export function drawFragment(pen: Pen, fragment: Fragment, place: Place): void {
  const { of } = fragment
  if (of.anchor !== undefined) pen.pdf.addNamedDestination(of.anchor, 'XYZ', 0, place.y, null)
  if (!of.link || !place.element) drawText(pen, fragment, place)
  else drawLink(pen, fragment, of.link, place, place.element)
}

function drawLink(
  pen: Pen,
  fragment: Fragment,
  target: LinkTarget,
  place: Place,
  parent: PDFKit.PDFStructureElement
): void {
  const link = pen.pdf.struct('Link')
  parent.add(link)
  const content = pen.pdf.markStructureContent('Link')
  drawText(pen, fragment, place)
  pen.pdf.endMarkedContent()
  link.add(content)
  annotate(pen, fragment, target, place, link)
  link.end()
}

function drawText(pen: Pen, { of, text, width }: Fragment, { x, y, height }: Place): void {
  const baseline = y + height / 2 + of.size * 0.35 - (of.rise ?? 0)
  let at = x
  for (const run of pen.fonts.runs(text, of.face)) {
    const wide = runWidth(pen.pdf, run, of.size)
    pen.pdf.fillColor(of.colour)
    if (run.actual === null) drawRun(pen, run, at, baseline)
    else drawStandIns(pen, { ...run, actual: run.actual }, { x: at, baseline, width: wide, size: of.size })
    at += wide
  }
  if (of.link && !of.rise) underline(pen, of, x, baseline + of.size * 0.14, width)
}

function drawRun({ pdf }: Pen, { text, features }: FontRun, x: number, y: number): void {
  pdf.text(text, x, y, { lineBreak: false, baseline: 'alphabetic', ...(features && { features }) })
}

// What no font has a letter for is an empty box to the eye; those who copy or hear it are given the letter.
function drawStandIns(
  pen: Pen,
  run: FontRun & { actual: string },
  box: { x: number; baseline: number; width: number; size: number }
): void {
  const { pdf } = pen
  const { x, baseline, size } = box
  pdf.markContent('Span', { actual: run.actual }).fillOpacity(0)
  drawRun(pen, run, x, baseline)
  pdf
    .fillOpacity(1)
    .lineWidth(size * 0.05)
    .strokeColor(colours.quiet)
  const each = box.width / run.text.length
  for (let index = 0; index < run.text.length; index += 1)
    pdf.rect(x + index * each + size * 0.06, baseline - size * 0.7, each - size * 0.12, size * 0.7).stroke()
  pdf.endMarkedContent()
}

function underline(pen: Pen, of: Styled, x: number, y: number, width: number): void {
  pen.pdf.rect(x, y, width, of.size * 0.05).fill(of.colour)
}

function annotate(
  pen: Pen,
  fragment: Fragment,
  link: LinkTarget,
  place: Place,
  element: PDFKit.PDFStructureElement
): void {
  // PDFKit writes a string object as text, a plain one as a name.
  const Contents = new String(fragment.of.said ?? fragment.text.trim()) as string
  const options = { structParent: element, Contents } as PDFKit.Mixins.AnnotationOption
  const { x, y, height } = place
  if ('outside' in link) pen.pdf.link(x, y, fragment.width, height, link.outside, options)
  else pen.pdf.goTo(x, y, fragment.width, height, link.inside, options)
}
