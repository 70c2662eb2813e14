import { ImageRun, Paragraph, TextRun } from 'docx'
import type { ChartBlock } from '../../block.js'
import { ENDINGS } from '../form-words.js'
import { PAGE } from './docx-sizes.js'
import { type DocxWriting, insideLink, placed } from './docx-writing.js'

const TWIPS_A_PIXEL = 15

/** A chart: its title, its sentence, its picture with both as alternative text, and a link to its numbers. */
export function docxChart(chart: ChartBlock, { pictures }: DocxWriting): Paragraph[] {
  const { png, width, height } = pictures.get(chart)!
  const shown = Math.floor(PAGE.room / TWIPS_A_PIXEL)
  const picture = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: shown, height: Math.round((height * shown) / width) },
    altText: { name: chart.id, title: chart.title, description: chart.sentence }
  })
  return [
    new Paragraph({ style: 'Caption', children: [placed(chart.id, [new TextRun(chart.title)])] }),
    new Paragraph({ style: 'BodyText', keepNext: true, text: chart.sentence }),
    new Paragraph({ keepNext: true, children: [picture] }),
    new Paragraph({ style: 'TableNote', children: [insideLink(ENDINGS.numbers, chart.table.id)] })
  ]
}
