import { ImageRun, Paragraph, TextRun } from 'docx'
import type { ChartBlock } from '../../block.js'
import { ENDINGS } from '../form-words.js'
import { type Picture, TALLEST } from './chart-pictures.js'
import { PAGE } from './docx-sizes.js'
import { type DocxWriting, insideLink, placed } from './docx-writing.js'

const TWIPS_A_PIXEL = 15

/** A chart: its title, its sentence, its picture with both as alternative text, and a link to its numbers. */
export function docxChart(chart: ChartBlock, { pictures }: DocxWriting): Paragraph[] {
  const parts = pictures.get(chart)!
  return [
    new Paragraph({ style: 'Caption', children: [placed(chart.id, [new TextRun(chart.title)])] }),
    new Paragraph({ style: 'BodyText', keepNext: true, text: chart.sentence }),
    ...parts.map(
      (part, index) =>
        new Paragraph({ keepNext: index === parts.length - 1, children: [pictureOf(chart, part, index)] })
    ),
    new Paragraph({ style: 'TableNote', children: [insideLink(ENDINGS.numbers, chart.table.id)] })
  ]
}

function pictureOf({ id, title, sentence }: ChartBlock, { png, width, height }: Picture, part: number): ImageRun {
  const room = Math.floor(PAGE.room / TWIPS_A_PIXEL)
  const shown = Math.min(room, Math.round((room * TALLEST * width) / height))
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: shown, height: Math.round((height * shown) / width) },
    altText:
      part === 0
        ? { name: id, title, description: sentence }
        : { name: `${id}-${part + 1}`, title, description: `${title}, continued` }
  })
}
