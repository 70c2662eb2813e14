import type { ChartBlock, Document, TableBlock } from '../../block.js'
import { chartTable } from '../chart-table.js'
import { ENDINGS, warningsOf } from '../form-words.js'
import { numberCell } from './number-cell.js'
import type { Sheet, SheetCell } from './sheet.js'
import { sheetName } from './sheet-name.js'

const CONTENTS = 'Contents'
const NOTES = 'Notes'
/** What stands for no value, to be told in words. */
const DASH = '–'

/** The sheets of a document: what there is, its notes, and each table and each chart's numbers on a sheet of its own. */
export function sheetsOf(document: Document): Sheet[] {
  const held = document.blocks.filter(block => block.as === 'table' || block.as === 'chart')
  const tables = held.map((block, index) => tableSheet(document, block, index + 1))
  const notes = notesSheet(document, tables)
  const others = [...(notes === null ? [] : [notes]), ...tables]
  return [contentsSheet(document, others), ...others]
}

function contentsSheet(document: Document, sheets: readonly Sheet[]): Sheet {
  const front = document.front.map(({ label, text }) => `${label}: ${text}`)
  return {
    name: CONTENTS,
    title: document.title,
    lines: [document.council, ...warningsOf(document), ...front],
    columns: [left('Sheet'), left('What it holds')],
    rows: sheets.map(({ name, title }) => [{ as: 'link', text: name, sheet: name }, words(title)])
  }
}

function notesSheet({ notes, record, ...document }: Document, tables: readonly Sheet[]): Sheet | null {
  const dashed = tables.some(sheet =>
    sheet.rows.some(row => row.some(cell => cell.as === 'words' && cell.text === DASH))
  )
  const rows = [
    ...(dashed ? [[words(DASH), words('There is no value.')]] : []),
    ...notes.map(({ note, text }) => [words(`[note ${note}]`), words(text)]),
    ...record.map((text, index) => [words(`Record ${index + 1}`), words(text)])
  ]
  if (rows.length === 0) return null
  const title = `${ENDINGS.notes}, and how they can be checked`
  return {
    name: NOTES,
    title,
    lines: warningsOf({ ...document, notes, record }),
    columns: [left('Note'), left('What it says')],
    rows
  }
}

function tableSheet(document: Document, block: TableBlock | ChartBlock, number: number): Sheet {
  const table = block.as === 'chart' ? chartTable(block) : block
  const about = [...(block.as === 'chart' ? [block.sentence] : []), ...(table.note === null ? [] : [table.note])]
  return {
    name: sheetName(number, table.title),
    title: table.title,
    lines: [...warningsOf(document), ...about],
    columns: distinct(table.columns),
    rows: table.rows.map(row =>
      table.columns.map((_, index) => filled(row[index] ? numberCell(row[index]) : words('')))
    )
  }
}

// A marked table takes no two headings alike and none without words.
function distinct(columns: TableBlock['columns']): Sheet['columns'] {
  const seen = new Map<string, number>()
  return columns.map(({ heading, align }, index) => {
    const name = heading.trim() === '' ? `Column ${index + 1}` : heading
    const times = (seen.get(name.toLowerCase()) ?? 0) + 1
    seen.set(name.toLowerCase(), times)
    return { heading: times === 1 ? name : `${name} (${times})`, align }
  })
}

// A cell left empty would not say whether something is missing.
function filled(cell: SheetCell): SheetCell {
  return cell.as === 'words' && cell.text.trim() === '' ? words('[no value]') : cell
}

function left(heading: string): Sheet['columns'][number] {
  return { heading, align: 'left' }
}

function words(text: string): SheetCell {
  return { as: 'words', text }
}
