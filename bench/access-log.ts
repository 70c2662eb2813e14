import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type AccessEvent, childKey, hashOfEntry, logAccess } from '../src/register/access-log.js'
import { type AccessQuery, findEntries } from '../src/register/find-access.js'
import { START } from '../src/register/journal.js'
import { keepPlace } from '../src/register/journal-place.js'
import { openRegister, openRegisterAsItIs, type Register } from '../src/register/register.js'
import type { AccessLogTable } from '../src/register/tables/access.js'
import { startPostgres } from '../test/postgres-server.js'
import { type Measured, secondsText } from './measured.js'

const ENTRIES = Number(process.env.SIGHTLINE_BENCH_ENTRIES ?? 200_000)
const BATCH = 10_000
const CHILDREN = 20_000
const PEOPLE = Array.from({ length: 1000 }, () => randomUUID())
const WRITES = 1000
const FIRST = Date.parse('2021-01-01T00:00:00Z')

/** A register with five million entries in its access log, on each engine: starting, one more entry, and each way of searching. */
export async function benchAccessLog(folder: string): Promise<Measured[]> {
  const embedded = await benchLogOf('embedded', join(folder, 'long-log'))
  const server = await startPostgres({ durable: true })
  try {
    return [...embedded, ...(await benchLogOf('PostgreSQL', join(folder, 'no-log'), server.url))]
  } finally {
    await server.stop()
  }
}

async function benchLogOf(engine: string, home: string, url?: string): Promise<Measured[]> {
  mkdirSync(home, { recursive: true })
  await fill(home, url)
  const began = performance.now()
  const register = await openRegister(home, url)
  const start = performance.now() - began
  const megabytes = process.memoryUsage().rss / 1_048_576
  try {
    const log = `${ENTRIES.toLocaleString('en-GB')} entries, ${engine}`
    const at = (number: number) => new Date(FIRST + number * 1000).toISOString()
    const last = { at: at(ENTRIES), number: ENTRIES }
    const middle = { at: at(ENTRIES / 2), number: ENTRIES / 2 }
    return [
      { work: `Open a register with ${log}`, value: secondsText(start / 1000), bar: '2 s', megabytes },
      row(`One entry more, p95 (${log})`, await p95(WRITES, turn => logAccess(register, eventOf(ENTRIES + turn))), 5),
      row(
        `Who looked at a child, p95 (${engine})`,
        await p95(100, n => search(register, { child: keyOf(n * 7) })),
        100
      ),
      row(`What a person looked at, p95 (${engine})`, await p95(100, n => search(register, { user: PEOPLE[n]! })), 100),
      row(`A page from the middle, p95 (${engine})`, await p95(100, () => search(register, { before: middle })), 100),
      row(
        `Refusals only, p95 (${engine})`,
        await p95(100, () => search(register, { refused: true, before: last })),
        100
      )
    ]
  } finally {
    await register.close()
  }
}

function search(register: Register, query: Omit<AccessQuery, 'limit'>): Promise<unknown> {
  return findEntries(register, { ...query, limit: 51 })
}

async function p95(times: number, work: (turn: number) => Promise<unknown>): Promise<number> {
  const taken: number[] = []
  for (let turn = 0; turn < times; turn++) {
    const began = performance.now()
    await work(turn)
    taken.push(performance.now() - began)
  }
  return taken.sort((one, other) => one - other)[Math.floor(times * 0.95)]!
}

function row(work: string, milliseconds: number, bar: number): Measured {
  return { work, value: `${milliseconds.toFixed(1)} ms`, bar: `${bar} ms` }
}

function eventOf(number: number): AccessEvent {
  const seen = Array.from({ length: number % 10 === 0 ? 30 : 1 }, (_, index) => keyOf(number * 31 + index))
  const refused = number % 200 === 0
  return {
    at: new Date(FIRST + number * 1000).toISOString(),
    user_id: PEOPLE[number % PEOPLE.length]!,
    user_name: `Person ${number % PEOPLE.length}`,
    route: '/children/:grant',
    indicator: 'CL01',
    authority: '806',
    as_at: '2026-03-31',
    known_at: null,
    purpose: 'manage-work',
    words: 'Finding those whose review is due this week',
    children: refused ? 0 : seen.length,
    outcome: refused ? 'refused' : 'allowed',
    refusal: refused ? 'role' : null,
    seen: refused ? [] : seen
  }
}

function keyOf(number: number): string {
  return childKey('806', String(100_000 + (number % CHILDREN)))
}

/** Writes the log, and the journal of the embedded register, as so many calls of `logAccess` would have, in large pieces. */
async function fill(home: string, url?: string): Promise<void> {
  const register = await openRegister(home, url)
  const file = register.journal && (await open(register.journal.path, 'a'))
  const indexes = await dropIndexes(register)
  let last: Last = { number: 0, hash: START.hash, line: START.hash }
  while (last.number < ENTRIES) last = await fillPiece(register, file, last)
  for (const index of indexes) await sql.raw(index).execute(register.db)
  await file?.close()
  await register.close()
  if (!file) return
  const filled = await openRegisterAsItIs(home)
  const { size } = await stat(join(home, 'journal'))
  const counts = { access_log: ENTRIES }
  await keepPlace(filled.db, { lines: ENTRIES, bytes: size, hash: last.line, newest: ENTRIES, counts })
  await filled.close()
}

async function dropIndexes({ db }: Register): Promise<readonly string[]> {
  const { rows } = await sql<{ indexname: string; indexdef: string }>`
    select indexname, indexdef from pg_indexes
    where tablename = 'access_log' and indexdef not like '%UNIQUE%'`.execute(db)
  for (const { indexname } of rows) await sql`drop index ${sql.ref(indexname)}`.execute(db)
  return rows.map(({ indexdef }) => indexdef)
}

interface Last {
  readonly number: number
  readonly hash: string
  /** Hash of the journal's last line. */
  readonly line: string
}

async function fillPiece(register: Register, file: FileHandle | null, last: Last): Promise<Last> {
  let { number, hash, line } = last
  const rows: AccessLogTable[] = []
  const lines: string[] = []
  while (rows.length < BATCH && number < ENTRIES) {
    number += 1
    const { seen = [], ...event } = eventOf(number)
    const placed = {
      id: randomUUID(),
      number,
      ...event,
      seen: seen.length > 0 ? [...seen].sort() : null,
      previous: hash
    }
    hash = hashOfEntry(placed)
    const row = { ...placed, hash }
    const body = JSON.stringify({ table: 'access_log', row })
    line = createHash('sha256').update(`${line} ${body}`).digest('hex')
    rows.push(row)
    lines.push(`${line} ${body}\n`)
  }
  await file?.appendFile(lines.join(''))
  await sql`
    insert into access_log
    select * from jsonb_populate_recordset(null::access_log, ${JSON.stringify(rows)}::jsonb)`.execute(register.db)
  return { number, hash, line }
}
