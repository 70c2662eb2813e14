import SVGtoPDF from 'svg-to-pdfkit'
import type { ChartBlock } from '../../block.js'
import { type Drawing, drawingOf, drawingPart, endsOf } from '../drawing-parts.js'
import { ENDINGS } from '../form-words.js'
import { fontName } from './font-in-pdf.js'
import type { Styled } from './lay-lines.js'
import { need, type Pen, space, turnPage } from './pdf-pen.js'
import { colours } from './pdf-sizes.js'
import { heightOf, writeText } from './pdf-text.js'
import { insideLink, plain } from './styled-words.js'
import { inScripts, scriptOf } from './svg-scripts.js'

/** How much of a page a drawing may take: above it stand a heading, its title and its sentence. */
const TALLEST = 0.6
/** How small a drawing may be made, against its full size, to fit in what is left of a page. */
const SMALLEST = 0.75

/** Writes a chart: title, sentence, drawing and a link to its numbers, on one page unless the drawing must be parted. */
export function writeChart(pen: Pen, chart: ChartBlock): void {
  const { body, small } = pen.sizes
  space(pen, body)
  need(pen, chartHeight(pen, chart))
  writeText(pen, titleOf(pen, chart), { tag: 'P', size: body })
  writeText(pen, sentenceOf(pen, chart), { tag: 'P', size: body })
  pen.y += body * 0.6
  drawParts(pen, chart)
  writeText(pen, [insideLink(ENDINGS.numbers, chart.table.id, small)], { tag: 'P', size: small })
  pen.y += body * 0.8
}

/** The least height a chart takes: with its drawing as small as it may be, or the first part of it, or none on this page. */
export function chartHeight(pen: Pen, chart: ChartBlock): number {
  const { drawing, scale, least, ends } = planOf(pen, chart)
  const text = textHeight(pen, chart)
  const high = text + Math.min(ends[0]!, drawing.height * least) * scale
  return high > pen.bottom - pen.top ? text : high
}

function titleOf(pen: Pen, { title, id }: ChartBlock): Styled[] {
  return [plain(title, pen.sizes.body, { face: 'bold', anchor: id })]
}

function sentenceOf(pen: Pen, { sentence }: ChartBlock): Styled[] {
  return [plain(sentence, pen.sizes.body, { colour: colours.quiet })]
}

/** The height of the words of a chart with the space round them. */
function textHeight(pen: Pen, chart: ChartBlock): number {
  const { body } = pen.sizes
  const text = heightOf(pen, titleOf(pen, chart), body) + heightOf(pen, sentenceOf(pen, chart), body)
  return text + body * 1.6 + linkHeight(pen)
}

function linkHeight({ sizes: { body, small } }: Pen): number {
  return body * 0.6 + small * 2
}

interface Plan {
  readonly drawing: Drawing
  /** Points a pixel when it is drawn in full size, and the least part of that. */
  readonly scale: number
  readonly least: number
  /** Where it may end on a page, in pixels. */
  readonly ends: readonly number[]
}

// Enlarged to the page, the drawing for phones has letters nearly as large as the text of large print: it is parted, not
// made smaller, where it is higher than a page has room for.
function planOf(pen: Pen, chart: ChartBlock): Plan {
  const { large } = pen.sizes
  const page = pen.bottom - pen.top
  const drawing = drawingOf(large ? chart.narrow : chart.svg)
  const full = pen.width / drawing.width
  const ends = endsOf(drawing)
  const isHigh = drawing.height * full > page * TALLEST || textHeight(pen, chart) + drawing.height * full > page
  if (large && isHigh && ends.length > 1) return { drawing, scale: full, least: 1, ends }
  // One that cannot be parted has a page of its own, if need be, in large print.
  const room = large ? page - linkHeight(pen) : page * TALLEST
  const scale = Math.min(full, room / drawing.height)
  return { drawing, scale, least: large ? 1 : SMALLEST, ends: [drawing.height] }
}

function drawParts(pen: Pen, chart: ChartBlock): void {
  const { drawing, scale, least, ends } = planOf(pen, chart)
  for (let from = 0; from < drawing.height; ) {
    const room = (pen.bottom - pen.y - linkHeight(pen)) / scale
    const next = ends.find(end => end > from)!
    const to = ends.findLast(end => end > from && end - from <= room + 1e-6)
    if (to === undefined && (next - from) * least > room + 1e-6 && pen.y > pen.top) {
      turnPage(pen)
      continue
    }
    const end = to ?? next
    const part = drawingPart(drawing, from, end)
    const alt = from === 0 ? `${chart.title}. ${chart.sentence}` : `${chart.title}, continued`
    drawFigure(pen, part, Math.min(scale, (scale * room) / part.height), alt)
    from = end
  }
}

function drawFigure(pen: Pen, drawing: Drawing, scale: number, alt: string): void {
  const { pdf, left } = pen
  const [width, height] = [drawing.width * scale, drawing.height * scale]
  const options = { alt, bbox: [left, pen.y, left + width, pen.y + height], placement: 'Block' }
  const figure = pdf.struct('Figure', options as { alt: string })
  pen.root.add(figure)
  const content = pdf.markStructureContent('Figure')
  SVGtoPDF(pdf, inScripts(pdf, resized(drawing.svg, { width, height })), left, pen.y, {
    width,
    height,
    assumePt: true,
    fontCallback: (family, bold) => fontName(pdf, scriptOf(family), bold ? 'bold' : 'regular')
  })
  pdf.endMarkedContent()
  figure.add(content)
  figure.end()
  pen.y += height + pen.sizes.small * 0.4
}

function resized(svg: string, { width, height }: { readonly width: number; readonly height: number }): string {
  const end = svg.indexOf('>')
  const tag = svg
    .slice(0, end)
    .replace(/ width="[^"]*"/, ` width="${width}"`)
    .replace(/ height="[^"]*"/, ` height="${height}"`)
  return tag + svg.slice(end)
}
