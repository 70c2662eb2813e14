import { createHash } from 'node:crypto'
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs'
import type { InputFile } from '../sources/source.js'
import { PublishedError } from './published.js'

/** A file about to be read: what it is, told from its first bytes, and its hash. */
export interface OpenedFile extends InputFile {
  readonly form: 'parquet' | 'workbook' | 'json' | 'csv'
  readonly bytes: number
  readonly sha256: string
}

/** Sizes beyond which a file cannot be one of the department's: the largest seen is a twentieth of each. */
const MOST_BYTES = { parquet: 200e6, workbook: 5e6, json: 20e6, csv: 100e6 } as const

/** Looks at a file without reading it into memory. @throws PublishedError when it is not there, empty or too large */
export async function openFile(file: InputFile): Promise<OpenedFile> {
  const bytes = statSync(file.path, { throwIfNoEntry: false })?.size
  if (bytes === undefined) throw new PublishedError([`${file.name}: there is no such file; check the path.`])
  if (bytes === 0) throw new PublishedError([`${file.name}: the file is empty; download it again.`])
  const form = formOf(file.path)
  if (bytes > MOST_BYTES[form]) {
    throw new PublishedError([
      `${file.name}: the file is larger than ${MOST_BYTES[form] / 1e6} MB, far beyond any the department publishes in this form.`
    ])
  }
  return { ...file, form, bytes, sha256: await sha256Of(file.path) }
}

/** The SHA-256 of a file, in hexadecimal. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

function formOf(path: string): OpenedFile['form'] {
  const start = Buffer.alloc(64)
  const descriptor = openSync(path, 'r')
  const read = readSync(descriptor, start, 0, start.length, 0)
  closeSync(descriptor)
  const text = start.subarray(0, read).toString('latin1')
  if (text.startsWith('PAR1')) return 'parquet'
  if (text.startsWith('PK\u0003\u0004')) return 'workbook'
  return text.trimStart().startsWith('{') ? 'json' : 'csv'
}
