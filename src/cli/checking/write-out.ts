import { once } from 'node:events'

const CHUNK = 1 << 16

/** Writes texts to standard output, waiting for whoever reads it. */
export async function writeOut(texts: Iterable<string>): Promise<void> {
  let chunk = ''
  for (const text of texts) {
    chunk += text
    if (chunk.length < CHUNK) continue
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain')
    chunk = ''
  }
  if (chunk !== '') process.stdout.write(chunk)
}
