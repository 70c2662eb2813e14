import { open, stat } from 'node:fs/promises'
import type { BytesRead } from './raw-row.js'

const CHUNK = 262_144
const HEAD = 65_536

/** How many bytes a file has. */
export async function sizeOf(path: string): Promise<number> {
  return (await stat(path)).size
}

/** The bytes at the start of a file, at most 64 kilobytes. */
export async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD), 0, HEAD, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** The bytes of a file, a chunk at a time; a chunk is overwritten by the next. */
export async function* bytesOf(path: string, bytesRead: BytesRead = () => {}): AsyncGenerator<Uint8Array> {
  const file = await open(path)
  try {
    const buffer = new Uint8Array(CHUNK)
    for (let total = 0; ; ) {
      const { bytesRead: length } = await file.read(buffer, 0, CHUNK, null)
      if (length === 0) return
      yield buffer.subarray(0, length)
      total += length
      bytesRead(total)
    }
  } finally {
    await file.close()
  }
}
