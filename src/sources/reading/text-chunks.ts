import { Buffer, isUtf8 } from 'node:buffer'
import { open } from 'node:fs/promises'
import { StringDecoder } from 'node:string_decoder'
import type { BytesRead } from './raw-row.js'

/** How the text of a file is written as bytes. Files said to be UTF-8 that are not are read as Windows-1252. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

const CHUNK = 262_144

/** The bytes at the start of a file, at most 64 kilobytes. */
export async function headOf(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** The encoding of a text, by its byte order mark or else by where its zero bytes fall. */
export function encodingOf(head: Buffer): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  for (const [place, byte] of head.subarray(0, 1000).entries()) if (byte === 0) zeros[place % 2]! += 1
  if (zeros[0] === 0 && zeros[1] === 0) return 'utf-8'
  return zeros[1]! > zeros[0]! ? 'utf-16le' : 'utf-16be'
}

/** The text of a file, a chunk at a time, without its byte order mark. */
export async function* textChunks(
  path: string,
  encoding: Encoding,
  bytesRead: BytesRead = () => {}
): AsyncGenerator<string> {
  const decode = decoderOf(encoding)
  const file = await open(path)
  try {
    const buffer = Buffer.alloc(CHUNK)
    for (let total = 0, first = true; ; first = false) {
      const { bytesRead: length } = await file.read(buffer, 0, CHUNK, null)
      const text = decode(buffer.subarray(0, length))
      yield first && text.startsWith('\ufeff') ? text.slice(1) : text
      if (length === 0) return
      total += length
      bytesRead(total)
    }
  } finally {
    await file.close()
  }
}

/** The text of bytes, as `textChunks` would read it. */
export function textOf(bytes: Buffer): string {
  const decode = decoderOf(encodingOf(bytes))
  return (decode(bytes) + decode(Buffer.alloc(0))).replace(/^\ufeff/, '')
}

/** Turns chunks of bytes to text; an empty chunk ends it. */
function decoderOf(encoding: Encoding): (chunk: Buffer) => string {
  if (encoding === 'utf-8') return utf8OrWindows1252()
  const decoder = new StringDecoder('utf16le')
  let odd: Buffer = Buffer.alloc(0)
  return chunk => {
    const bytes = Buffer.concat([odd, chunk])
    const even = bytes.length - (bytes.length % 2)
    odd = bytes.subarray(even)
    const whole = bytes.subarray(0, even)
    return decoder.write(encoding === 'utf-16be' ? Buffer.from(whole).swap16() : whole)
  }
}

/** UTF-8 until a chunk is not, and Windows-1252 from there on: before that chunk the two are alike but for true UTF-8. */
function utf8OrWindows1252(): (chunk: Buffer) => string {
  let held: Buffer = Buffer.alloc(0)
  let windows = false
  return chunk => {
    const bytes = held.length > 0 ? Buffer.concat([held, chunk]) : chunk
    const end = windows || chunk.length === 0 ? bytes.length : endOfWholeCharacters(bytes)
    const whole = bytes.subarray(0, end)
    held = Buffer.from(bytes.subarray(end))
    windows ||= !isUtf8(whole)
    return windows ? windows1252(whole) : whole.toString('utf8')
  }
}

/** Where to cut bytes so that no UTF-8 character is cut in two. */
function endOfWholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return length > back ? bytes.length - back : bytes.length
    }
  }
  return bytes.length
}

// The 32 characters in which Windows-1252 differs from Latin-1; Node's own decoder has got them wrong in some releases.
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function windows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, character => WINDOWS[character.charCodeAt(0) - 0x80]!)
}
