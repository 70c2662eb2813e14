import type { Block, ChartBlock, Document, Inline } from '../../block.js'
import { chartTable } from '../chart-table.js'
import { ENDINGS, noteMark, warningsOf } from '../form-words.js'
import { rankedBlocks } from '../heading-ranks.js'
import { linkTarget } from '../link-target.js'
import { columnsOf, textLines } from '../text-lines.js'
import { textTable, untitledTextTable } from './text-table.js'

const WIDTH = 80
const RULES = { 1: '=', 2: '-', 3: '' } as const

/** A document as plain text, 80 columns wide, for whoever reads with the simplest of programs. */
export function textFile(document: Document): string {
  const { title, council, front, notes, record } = document
  const parts = [
    [...ruled(title, '='), '', ...textLines(council, WIDTH)],
    ...warningsOf(document).map(words => boxed(words)),
    front.flatMap(({ label, text }) => hanging(`${label}: `, text)),
    ...rankedBlocks(document.blocks).map(blockLines),
    ...(notes.length > 0
      ? [heading(1, ENDINGS.notes), notes.flatMap(({ note, text }) => hanging(`${noteMark(note)} `, text, 6))]
      : []),
    ...(record.length > 0 ? [heading(1, ENDINGS.record), ...record.map(text => textLines(text, WIDTH))] : [])
  ]
  return `${parts
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`
}

function blockLines(block: Block): string[] {
  switch (block.as) {
    case 'heading':
      return heading(block.level, block.text)
    case 'paragraph':
      return hanging(block.number === null ? '' : `${block.number} `, inlineText(block.words), 6)
    case 'list':
      return block.items.flatMap((item, index) =>
        hanging(block.ordered ? `      ${index + 1}. ` : '      * ', inlineText(item), 9)
      )
    case 'quotation':
      return quotation(inlineText(block.words), block.by)
    case 'notice':
      return boxed(`${block.tone === 'warning' ? 'Warning: ' : ''}${inlineText(block.words)}`)
    case 'table':
      return textTable(block, WIDTH)
    case 'chart':
      return chartLines(block)
  }
}

function chartLines(chart: ChartBlock): string[] {
  const table = chartTable(chart)
  const lines = table.title === chart.title ? untitledTextTable(table, WIDTH) : textTable(table, WIDTH)
  return [...textLines(`Chart: ${chart.title}`, WIDTH), ...textLines(chart.sentence, WIDTH), '', ...lines]
}

function inlineText(words: readonly Inline[]): string {
  return words
    .map(each =>
      each.as === 'figure'
        ? `${each.text} ${noteMark(each.note)}`
        : each.as === 'link'
          ? linkText(each.text, each.href)
          : each.text
    )
    .join('')
}

function linkText(text: string, href: string): string {
  const target = linkTarget(href, new Set())
  return target && 'outside' in target && target.outside !== text ? `${text} <${target.outside}>` : text
}

function heading(level: 1 | 2 | 3, text: string): string[] {
  // One more line above than between paragraphs.
  return ['', ...ruled(text, RULES[level])]
}

function ruled(text: string, mark: string): string[] {
  const lines = textLines(text, WIDTH)
  return mark === '' ? lines : [...lines, mark.repeat(Math.max(...lines.map(columnsOf)))]
}

function hanging(first: string, text: string, indent = first.length): string[] {
  const before = first.padEnd(indent)
  return textLines(text, WIDTH - before.length).map(
    (line, index) => (index === 0 ? before : ' '.repeat(before.length)) + line
  )
}

function quotation(text: string, by: string | null): string[] {
  const lines = [...textLines(`“${text}”`, WIDTH - 8), ...(by === null ? [] : textLines(`– ${by}`, WIDTH - 8))]
  return lines.map(line => `      | ${line}`)
}

function boxed(text: string): string[] {
  return ['*'.repeat(WIDTH), ...textLines(text, WIDTH - 4).map(line => `* ${line}`), '*'.repeat(WIDTH)]
}
