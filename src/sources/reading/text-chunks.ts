import { bytesOf } from './file-bytes.js'
import type { BytesRead } from './raw-row.js'

/** How the text of a file is written as bytes. Files said to be UTF-8 that are not are read as Windows-1252. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** The encoding of a text, by its byte order mark or else by where its zero bytes fall. */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  const end = Math.min(head.length, 1000)
  for (let place = 0; place < end; place++) if (head[place] === 0) zeros[place % 2]! += 1
  if (zeros[0] === 0 && zeros[1] === 0) return 'utf-8'
  return zeros[1]! > zeros[0]! ? 'utf-16le' : 'utf-16be'
}

/** The text of a file, a chunk at a time, without its byte order mark. */
export async function* textChunks(path: string, encoding: Encoding, bytesRead?: BytesRead): AsyncGenerator<string> {
  const decode = decoderOf(encoding)
  let first = true
  for await (const bytes of bytesOf(path, bytesRead)) {
    const text = decode(bytes)
    yield first ? withoutMark(text) : text
    first = false
  }
  yield decode(NOTHING)
}

/** The text of bytes, as `textChunks` would read it. */
export function textOf(bytes: Uint8Array): string {
  const decode = decoderOf(encodingOf(bytes))
  return withoutMark(decode(bytes) + decode(NOTHING))
}

const NOTHING = new Uint8Array(0)

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

/** Turns chunks of bytes to text; an empty chunk ends it. */
function decoderOf(encoding: Encoding): (chunk: Uint8Array) => string {
  if (encoding === 'utf-8') return utf8OrWindows1252()
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  // Half a character at the very end of a file is left out.
  return chunk => (chunk.length > 0 ? decoder.decode(chunk, { stream: true }) : '')
}

/** UTF-8 until a chunk is not, and Windows-1252 from there on: before that chunk the two are alike but for true UTF-8. */
function utf8OrWindows1252(): (chunk: Uint8Array) => string {
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let held = NOTHING
  let windows = false
  return chunk => {
    const bytes = joined(held, chunk)
    const end = windows || chunk.length === 0 ? bytes.length : endOfWholeCharacters(bytes)
    const whole = bytes.subarray(0, end)
    held = bytes.slice(end)
    if (windows) return windows1252(whole)
    try {
      return utf8.decode(whole)
    } catch {
      windows = true
      return windows1252(whole)
    }
  }
}

function joined(held: Uint8Array, chunk: Uint8Array): Uint8Array {
  if (held.length === 0) return chunk
  const bytes = new Uint8Array(held.length + chunk.length)
  bytes.set(held)
  bytes.set(chunk, held.length)
  return bytes
}

/** Where to cut bytes so that no UTF-8 character is cut in two. */
function endOfWholeCharacters(bytes: Uint8Array): number {
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

function windows1252(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += byte >= 0x80 && byte < 0xa0 ? WINDOWS[byte - 0x80] : String.fromCharCode(byte)
  return text
}
