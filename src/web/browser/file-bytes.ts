import type { BytesRead } from '../../sources/reading/raw-row.js'
import { Refusal } from '../../sources/reading/refusal.js'

// Stands in for src/sources/reading/file-bytes.ts in the browser, where files have no path: each is given one.
const CHUNK = 1_048_576
const HEAD = 65_536

const files = new Map<string, Blob>()

/** Gives a file the path by which it is read; held until all are forgotten. */
export function pathFor(file: Blob): string {
  const path = `chosen/${files.size}`
  files.set(path, file)
  return path
}

/** Lets go of every file. */
export function forgetFiles(): void {
  files.clear()
}

/** The file of a path. */
export function fileAt(path: string): Blob {
  const file = files.get(path)
  if (!file) throw new Error(`There is no file ${path}.`)
  return file
}

/** How many bytes a file has. */
export async function sizeOf(path: string): Promise<number> {
  return fileAt(path).size
}

/** The bytes at the start of a file, at most 64 kilobytes. @throws Refusal when the file has changed since it was chosen */
export function headOf(path: string): Promise<Uint8Array> {
  return bytesBetween(fileAt(path), 0, HEAD)
}

/** The bytes of a file, a chunk at a time. @throws Refusal when the file has changed since it was chosen */
export async function* bytesOf(path: string, bytesRead: BytesRead = () => {}): AsyncGenerator<Uint8Array> {
  const file = fileAt(path)
  for (let from = 0; from < file.size; from += CHUNK) {
    yield await bytesBetween(file, from, from + CHUNK)
    bytesRead(Math.min(from + CHUNK, file.size))
  }
}

/** Some bytes of a file. @throws Refusal when the file has changed since it was chosen */
export async function bytesBetween(file: Blob, from: number, to: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer())
  } catch {
    // A browser lets a page read a file only as it was when it was chosen.
    throw new Refusal('changed-file', 'has been changed or moved since it was chosen; choose it again')
  }
}
