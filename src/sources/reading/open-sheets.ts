import { csvSheet, separatorOf } from './csv.js'
import { headOf } from './file-bytes.js'
import { kindOfFile } from './kind-of-file.js'
import type { BytesRead, Sheet } from './raw-row.js'
import { Refusal } from './refusal.js'
import { encodingOf, textChunks, textOf } from './text-chunks.js'

/** The sheets of a file; close them when done. */
export interface Sheets {
  readonly sheets: readonly Sheet[]
  close(): void
}

/** The sheets of a workbook, or a CSV or GeoJSON file as its one sheet, whatever they hold. @throws Refusal */
export async function openSheets(path: string): Promise<Sheets> {
  const head = await headOf(path)
  const kind = kindOfFile(head)
  if (kind === 'xml') throw new Refusal('unknown-file', 'is XML; send it as CSV or .xlsx')
  return sheetsOf(path, head, kind)
}

/** The same, of a file whose first bytes have been read; `longest` is the longest line it may have. @throws Refusal */
export async function sheetsOf(
  path: string,
  head: Uint8Array,
  kind: 'csv' | 'xlsx' | 'geojson',
  bytesRead?: BytesRead,
  longest?: number
): Promise<Sheets> {
  // Loaded when needed: most uploads are CSV, and commands should start fast.
  if (kind === 'xlsx') return (await import('./workbook.js')).openWorkbook(path)
  const text = () => textChunks(path, encodingOf(head), bytesRead)
  if (kind === 'geojson') return { sheets: [await (await import('./geojson.js')).geojsonSheet(path, text)], close() {} }
  return { sheets: [csvSheet(text, separatorOf(textOf(head)), longest)], close() {} }
}
