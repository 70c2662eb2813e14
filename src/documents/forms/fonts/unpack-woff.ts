import { inflateSync } from 'node:zlib'

const HEAD = 44
const ENTRY = 20

interface Table {
  readonly tag: number
  readonly checksum: number
  readonly bytes: Buffer
}

/**
 * The font of a WOFF file as the TrueType or OpenType file it was packed from. Source: W3C, WOFF File Format 1.0.
 * @throws when the file is not WOFF
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.readUInt32BE(0) !== 0x774f4646) throw new Error('Not a WOFF file')
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => tableAt(woff, HEAD + index * ENTRY))
  return fontOf(woff.readUInt32BE(4), tables)
}

function tableAt(woff: Buffer, at: number): Table {
  const [offset, packed, length] = [4, 8, 12].map(each => woff.readUInt32BE(at + each)) as [number, number, number]
  const bytes = woff.subarray(offset, offset + packed)
  return {
    tag: woff.readUInt32BE(at),
    checksum: woff.readUInt32BE(at + 16),
    bytes: packed < length ? inflateSync(bytes) : bytes
  }
}

function fontOf(flavour: number, tables: readonly Table[]): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.length)
  const power = Math.floor(Math.log2(tables.length))
  head.writeUInt32BE(flavour, 0)
  head.writeUInt16BE(tables.length, 4)
  head.writeUInt16BE(16 * 2 ** power, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE(16 * (tables.length - 2 ** power), 10)
  let offset = head.length
  const bodies = tables.map(({ tag, checksum, bytes }, index) => {
    const fields = [tag, checksum, offset, bytes.length]
    for (const [place, field] of fields.entries()) head.writeUInt32BE(field, 12 + index * 16 + place * 4)
    // Each table begins on a multiple of four bytes.
    const padding = Buffer.alloc(-bytes.length & 3)
    offset += bytes.length + padding.length
    return Buffer.concat([bytes, padding])
  })
  return Buffer.concat([head, ...bodies])
}
