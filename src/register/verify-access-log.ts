import { hashOfEntry } from './access-log.js'
import { BEGINNING, BrokenJournal, type Journal, START } from './journal.js'
import type { Register } from './register.js'
import type { AccessLogTable } from './tables/access.js'

const ROWS_AT_A_TIME = 2000
const MOST_FAULTS = 100

/** Something about the access log that is not as it was written. */
export interface LogFault {
  /** The number of the entry. */
  readonly number: number
  /** The last number of a run of entries that are gone; else the same number. */
  readonly to: number
  readonly kind: FaultKind
}

export type FaultKind =
  /** What it holds does not have its hash. */
  | 'changed'
  /** There is no such entry. */
  | 'missing'
  /** It stands in another's place. */
  | 'out of order'
  /** It is as it was written, but the entry before it is not. */
  | 'does not follow'
  /** The journal holds it, and the database does not. */
  | 'in the journal only'
  /** The database holds it, and the journal does not. */
  | 'not in the journal'
  /** Database and journal tell it differently. */
  | 'differs from the journal'
  /** Its hash is not the one noted at an earlier verification. */
  | 'differs from what was noted'

/** What reading the whole log proved. */
export interface Verified {
  readonly entries: number
  /** Number and hash of the newest entry: noted somewhere else, they show later that none was taken off the end. */
  readonly newest: Noted
  /** The first hundred, in the order found; none when all is as it was written. */
  readonly faults: readonly LogFault[]
  /** Lines of the embedded register's journal that were read; null where there is no journal. */
  readonly journalLines: number | null
  /** The line from which the journal's own hashes no longer follow; null when they do, or there is no journal. */
  readonly brokenLine: number | null
}

export interface Noted {
  readonly number: number
  readonly hash: string
}

/** Reads the access log through in a stream and proves its chain; beside it the journal, where there is one. */
export async function verifyAccessLog(register: Register, noted: Noted | null = null): Promise<Verified> {
  const faults: LogFault[] = []
  const find = (kind: FaultKind, number: number, to = number): void => {
    if (faults.length < MOST_FAULTS) faults.push({ number, to, kind })
  }
  const { entries, newest } = await followChain(register, find, noted)
  if (noted && noted.number > newest.number) find('missing', newest.number + 1, noted.number)
  const journal = register.journal && (await compare(register, register.journal, newest.number, find))
  return {
    entries,
    newest,
    faults,
    journalLines: journal?.lines ?? null,
    brokenLine: journal?.brokenLine ?? null
  }
}

type Find = (kind: FaultKind, number: number, to?: number) => void

async function followChain(
  register: Register,
  find: Find,
  noted: Noted | null
): Promise<{ readonly entries: number; readonly newest: Noted }> {
  let entries = 0
  let last: Noted = { number: 0, hash: BEGINNING }
  for await (const row of entriesOf(register)) {
    entries += 1
    judge(row, last, find)
    if (row.number === noted?.number && row.hash !== noted.hash) find('differs from what was noted', row.number)
    last = { number: row.number, hash: row.hash }
  }
  return { entries, newest: last }
}

async function* entriesOf({ db }: Register): AsyncGenerator<AccessLogTable> {
  let last = 0
  for (;;) {
    const rows = await db
      .selectFrom('access_log')
      .selectAll()
      .where('number', '>', last)
      .orderBy('number')
      .limit(ROWS_AT_A_TIME)
      .execute()
    yield* rows
    if (rows.length < ROWS_AT_A_TIME) return
    last = rows.at(-1)!.number
  }
}

function judge(row: AccessLogTable, last: Noted, find: Find): void {
  const { hash, ...rest } = row
  const follows = row.previous === last.hash
  const gap = row.number !== last.number + 1
  if (gap) find('missing', last.number + 1, row.number - 1)
  if (hash !== hashOfEntry(rest)) find(follows || gap ? 'changed' : 'out of order', row.number)
  else if (!follows && !gap) find('does not follow', row.number)
}

async function compare(
  register: Register,
  journal: Journal,
  newest: number,
  find: Find
): Promise<{ readonly lines: number; readonly brokenLine: number | null }> {
  const told = new Uint8Array((newest >> 3) + 1)
  let lines = 0
  let waiting: Noted[] = []
  try {
    for await (const each of journal.follow(START)) {
      lines += 1
      for (const { table, row } of each) {
        if (table !== 'access_log') continue
        const entry = row as unknown as AccessLogTable
        const { hash, ...rest } = entry
        waiting.push({ number: entry.number, hash: hash === hashOfEntry(rest) ? hash : 'changed' })
        if (entry.number <= newest) told[entry.number >> 3]! |= 1 << (entry.number & 7)
      }
      if (waiting.length < ROWS_AT_A_TIME) continue
      await compareEntries(register, waiting, find)
      waiting = []
    }
    await compareEntries(register, waiting, find)
  } catch (error) {
    if (error instanceof BrokenJournal) return { lines, brokenLine: error.line }
    throw error
  }
  await findUntold(register, told, find)
  return { lines, brokenLine: null }
}

async function compareEntries({ db }: Register, journaled: readonly Noted[], find: Find): Promise<void> {
  if (journaled.length === 0) return
  const numbers = journaled.map(({ number }) => number)
  const rows = await db.selectFrom('access_log').select(['number', 'hash']).where('number', 'in', numbers).execute()
  const hashes = new Map(rows.map(row => [row.number, row.hash]))
  for (const { number, hash } of journaled) {
    const kept = hashes.get(number)
    if (kept === undefined) find('in the journal only', number)
    else if (kept !== hash) find('differs from the journal', number)
  }
}

async function findUntold({ db }: Register, told: Uint8Array, find: Find): Promise<void> {
  let last = 0
  for (;;) {
    const rows = await db
      .selectFrom('access_log')
      .select('number')
      .where('number', '>', last)
      .orderBy('number')
      .limit(ROWS_AT_A_TIME)
      .execute()
    for (const { number } of rows)
      if (((told[number >> 3] ?? 0) & (1 << (number & 7))) === 0) find('not in the journal', number)
    if (rows.length < ROWS_AT_A_TIME) return
    last = rows.at(-1)!.number
  }
}
