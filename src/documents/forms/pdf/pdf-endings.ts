import type { Document } from '../../block.js'
import { chartsOf, chartTable, leftToWorkbook } from '../chart-table.js'
import { ENDINGS, noteMark } from '../form-words.js'
import { writeHeading } from './pdf-heading.js'
import type { Pen } from './pdf-pen.js'
import { colours, LEADING } from './pdf-sizes.js'
import { tableHead, writeLeft, writeTable } from './pdf-table.js'
import { writeText } from './pdf-text.js'
import { insideLink, plain } from './styled-words.js'

/** Writes what stands at the end: notes on the figures, how they can be checked, and the numbers behind the charts. */
export function writeEndings(pen: Pen, document: Document): void {
  const { body } = pen.sizes
  const least = 3 * body * LEADING
  if (document.notes.length > 0) writeHeading(pen, { level: 1, text: ENDINGS.notes, id: 'paper-notes' }, least)
  for (const { note, text } of document.notes) writeNote(pen, note, text)
  if (document.record.length > 0) writeHeading(pen, { level: 1, text: ENDINGS.record, id: 'paper-record' }, least)
  for (const text of document.record) {
    writeText(pen, [plain(text, body)], { tag: 'P', size: body })
    pen.y += body * 0.5
  }
  const charts = chartsOf(document)
  const [first] = charts
  if (first)
    writeHeading(pen, { level: 1, text: ENDINGS.numbers, id: 'paper-numbers' }, tableHead(pen, chartTable(first)))
  for (const chart of charts) {
    const left = pen.sizes.large ? leftToWorkbook(chart) : null
    if (left === null) writeTable(pen, chartTable(chart))
    else writeLeft(pen, chartTable(chart), left)
  }
}

function writeNote(pen: Pen, note: number, text: string): void {
  const { body, indent } = pen.sizes
  const label = plain(noteMark(note), body, { colour: colours.quiet, anchor: `note-${note}` })
  const back = pen.used.has(note)
    ? [plain(' ', body), { ...insideLink('Back', `figure-${note}`, body), said: `Back to figure ${note}` }]
    : []
  writeText(pen, [plain(text, body), ...back], { tag: 'P', size: body, indent, label })
  pen.y += body * 0.4
}
