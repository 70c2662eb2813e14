import type { Buffer } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import yauzl, { type Entry, RandomAccessReader, type ZipFile } from 'yauzl'
import { Refusal } from './refusal.js'
import { brokenZip, weigher } from './zip-limits.js'

/** A zip file that has been found safe to unpack. */
export interface Zip {
  readonly names: readonly string[]
  /** The text of one entry, a chunk at a time. @throws Refusal when it does not unpack */
  text(name: string): AsyncGenerator<string>
  close(): void
}

/** Opens a zip file and weighs it by its own list of entries before anything is unpacked. @throws Refusal */
export async function openZip(path: string): Promise<Zip> {
  const { size } = await stat(path)
  const options = { lazyEntries: true, autoClose: false }
  const zip = await refusing(() => yauzl.fromRandomAccessReaderPromise(new FileParts(path), size, options))
  try {
    const entries = await refusing(() => entriesOf(zip))
    return {
      names: [...entries.keys()],
      text: name => textOfEntry(zip, entries.get(name)),
      close: () => zip.close()
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

// Each part is a stream of its own, which may be left half read: yauzl's own reader then falls over what it still has queued.
class FileParts extends RandomAccessReader {
  constructor(private readonly path: string) {
    super()
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return createReadStream(this.path, { start, end: end - 1 })
  }
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  const weigh = weigher(zip.entryCount)
  for await (const entry of zip.eachEntry()) {
    weigh(entry)
    entries.set(entry.fileName, entry)
  }
  return entries
}

async function* textOfEntry(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<string> {
  if (!entry) throw brokenZip()
  const stream = await refusing(() => zip.openReadStreamPromise(entry))
  const decoder = new StringDecoder('utf8')
  try {
    for await (const chunk of stream) yield decoder.write(chunk as Buffer)
  } catch {
    throw brokenZip()
  } finally {
    stream.destroy()
  }
  yield decoder.end()
}

async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof Refusal ? error : brokenZip()
  }
}
