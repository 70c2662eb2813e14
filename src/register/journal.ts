import { createHash } from 'node:crypto'
import { createReadStream, mkdirSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { InputError } from '../domain/input-error.js'
import type { DecisionTable } from './tables.js'

/** What the first line of a journal, and the first entry of a log, follow. */
export const BEGINNING = '0'.repeat(64)

/** A row as it was added to one of the register's decision tables. */
export interface JournalLine {
  readonly table: DecisionTable
  readonly row: Readonly<Record<string, unknown>>
}

/**
 * A file of lines, each bearing a hash over itself and the line before, flushed to the disk before `append` returns:
 * the embedded database alone does not survive a power cut.
 */
export class Journal {
  private tail: Promise<unknown> = Promise.resolve()
  private broken = false

  private constructor(
    private readonly file: FileHandle,
    private hash: string
  ) {}

  /** Opens a journal and reads it through; a last line cut short is dropped. @throws InputError when its hashes do not follow */
  static async open(path: string): Promise<{ readonly journal: Journal; readonly lines: readonly JournalLine[] }> {
    mkdirSync(dirname(path), { recursive: true })
    const file = await open(path, 'a+', 0o600)
    await dropTornLine(file)
    const lines: JournalLine[] = []
    let hash = BEGINNING
    for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
      const body = text.slice(65)
      hash = chain(hash, body)
      if (text.slice(0, 64) !== hash) throw damaged(path, lines.length + 1)
      lines.push(...[JSON.parse(body) as JournalLine | JournalLine[]].flat())
    }
    return { journal: new Journal(file, hash), lines }
  }

  /** Adds lines, all or none; when it returns they are on the disk. After a failure every further call fails too. */
  append(...lines: readonly JournalLine[]): Promise<void> {
    const written = this.tail.then(() => this.write(lines))
    this.tail = written.catch(() => undefined)
    return written
  }

  async close(): Promise<void> {
    await this.tail
    await this.file.close()
  }

  private async write(lines: readonly JournalLine[]): Promise<void> {
    if (this.broken) throw new Error('The journal could not be written; start Sightline again once the disk is well.')
    this.broken = true
    const body = JSON.stringify(lines.length === 1 ? lines[0] : lines)
    const hash = chain(this.hash, body)
    await this.file.appendFile(`${hash} ${body}\n`)
    await this.file.datasync()
    this.hash = hash
    this.broken = false
  }
}

function chain(previous: string, body: string): string {
  return createHash('sha256').update(`${previous} ${body}`).digest('hex')
}

async function dropTornLine(file: FileHandle): Promise<void> {
  const { size } = await file.stat()
  const block = Buffer.alloc(65_536)
  let end = size
  while (end > 0) {
    const start = Math.max(0, end - block.length)
    const { bytesRead } = await file.read(block, 0, end - start, start)
    const newline = block.subarray(0, bytesRead).lastIndexOf(10)
    if (newline >= 0) {
      end = start + newline + 1
      break
    }
    end = start
  }
  if (end < size) await file.truncate(end)
}

function damaged(path: string, line: number): InputError {
  return new InputError(
    `The register's journal ${path} has been changed at line ${line}: its hashes no longer follow. Put back the file from your backup.`
  )
}
