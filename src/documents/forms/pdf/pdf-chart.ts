import SVGtoPDF from 'svg-to-pdfkit'
import type { ChartBlock } from '../../block.js'
import { ENDINGS } from '../form-words.js'
import { fontName } from './font-in-pdf.js'
import type { Styled } from './lay-lines.js'
import { need, type Pen, space } from './pdf-pen.js'
import { colours } from './pdf-sizes.js'
import { heightOf, writeText } from './pdf-text.js'
import { insideLink, plain } from './styled-words.js'
import { inScripts, scriptOf } from './svg-scripts.js'

/** How much of a page a drawing may take: above it stand a heading, its title and its sentence. */
const TALLEST = 0.6

/** Writes a chart: title, sentence, drawing and a link to its numbers, all on one page. */
export function writeChart(pen: Pen, chart: ChartBlock): void {
  const { body, small } = pen.sizes
  space(pen, body)
  need(pen, chartHeight(pen, chart))
  writeText(pen, titleOf(pen, chart), { tag: 'P', size: body })
  writeText(pen, sentenceOf(pen, chart), { tag: 'P', size: body })
  pen.y += body * 0.6
  drawFigure(pen, chart)
  writeText(pen, [insideLink(ENDINGS.numbers, chart.table.id, small)], { tag: 'P', size: small })
  pen.y += body * 0.8
}

/** The height a chart takes. */
export function chartHeight(pen: Pen, chart: ChartBlock): number {
  const { body, small } = pen.sizes
  const text = heightOf(pen, titleOf(pen, chart), body) + heightOf(pen, sentenceOf(pen, chart), body)
  return text + body * 2.2 + drawingOf(pen, chart).height + small * 2
}

function titleOf(pen: Pen, { title, id }: ChartBlock): Styled[] {
  return [plain(title, pen.sizes.body, { face: 'bold', anchor: id })]
}

function sentenceOf(pen: Pen, { sentence }: ChartBlock): Styled[] {
  return [plain(sentence, pen.sizes.body, { colour: colours.quiet })]
}

function drawFigure(pen: Pen, chart: ChartBlock): void {
  const { pdf, left } = pen
  const { svg, width, height } = drawingOf(pen, chart)
  const bbox = [left, pen.y, left + width, pen.y + height]
  const options = { alt: `${chart.title}. ${chart.sentence}`, bbox, placement: 'Block' }
  const figure = pdf.struct('Figure', options as { alt: string })
  pen.root.add(figure)
  const content = pdf.markStructureContent('Figure')
  SVGtoPDF(pdf, inScripts(pdf, svg), left, pen.y, {
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

interface Drawing {
  readonly svg: string
  readonly width: number
  readonly height: number
}

// Enlarged to the page, the drawing for phones has letters nearly as large as the text of large print.
function drawingOf({ sizes, width, top, bottom }: Pen, chart: ChartBlock): Drawing {
  const svg = sizes.large ? chart.narrow : chart.svg
  const [, wide, high] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [null, '760', '340']
  const scale = Math.min(width / Number(wide), ((bottom - top) * TALLEST) / Number(high))
  const size = { width: Number(wide) * scale, height: Number(high) * scale }
  return { svg: resized(svg, size), ...size }
}

function resized(svg: string, { width, height }: { readonly width: number; readonly height: number }): string {
  const end = svg.indexOf('>')
  const tag = svg
    .slice(0, end)
    .replace(/ width="[^"]*"/, ` width="${width}"`)
    .replace(/ height="[^"]*"/, ` height="${height}"`)
  return tag + svg.slice(end)
}
