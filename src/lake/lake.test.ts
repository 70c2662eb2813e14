import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { KEPT_ROWS, keepLoad } from '../../test/kept-load.js'
import { InputError } from '../domain/input-error.js'
import { sources } from '../sources/sources.js'
import { openDuckDb } from './duckdb.js'
import { hashFile } from './durable.js'
import { Lake } from './lake.js'
import type { Load } from './manifest.js'
import { createRecordViews } from './records.js'

const folder = mkdtempSync(join(tmpdir(), 'sightline-lake-'))
let home: string
let lake: Lake

beforeEach(() => {
  home = mkdtempSync(join(folder, 'home-'))
  lake = new Lake(home)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a program killed while it keeps a load', () => {
  test.each([1, 25, 50, 75, 100, 130, 160, 200])('after %i milliseconds leaves it whole or not there', async ms => {
    const program = keepLoads(home, 1000)
    await program.said
    await new Promise(resolve => setTimeout(resolve, ms))
    const told = await program.kill()
    const loads = await lake.loads()
    for (const load of loads) expect(await isWhole(load)).toBe(true)
    expect(loads.map(load => load.number)).toEqual(expect.arrayContaining(told))
    expect(await rowsRead(loads)).toBe(loads.length * KEPT_ROWS)
  })

  test('leaves nothing that the next one does not clear away', async () => {
    const incoming = join(home, 'lake', 'incoming')
    const program = keepLoads(home, 1000)
    await program.said
    await Promise.race([untilNotEmpty(incoming), program.ended])
    await program.kill()
    mkdirSync(join(incoming, `${process.pid}-mine`), { recursive: true })
    const next = await lake.newFolder()
    expect(
      readdirSync(incoming)
        .map(name => join(incoming, name))
        .sort()
    ).toEqual([join(incoming, `${process.pid}-mine`), next].sort())
  })
})

test('two programs at once never take one number', async () => {
  const programs = [keepLoads(home, 12), keepLoads(home, 12)]
  const told = (await Promise.all(programs.map(program => program.ended))).flat()
  expect(told.sort((a, b) => a - b)).toEqual(Array.from({ length: 24 }, (_, i) => i + 1))
  expect((await lake.loads()).map(load => load.number)).toEqual(told)
})

describe('withdrawing a load', () => {
  test('is recorded beside it and changes nothing in it', async () => {
    await keepLoad(lake)
    await keepLoad(lake)
    const before = readdirSync(join(home, 'lake', 'authority=806', 'loads'), { recursive: true })
    await lake.withdraw({ number: 1, at: '2026-01-02T00:00:00Z', by: 'a person', reason: 'the wrong year' })
    const [one, two] = await new Lake(home).loads()
    expect(one!.withdrawn).toEqual({ number: 1, at: '2026-01-02T00:00:00Z', by: 'a person', reason: 'the wrong year' })
    expect(two!.withdrawn).toBeNull()
    expect(await isWhole(one!)).toBe(true)
    expect(readdirSync(join(home, 'lake', 'authority=806', 'loads'), { recursive: true })).toEqual(before)
  })

  test('a second time, or of a load that is not there, is refused', async () => {
    await keepLoad(lake)
    const withdrawal = { number: 1, at: '2026-01-02T00:00:00Z', by: 'a person', reason: 'the wrong year' }
    await lake.withdraw(withdrawal)
    await expect(lake.withdraw(withdrawal)).rejects.toThrow(InputError)
    await expect(lake.withdraw({ ...withdrawal, number: 2 })).rejects.toThrow('There is no load 2.')
  })

  test('by two people at once is recorded once, and the other is told so', async () => {
    await keepLoad(lake)
    const withdraw = (by: string) =>
      new Lake(home).withdraw({ number: 1, at: '2026-01-02T00:00:00Z', by, reason: 'wrong' })
    const done = await Promise.allSettled([withdraw('one'), withdraw('another')])
    expect(done.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(done.find(each => each.status === 'rejected')!.reason).toBeInstanceOf(InputError)
    expect((await lake.loads())[0]!.withdrawn).not.toBeNull()
  })
})

test('a home without loads has none', async () => {
  expect(await lake.loads()).toEqual([])
})

interface Program {
  /** When it has begun. */
  readonly said: Promise<void>
  /** The numbers of the loads it said it kept, once it has ended. */
  readonly ended: Promise<number[]>
  readonly kill: () => Promise<number[]>
}

/** Starts a program that keeps loads in a home. */
function keepLoads(into: string, count: number): Program {
  const args = ['--import', 'tsx', join('test', 'keep-loads.ts'), into, String(count)]
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const told: number[] = []
  const lines = createInterface({ input: child.stdout! })
  const said = new Promise<void>(resolve =>
    lines.on('line', line => (line === 'ready' ? resolve() : told.push(Number(line))))
  )
  const ended = new Promise<number[]>(resolve => child.once('close', () => resolve(told)))
  const kill = () => {
    child.kill('SIGKILL')
    return ended
  }
  return { said, ended, kill }
}

async function isWhole(load: Load): Promise<boolean> {
  const tables = await Promise.all(load.tables.map(table => hashFile(join(load.folder, table.file))))
  const files = await Promise.all(load.files.map((_, i) => hashFile(join(load.folder, 'files', String(i + 1)))))
  return (
    tables.every((hash, i) => hash === load.tables[i]!.sha256) &&
    files.every((hash, i) => hash === load.files[i]!.sha256) &&
    existsSync(join(load.folder, 'issues.json'))
  )
}

async function rowsRead(loads: readonly Load[]): Promise<number> {
  const engine = await openDuckDb()
  await createRecordViews(engine, loads, await sources())
  const [row] = await engine.query('select count(*) as rows from ssda903_episodes')
  await engine.close()
  return Number(row!.rows)
}

async function untilNotEmpty(path: string): Promise<void> {
  while (!existsSync(path) || readdirSync(path).length === 0) await new Promise(resolve => setTimeout(resolve, 1))
}
