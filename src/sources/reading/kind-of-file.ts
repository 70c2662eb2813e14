import type { Buffer } from 'node:buffer'
import { Refusal } from './refusal.js'
import { encodingOf, textOf } from './text-chunks.js'

/** What a file is by its first bytes. @throws Refusal when it is empty or is no spreadsheet, text or XML */
export function kindOfFile(head: Buffer): 'csv' | 'xml' | 'xlsx' {
  if (head.length === 0) throw empty()
  if (head.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return 'xlsx'
  if (head.subarray(0, 4).toString('hex') === 'd0cf11e0') throw oldWorkbook()
  const text = textOf(head)
  if (text.trim() === '') throw empty()
  if (isBinary(head, text)) throw notASpreadsheet()
  if (!text.trimStart().startsWith('<')) return 'csv'
  if (/^\s*<(!doctype html|html)/i.test(text)) throw notASpreadsheet()
  return 'xml'
}

/** Text has no control characters but tabs, line ends and form feeds. */
function isBinary(head: Buffer, text: string): boolean {
  if (head.subarray(0, 5).toString('latin1') === '%PDF-') return true
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
