import { crc32, deflateRawSync } from 'node:zlib'

/** Packs named texts into a zip. The time written is always 1 January 1980, so that the same texts give the same bytes. */
export function zip(entries: readonly (readonly [name: string, text: string])[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of entries) {
    const raw = Buffer.from(text)
    const packed = deflateRawSync(raw, { level: 6 })
    const facts = factsOf(name, raw, packed)
    const local = Buffer.concat([number(0x04034b50, 4), facts, Buffer.from(name)])
    directory.push(Buffer.concat([number(0x02014b50, 4), number(20, 2), facts, placeOf(offset), Buffer.from(name)]))
    parts.push(local, packed)
    offset += local.length + packed.length
  }
  const listing = Buffer.concat(directory)
  return Buffer.concat([...parts, listing, endOf(entries.length, listing.length, offset)])
}

/** What a directory entry tells besides the facts: no comment, no attributes, and where the entry begins. */
function placeOf(offset: number): Buffer {
  return Buffer.concat([Buffer.alloc(10), number(offset, 4)])
}

function endOf(entries: number, length: number, offset: number): Buffer {
  const counts = [number(entries, 2), number(entries, 2)]
  return Buffer.concat([
    number(0x06054b50, 4),
    number(0, 4),
    ...counts,
    number(length, 4),
    number(offset, 4),
    number(0, 2)
  ])
}

/** The 26 bytes that stand both before an entry and in the directory. */
function factsOf(name: string, raw: Buffer, packed: Buffer): Buffer {
  const firstOf1980 = 0x0021
  return Buffer.concat([
    number(20, 2),
    number(0x0800, 2),
    number(8, 2),
    number(0, 2),
    number(firstOf1980, 2),
    number(crc32(raw), 4),
    number(packed.length, 4),
    number(raw.length, 4),
    number(Buffer.byteLength(name), 2),
    number(0, 2)
  ])
}

function number(value: number, bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes)
  buffer.writeUIntLE(value, 0, bytes)
  return buffer
}
