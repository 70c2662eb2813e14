import { spawn } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newRegister } from '../../test/new-register.js'
import { type AccessEvent, logAccess } from './access-log.js'
import { rebaseDecisions } from './decisions.js'
import { keptPlace } from './journal-place.js'
import { openRegister, type Register } from './register.js'
import { setTarget, targetsOn } from './targets.js'
import { verifyAccessLog } from './verify-access-log.js'

const NOON = '2026-03-01T12:00:00.000Z'
const BY = { by_id: '00000000-0000-4000-8000-000000000001', by_name: 'Ada', at: NOON }
const event: AccessEvent = {
  at: NOON,
  user_id: BY.by_id,
  user_name: 'Ada',
  route: '/children',
  indicator: 'PL01',
  authority: '806',
  as_at: '2026-02-28',
  known_at: null,
  purpose: 'check-data',
  words: 'Three moves in one week look wrong',
  children: 2,
  outcome: 'allowed',
  refusal: null,
  seen: ['806:A1', '806:B2']
}
let folder: string
let journal: string
let database: string
let register: Register | null

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-journal-'))
  journal = join(folder, 'journal')
  database = join(folder, 'database')
  await newRegister(folder)
  register = null
})
afterEach(async () => {
  await register?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('with the database gone every entry and decision comes back from the journal', async () => {
  await written(async open => {
    await logAccess(open, event)
    await target(open, 12)
    await logAccess(open, event)
  })
  rmSync(database, { recursive: true })
  const open = await opened()
  expect(await verifyAccessLog(open)).toMatchObject({ entries: 2, faults: [], journalLines: 3, brokenLine: null })
  expect((await targetsOn(open, '806', '2026-03-01')).map(row => row.value)).toEqual([12])
  await logAccess(open, event)
  expect(await verifyAccessLog(open)).toMatchObject({ entries: 3, faults: [] })
})

test('with an older copy of the database put back, what the journal told since comes back', async () => {
  await written(open => logAccess(open, event))
  cpSync(database, join(folder, 'older'), { recursive: true })
  await written(async open => {
    for (let more = 0; more < 5; more++) await logAccess(open, { ...event, children: more })
    await target(open, 9)
  })
  rmSync(database, { recursive: true })
  cpSync(join(folder, 'older'), database, { recursive: true })
  const open = await opened()
  expect((await keptPlace(open.db))?.lines).toBe(7)
  expect(await verifyAccessLog(open)).toMatchObject({ entries: 6, faults: [], brokenLine: null })
  expect((await targetsOn(open, '806', '2026-03-01')).map(row => row.value)).toEqual([9])
})

test('with an older copy of the journal put back, what only the database holds is written to it', async () => {
  await written(open => logAccess(open, event))
  const older = readFileSync(journal)
  await written(async open => {
    await logAccess(open, event)
    await target(open, 9)
    await logAccess(open, event)
  })
  writeFileSync(journal, older)
  appendFileSync(journal, 'half a li')
  expect(await verifyAccessLog(await opened())).toMatchObject({ entries: 3, faults: [], journalLines: 4 })
})

test('an entry and a decision that a killed process wrote to the database alone are written to the journal', async () => {
  await written(async open => {
    await logAccess(open, event)
    const silent: Register = { ...open, journal: null }
    await logAccess(silent, event)
    await target(silent, 9)
  })
  const open = await opened()
  expect(await verifyAccessLog(open)).toMatchObject({ entries: 2, faults: [], journalLines: 3 })
  expect(readFileSync(journal, 'utf8')).toContain('"table":"target"')
})

test('a start after which nothing changed reads none of the journal before the place it kept', async () => {
  await written(open => logAccess(open, event))
  const text = readFileSync(journal, 'utf8')
  writeFileSync(journal, text.replace('"children":2', '"children":3'))
  await written(open => logAccess(open, event))
  const verified = await verifyAccessLog(await opened())
  expect(verified).toMatchObject({ entries: 2, faults: [], journalLines: 0, brokenLine: 1 })
})

test('a journal changed after the place that was kept is refused with the line', async () => {
  await written(open => logAccess(open, event))
  cpSync(database, join(folder, 'older'), { recursive: true })
  await written(open => logAccess(open, event))
  rmSync(database, { recursive: true })
  cpSync(join(folder, 'older'), database, { recursive: true })
  const [first, second = ''] = readFileSync(journal, 'utf8').split('\n')
  writeFileSync(journal, `${first}\n${second.replace('"children":2', '"children":3')}\n`)
  await expect(openRegister(folder)).rejects.toThrow('changed at line 2')
})

test('a last line cut short was never acknowledged, and is dropped', async () => {
  await written(open => logAccess(open, event))
  const { length } = readFileSync(journal)
  await written(open => logAccess(open, event))
  rmSync(database, { recursive: true })
  truncateSync(journal, length + 40)
  expect(await verifyAccessLog(await opened())).toMatchObject({ entries: 1, faults: [], journalLines: 1 })
})

test('a database and a journal that tell different things under one number are refused', async () => {
  await written(open => logAccess(open, event))
  cpSync(journal, join(folder, 'other'))
  rmSync(database, { recursive: true })
  rmSync(journal)
  await written(open => logAccess(open, event))
  cpSync(join(folder, 'other'), journal)
  await expect(openRegister(folder)).rejects.toThrow('tell different things')
})

test('the place is kept while the register grows, so that a process killed leaves little to read again', async () => {
  const open = await opened()
  for (let line = 0; line < 1000; line++) await open.journal?.append({ table: 'target', row: { id: String(line) } })
  await expect.poll(async () => (await keptPlace(open.db))?.lines).toBe(1000)
  await open.close()
  register = null
  rmSync(journal)
})

test('ends of lines that only Unicode knows are words like others', async () => {
  const words = 'one\u2028two\u2029three\u0085four\rfive, all in one line'
  await written(open => logAccess(open, { ...event, words }))
  rmSync(database, { recursive: true })
  const open = await opened()
  const row = await open.db.selectFrom('access_log').select(['words', 'seen']).executeTakeFirstOrThrow()
  expect(row).toEqual({ words, seen: ['806:A1', '806:B2'] })
  expect(await rebaseDecisions(open, null, '806')).toEqual([])
})

test('a process killed while it writes leaves every entry it acknowledged, in database and journal alike', async () => {
  const acknowledged = await writtenByOneKilled(40)
  const { entries, faults, journalLines } = await verifyAccessLog(await opened())
  expect(entries).toBeGreaterThanOrEqual(acknowledged)
  expect([faults, journalLines]).toEqual([[], entries])
})

/** Starts a process that writes without an end, kills it once it acknowledged so many entries, and gives how many it had. */
async function writtenByOneKilled(enough: number): Promise<number> {
  const program = `
    import { logAccess } from './src/register/access-log.js'
    import { openRegister } from './src/register/register.js'
    const register = await openRegister(${JSON.stringify(folder)})
    const event = ${JSON.stringify(event)}
    for (;;) process.stdout.write((await logAccess(register, event)).number + '\\n')`
  const writer = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program])
  const gone = new Promise(resolve => writer.once('exit', resolve))
  let said = ''
  for await (const chunk of writer.stdout) {
    said += chunk
    if (said.split('\n').length > enough) writer.kill('SIGKILL')
  }
  await gone
  return Number(said.trimEnd().split('\n').at(-1))
}

async function opened(): Promise<Register> {
  register = await openRegister(folder)
  return register
}

async function written(work: (open: Register) => Promise<unknown>): Promise<void> {
  const open = await openRegister(folder)
  await work(open)
  await open.close()
}

function target(open: Register, value: number): Promise<unknown> {
  const days = { from_day: '2026-01-01', to_day: null, basis: null, replaces: null }
  return setTarget(open, { indicator: 'PL01', authority: '806', value, ...days, ...BY })
}
