import { Refusal } from './refusal.js'
import { encodingOf, textOf } from './text-chunks.js'

/** What a file is by its first bytes. @throws Refusal when it is empty or is no spreadsheet, text, XML or GeoJSON */
export function kindOfFile(head: Uint8Array): 'csv' | 'xml' | 'xlsx' | 'geojson' {
  if (head.length === 0) throw empty()
  if (begins(head, ZIP)) return 'xlsx'
  if (begins(head, OLD_WORKBOOK)) throw oldWorkbook()
  const text = textOf(head)
  if (text.trim() === '') throw empty()
  if (isBinary(head, text)) throw notASpreadsheet()
  if (text.trimStart().startsWith('{')) return 'geojson'
  if (!text.trimStart().startsWith('<')) return 'csv'
  if (/^\s*<(!doctype html|html)/i.test(text)) throw notASpreadsheet()
  return 'xml'
}

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0]

function begins(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, place) => head[place] === byte)
}

/** Text has no control characters but tabs, line ends and form feeds. */
function isBinary(head: Uint8Array, text: string): boolean {
  if (text.startsWith('%PDF-')) return true
  if (encodingOf(head) !== 'utf-8' && head.length % 2 === 1 && head.length < 65_536) return true
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters meant
  return /[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]/.test(text.slice(0, 4096))
}

function empty(): Refusal {
  return new Refusal('empty-file', 'is empty; export it again')
}

function oldWorkbook(): Refusal {
  return new Refusal(
    'not-a-spreadsheet',
    'is a workbook of the old .xls kind or has a password; save it from Excel as .xlsx without one'
  )
}

function notASpreadsheet(): Refusal {
  return new Refusal('not-a-spreadsheet', 'is not a spreadsheet; send CSV, XML or .xlsx files')
}
