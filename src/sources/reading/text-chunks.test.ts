import { Buffer } from 'node:buffer'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { headOf } from './file-bytes.js'
import { encodingOf, textChunks, textOf } from './text-chunks.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'text-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function readBack(bytes: Buffer): Promise<string> {
  const path = join(folder, 'text.csv')
  await writeFile(path, bytes)
  let text = ''
  for await (const chunk of textChunks(path, encodingOf(await headOf(path)))) text += chunk
  return text
}

const LONG = `CHILD,TEAM\n${'1,Siân – “Café” €\n'.repeat(40_000)}`

test('UTF-8 is read with and without a byte order mark, whatever character a chunk ends in', async () => {
  expect(await readBack(Buffer.from(LONG))).toBe(LONG)
  expect(await readBack(Buffer.from(`\ufeff${LONG}`))).toBe(LONG)
})

test('UTF-16 is read either way round', async () => {
  const little = Buffer.from(`\ufeff${LONG}`, 'utf16le')
  expect(await readBack(little)).toBe(LONG)
  expect(await readBack(Buffer.from(little).swap16())).toBe(LONG)
  expect(await readBack(Buffer.from('CHILD,DOB\n', 'utf16le'))).toBe('CHILD,DOB\n')
})

test('text that is not UTF-8 is read as Windows-1252', async () => {
  const bytes = Buffer.from('Si\xe2n \x96 \x93Caf\xe9\x94 \x80', 'latin1')
  expect(textOf(bytes)).toBe('Siân – “Café” €')
  expect(await readBack(bytes)).toBe('Siân – “Café” €')
})
