import { Refusal } from '../../sources/reading/refusal.js'
import type { Zip } from '../../sources/reading/zip.js'
import { brokenZip, weigher } from '../../sources/reading/zip-limits.js'
import { bytesBetween, fileAt } from './file-bytes.js'

interface Entry {
  readonly fileName: string
  readonly flags: number
  /** 0 for stored as it is, 8 for deflated. */
  readonly method: number
  readonly compressedSize: number
  readonly uncompressedSize: number
  /** Where its own heading stands in the file. */
  readonly at: number
}

const END = 0x06054b50
const END_64 = 0x06064b50
const FINDS_END_64 = 0x07064b50
const LISTED = 0x02014b50
const LOCAL = 0x04034b50
const LONGEST_COMMENT = 0xffff
const IN_64 = 0xffffffff

/** Opens a zip file and weighs it by its own list of entries before anything is unpacked. @throws Refusal */
export async function openZip(path: string): Promise<Zip> {
  const file = fileAt(path)
  const entries = new Map<string, Entry>()
  try {
    const { count, at, size } = await listPlace(file)
    const weigh = weigher(count)
    for (const entry of entriesIn(await viewOf(file, at, at + size), count)) {
      weigh(entry)
      entries.set(entry.fileName, entry)
    }
  } catch (error) {
    // What lies outside a view is said by an error of the view.
    throw error instanceof Refusal ? error : brokenZip()
  }
  return { names: [...entries.keys()], text: name => textOfEntry(file, entries.get(name)), close() {} }
}

async function viewOf(file: Blob, from: number, to: number): Promise<DataView> {
  const { buffer, byteOffset, byteLength } = await bytesBetween(file, Math.max(from, 0), to)
  return new DataView(buffer, byteOffset, byteLength)
}

/** Where the list of entries stands, by what is said at the end of the file. */
async function listPlace(file: Blob): Promise<{ count: number; at: number; size: number }> {
  const tail = await viewOf(file, file.size - 22 - LONGEST_COMMENT, file.size)
  let end = tail.byteLength - 22
  while (end >= 0 && !isEnd(tail, end)) end -= 1
  if (end < 0) throw brokenZip()
  const count = tail.getUint16(end + 10, true)
  const size = tail.getUint32(end + 12, true)
  const at = tail.getUint32(end + 16, true)
  if (count !== 0xffff && at !== IN_64) return { count, at, size }
  const finder = end - 20
  if (tail.getUint32(finder, true) !== FINDS_END_64) throw brokenZip()
  const place = long(tail, finder + 8)
  const end64 = await viewOf(file, place, place + 56)
  if (end64.getUint32(0, true) !== END_64) throw brokenZip()
  return { count: long(end64, 32), size: long(end64, 40), at: long(end64, 48) }
}

function isEnd(view: DataView, at: number): boolean {
  return view.getUint32(at, true) === END && view.getUint16(at + 20, true) === view.byteLength - at - 22
}

function long(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true))
}

function* entriesIn(list: DataView, count: number): Generator<Entry> {
  let at = 0
  for (let number = 0; number < count; number++) {
    if (list.getUint32(at, true) !== LISTED) throw brokenZip()
    const nameLength = list.getUint16(at + 28, true)
    const extraLength = list.getUint16(at + 30, true)
    const name = new Uint8Array(list.buffer, list.byteOffset + at + 46, nameLength)
    const extra = new DataView(list.buffer, list.byteOffset + at + 46 + nameLength, extraLength)
    yield {
      fileName: safeName(new TextDecoder().decode(name)),
      flags: list.getUint16(at + 8, true),
      method: list.getUint16(at + 10, true),
      ...sizes(list, at, extra)
    }
    at += 46 + nameLength + extraLength + list.getUint16(at + 32, true)
  }
}

/** The sizes and the place of an entry; those too great for the list stand after its name. */
function sizes(list: DataView, at: number, extra: DataView) {
  let place = placeOf64(extra)
  const read = (from: number) => {
    const short = list.getUint32(at + from, true)
    if (short !== IN_64 || place < 0) return short
    place += 8
    return long(extra, place - 8)
  }
  const uncompressedSize = read(24)
  const compressedSize = read(20)
  return { uncompressedSize, compressedSize, at: read(42) }
}

function placeOf64(extra: DataView): number {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true))
    if (extra.getUint16(at, true) === 1) return at + 4
  return -1
}

function safeName(name: string): string {
  const plain = name.replaceAll('\\', '/')
  if (/^[a-z]:|^\//i.test(plain) || plain.split('/').includes('..')) throw brokenZip()
  return plain
}

async function* textOfEntry(file: Blob, entry: Entry | undefined): AsyncGenerator<string> {
  const reader = (await streamOf(file, entry)).getReader()
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw brokenZip()
      })
      if (done) break
      size += value.length
      if (size > entry!.uncompressedSize) throw brokenZip()
      yield decoder.decode(value, { stream: true })
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
  if (size !== entry!.uncompressedSize) throw brokenZip()
  yield decoder.decode()
}

/** The unpacked bytes of an entry; one that is encrypted, or packed in some other way, is broken to us. */
async function streamOf(file: Blob, entry: Entry | undefined): Promise<ReadableStream<Uint8Array>> {
  if (!entry || entry.flags & 1 || ![0, 8].includes(entry.method)) throw brokenZip()
  const { at, method, compressedSize } = entry
  const local = await viewOf(file, at, at + 30)
  if (local.byteLength < 30 || local.getUint32(0, true) !== LOCAL) throw brokenZip()
  const from = at + 30 + local.getUint16(26, true) + local.getUint16(28, true)
  const packed = file.slice(from, from + compressedSize)
  return method === 0 ? packed.stream() : packed.stream().pipeThrough(new DecompressionStream('deflate-raw'))
}
