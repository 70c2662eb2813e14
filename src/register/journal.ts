import { createHash } from 'node:crypto'
import { createReadStream, mkdirSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { InputError } from '../domain/input-error.js'
import type { DecisionTable, JournalPlaceTable } from './tables.js'

/** What the first line of a journal, and the first entry of a log, follow. */
export const BEGINNING = '0'.repeat(64)

/** A row as it was added to one of the register's decision tables. */
export interface JournalLine {
  readonly table: DecisionTable
  readonly row: Readonly<Record<string, unknown>>
}

/** How far into a journal: all that was told up to there, and the hash it came to. */
export type Place = Omit<JournalPlaceTable, 'id'>

export const START: Place = { lines: 0, bytes: 0, hash: BEGINNING, newest: 0, counts: {} }

const HASH = BEGINNING.length
const BLOCK = 65_536
const ROWS_BETWEEN_PLACES = 1000

/**
 * A file of lines, each bearing a hash over itself and the line before, flushed to the disk before `append` returns:
 * the embedded database alone does not survive a power cut. It is followed to its end once before anything is added.
 */
export class Journal {
  private tail: Promise<unknown> = Promise.resolve()
  private broken = false
  private end: Place | null = null
  private said = 0

  private constructor(
    readonly path: string,
    private readonly file: FileHandle
  ) {}

  /** Called now and then with a place whose lines are all on the disk. */
  onGrown: (place: Place) => void = () => undefined

  /** Opens a journal; a last line cut short is dropped. Nothing is read yet. */
  static async open(path: string): Promise<Journal> {
    mkdirSync(dirname(path), { recursive: true })
    const file = await open(path, 'a+', 0o600)
    const { size } = await file.stat()
    const whole = await lineBegins(file, size)
    if (whole < size) await file.truncate(whole)
    return new Journal(path, file)
  }

  /** The end of what was followed and added since. @throws when it was not followed yet */
  get place(): Place {
    if (!this.end) throw new Error('The journal was not followed to its end.')
    return this.end
  }

  /** True when a line ends at a place with the hash it had: the journal still begins as it did then. */
  async holds({ bytes, hash }: Place): Promise<boolean> {
    const { size } = await this.file.stat()
    if (bytes > size) return false
    if (bytes === 0) return hash === BEGINNING
    const begins = await lineBegins(this.file, bytes - 1)
    const line = Buffer.alloc(Math.min(HASH, bytes - begins))
    await this.file.read(line, 0, line.length, begins)
    return line.toString() === hash && (await endsLine(this.file, bytes))
  }

  /** Gives every line from a place to the end, line by line, in a stream. @throws InputError where the hashes do not follow */
  async *follow(from: Place): AsyncGenerator<readonly JournalLine[]> {
    let place = from
    for await (const text of linesOf(this.path, from.bytes)) {
      const body = text.subarray(HASH + 1)
      const hash = chain(place.hash, body)
      if (text.subarray(0, HASH).toString() !== hash) throw new BrokenJournal(this.path, place.lines + 1)
      const lines = [JSON.parse(body.toString()) as JournalLine | JournalLine[]].flat()
      place = after(place, lines, text.length + 1, hash)
      yield lines
    }
    // Lines added meanwhile are further on.
    if (this.end && this.end.bytes > place.bytes) return
    this.end = place
    this.said = rowsUpTo(place)
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
    const before = this.place
    this.broken = true
    const body = Buffer.from(JSON.stringify(lines.length === 1 ? lines[0] : lines))
    const hash = chain(before.hash, body)
    const text = Buffer.concat([Buffer.from(`${hash} `), body, Buffer.from('\n')])
    await this.file.appendFile(text)
    await this.file.datasync()
    this.end = after(before, lines, text.length, hash)
    this.broken = false
    if (rowsUpTo(this.end) - this.said < ROWS_BETWEEN_PLACES) return
    this.said = rowsUpTo(this.end)
    this.onGrown(this.end)
  }
}

/** A journal changed by hand. */
export class BrokenJournal extends InputError {
  constructor(
    path: string,
    readonly line: number
  ) {
    super(
      `The register's journal ${path} has been changed at line ${line}: its hashes no longer follow. Put back the file from your backup.`
    )
  }
}

function chain(previous: string, body: Uint8Array): string {
  return createHash('sha256').update(`${previous} `).update(body).digest('hex')
}

function after(place: Place, lines: readonly JournalLine[], bytes: number, hash: string): Place {
  const counts = { ...place.counts }
  let { newest } = place
  for (const { table, row } of lines) {
    counts[table] = (counts[table] ?? 0) + 1
    if (table === 'access_log') newest = Math.max(newest, Number(row.number))
  }
  return { lines: place.lines + 1, bytes: place.bytes + bytes, hash, newest, counts }
}

/** How many rows a journal tells up to a place. */
export function rowsUpTo({ counts }: Place): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

// Lines end at a line feed and nowhere else: what people typed may hold the other ends of lines that Unicode knows.
async function* linesOf(path: string, start: number): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of createReadStream(path, { start, highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    const text = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    let begins = 0
    for (let ends = text.indexOf(10); ends !== -1; ends = text.indexOf(10, begins)) {
      yield text.subarray(begins, ends)
      begins = ends + 1
    }
    rest = text.subarray(begins)
  }
}

/** Where the line begins in which the byte before `end` stands: after the last line feed before it. */
async function lineBegins(file: FileHandle, end: number): Promise<number> {
  const block = Buffer.alloc(BLOCK)
  for (let stop = end; stop > 0; ) {
    const start = Math.max(0, stop - BLOCK)
    const { bytesRead } = await file.read(block, 0, stop - start, start)
    const feed = block.subarray(0, bytesRead).lastIndexOf(10)
    if (feed >= 0) return start + feed + 1
    stop = start
  }
  return 0
}

async function endsLine(file: FileHandle, end: number): Promise<boolean> {
  const last = Buffer.alloc(1)
  await file.read(last, 0, 1, end - 1)
  return last[0] === 10
}
