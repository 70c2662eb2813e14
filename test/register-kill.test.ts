import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRegister, type Register } from '../src/register/register.js'
import { verifyAccessLog } from '../src/register/verify-access-log.js'
import fc, { SEED } from './chance.js'
import { newRegister } from './new-register.js'
import { type PostgresServer, startPostgres } from './postgres-server.js'

const MOMENTS = fc.sample(fc.integer({ min: 20, max: 900 }), { numRuns: 3, seed: SEED })
const folders: string[] = []
let server: PostgresServer

beforeAll(async () => {
  server = await startPostgres()
})
afterAll(async () => {
  await server.stop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

describe('a process killed while it saves keeps all it acknowledged', () => {
  test('embedded', async () => {
    const folder = await newFolder()
    const told: Told[] = []
    for (const moment of MOMENTS) {
      told.push(...(await writeUntilKilled(moment, folder)))
      await isWhole(told, folder)
    }
  })

  test('on a PostgreSQL server', async () => {
    const told: Told[] = []
    for (const moment of MOMENTS) {
      told.push(...(await writeUntilKilled(moment, 'unused', server.url)))
      await isWhole(told, 'unused', server.url)
    }
  })
})

test('a PostgreSQL server that crashes under a process that saves keeps all that was acknowledged', async () => {
  const writer = await startWriter('unused', server.url)
  await wait(MOMENTS[0])
  await server.crash()
  const told = await writer.kill()
  await server.restart()
  await isWhole(told, 'unused', server.url)
})

test('with an older copy of the embedded database put back, as after a power cut, all that was acknowledged comes back from the journal', async () => {
  const folder = await newFolder()
  const told = await writeUntilKilled(MOMENTS[0]!, folder)
  const older = await newFolder()
  cpSync(join(folder, 'database'), join(older, 'copy'), { recursive: true })
  told.push(...(await writeUntilKilled(MOMENTS[1]!, folder)))
  rmSync(join(folder, 'database'), { recursive: true })
  cpSync(join(older, 'copy'), join(folder, 'database'), { recursive: true })
  await isWhole(told, folder)
  told.push(...(await writeUntilKilled(MOMENTS[2]!, folder)))
  await isWhole(told, folder)
})

/** What was acknowledged: a version of an item or account, or an entry of the access log with its hash. */
interface Told {
  readonly what: 'item' | 'account' | 'entry'
  readonly id: string
  readonly is: string
}

async function newFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-kill-'))
  folders.push(folder)
  await newRegister(folder)
  return folder
}

async function writeUntilKilled(milliseconds: number, folder: string, url?: string): Promise<Told[]> {
  const writer = await startWriter(folder, url)
  await wait(milliseconds)
  return writer.kill()
}

/** Starts a program that writes into a register, and gives how to kill it once it has acknowledged something of each sort. */
async function startWriter(folder: string, url = ''): Promise<{ readonly kill: () => Promise<Told[]> }> {
  const args = ['--import', 'tsx', join('test', 'write-register.ts'), folder, ...(url ? [url] : [])]
  const writer: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = new Promise(resolve => writer.once('close', resolve))
  const told: Told[] = []
  const sorts = new Set<string>()
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: writer.stdout! }).on('line', line => {
      const [what, id, is] = line.split(' ') as [Told['what'], string?, string?]
      if (id === undefined || is === undefined) return
      told.push({ what, id, is })
      if (sorts.add(what).size === 3) resolve()
    })
    void ended.then(() => reject(new Error('The writing program ended by itself.')))
  })
  const kill = async (): Promise<Told[]> => {
    writer.kill('SIGKILL')
    await ended
    return told
  }
  return { kill }
}

/** Opens a register again, finds in it all that was acknowledged, and each table and the journal in order. */
async function isWhole(told: readonly Told[], folder: string, url?: string): Promise<void> {
  const register = await openRegister(folder, url)
  try {
    await holds(register, told)
    for (const of of [{ now: 'item', versions: 'item_version', id: 'item' } as const, ACCOUNTS]) {
      expect(await brokenRuns(register, of)).toEqual([])
      expect(await notTheLatest(register, of)).toEqual([])
    }
    expect(await halfPairs(register)).toEqual([])
    expect(await verifyAccessLog(register)).toMatchObject({ faults: [], brokenLine: null })
    if (register.journal) expect(register.journal.place.counts).toEqual(await counts(register))
  } finally {
    await register.close()
  }
}

const ACCOUNTS = { now: 'user', versions: 'user_change', id: 'user_id' } as const
type Versioned = typeof ACCOUNTS | { readonly now: 'item'; readonly versions: 'item_version'; readonly id: 'item' }

async function holds({ db }: Register, told: readonly Told[]): Promise<void> {
  const { rows } = await sql<{ line: string }>`
    select 'item ' || item || ' ' || version as line from item_version
    union all select 'account ' || user_id || ' ' || version from user_change
    union all select 'entry ' || number || ' ' || hash from access_log`.execute(db)
  const held = new Set(rows.map(({ line }) => line))
  expect(told.filter(({ what, id, is }) => !held.has(`${what} ${id} ${is}`))).toEqual([])
}

/** Things whose versions do not run from 1 without a gap. */
async function brokenRuns({ db }: Register, { versions, id }: Versioned): Promise<unknown[]> {
  const { rows } = await sql`
    select ${sql.ref(id)} from ${sql.table(versions)}
    group by 1 having count(*) <> max(version) or min(version) <> 1`.execute(db)
  return rows
}

/** Things that do not stand as their latest version says. */
async function notTheLatest({ db }: Register, { now, versions, id }: Versioned): Promise<unknown[]> {
  const told = now === 'item' ? sql`fields::text` : sql`post`
  const { rows } = await sql`
    select id from (select id, version, ${told} as told from ${sql.table(now)}) stands
    full join (
      select distinct on (${sql.ref(id)}) ${sql.ref(id)} as of, version, ${told} as told
      from ${sql.table(versions)} order by ${sql.ref(id)}, version desc
    ) latest on latest.of = stands.id and latest.version = stands.version and latest.told is not distinct from stands.told
    where stands.id is null or latest.of is null`.execute(db)
  return rows
}

/** Versions saved in one go of which only one is there: the program saves two at a time, with one reason. */
async function halfPairs({ db }: Register): Promise<unknown[]> {
  const { rows } = await sql`select why from item_version group by 1 having count(*) <> 2`.execute(db)
  return rows
}

async function counts({ db }: Register): Promise<Record<string, number>> {
  const { rows } = await sql<{ name: string; n: number }>`
    select 'item_version' as name, count(*) as n from item_version
    union all select 'user_change', count(*) from user_change
    union all select 'access_log', count(*) from access_log`.execute(db)
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]))
}
