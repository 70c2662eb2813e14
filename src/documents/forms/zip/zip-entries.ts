import { buffer } from 'node:stream/consumers'
import yauzl from 'yauzl'
import type { ZipEntry } from './zip-file.js'

/** What a zip file of our own making holds, by name. */
export async function zipEntries(file: Uint8Array): Promise<ZipEntry[]> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(file), { lazyEntries: true })
  const entries: ZipEntry[] = []
  for await (const entry of zip.eachEntry())
    entries.push({ name: entry.fileName, bytes: await buffer(await zip.openReadStreamPromise(entry)) })
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
}
