import { crc32, deflateRawSync } from 'node:zlib'

/** A file within a zip file. */
export interface ZipEntry {
  readonly name: string
  readonly bytes: Uint8Array
}

// 1 January 1980, the first moment a zip file can tell: what is in it has no time of its own.
const DATE = 0x21
const UTF8 = 0x800
const DEFLATED = 8
const VERSION = 20

/** A zip file of entries in the order given, their times fixed, so that the same entries give the same bytes. */
export function zipFile(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of entries) {
    const packed = deflateRawSync(bytes)
    const title = Buffer.from(name, 'utf8')
    const facts = factsOf(bytes, packed.length, title.length)
    const local = Buffer.concat([signature(0x04034b50), facts, title])
    list.push(listed(facts, offset), title)
    parts.push(local, packed)
    offset += local.length + packed.length
  }
  const directory = Buffer.concat(list)
  return new Uint8Array(Buffer.concat([...parts, directory, ending(entries.length, directory.length, offset)]))
}

// What the head of an entry and its line in the list have in common.
function factsOf(bytes: Uint8Array, packed: number, nameLength: number): Buffer {
  const facts = Buffer.alloc(26)
  facts.writeUInt16LE(VERSION, 0)
  facts.writeUInt16LE(UTF8, 2)
  facts.writeUInt16LE(DEFLATED, 4)
  facts.writeUInt16LE(DATE, 8)
  facts.writeUInt32LE(crc32(bytes), 10)
  facts.writeUInt32LE(packed, 14)
  facts.writeUInt32LE(bytes.length, 18)
  facts.writeUInt16LE(nameLength, 22)
  return facts
}

function listed(facts: Buffer, offset: number): Buffer {
  const madeBy = Buffer.alloc(2)
  madeBy.writeUInt16LE(VERSION, 0)
  const last = Buffer.alloc(14)
  last.writeUInt32LE(offset, 10)
  return Buffer.concat([signature(0x02014b50), madeBy, facts, last])
}

function ending(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(18)
  end.writeUInt16LE(count, 4)
  end.writeUInt16LE(count, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([signature(0x06054b50), end])
}

function signature(number: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(number)
  return bytes
}
