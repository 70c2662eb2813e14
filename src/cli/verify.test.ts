import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newRegister } from '../../test/new-register.js'
import { type PostgresServer, startPostgres } from '../../test/postgres-server.js'
import { logLook } from '../access/look-at-log.js'
import { openRegister, type Register } from '../register/register.js'

const ADA = { id: '00000000-0000-4000-8000-000000000001', name: 'Ada' }
const home = mkdtempSync(join(tmpdir(), 'sightline-verify-'))
const folder = join(home, 'register')
afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('sightline verify access-log, of the embedded register', () => {
  beforeAll(async () => {
    await newRegister(folder)
    await withRegister(write)
  })

  test('says that the log is as it was written, and what to note', () => {
    const { status, stdout } = verify({})
    expect(status).toBe(0)
    expect(stdout).toMatch(/^The access log is as it was written: 5 entries in one unbroken chain\.\nThe journal/)
    expect(stdout).toMatch(/\n5:[0-9a-f]{64}\n$/)
  })

  test('says so while another has the register open, and changes nothing', async () => {
    await withRegister(async () => {
      const { status, stderr } = verify({})
      expect([status, stderr]).toEqual([1, expect.stringContaining('is in use by another Sightline')])
    })
  })

  test('names the entry that was removed, which a start would have put back, and ends with 1', async () => {
    const noted = verify({}).stdout.trim().split('\n').at(-1) ?? ''
    await withRegister(register => behindIts(register, 'delete from access_log where number = 5'))
    const { status, stdout } = verify({})
    expect(status).toBe(1)
    expect(stdout).toContain('Entry 5 is missing from the database; the journal has it.')
    expect(stdout).toContain('NOT as it was written')
    expect(verify({}, '--noted', noted).stdout).toContain('Entry 5 is missing.')
  })

  test('names the line of a journal that was changed', () => {
    const path = join(folder, 'journal')
    const journal = readFileSync(path, 'utf8')
    writeFileSync(path, journal.replace('Looking at 2', 'Looking at 9'))
    expect(verify({}).stdout).toContain('The journal was changed at line 2')
    writeFileSync(path, journal)
  })

  test('asks for a home that has a register, and for a note as it was printed', () => {
    expect(verify({}, '--home', join(home, 'none'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('There is no register')
    })
    expect(verify({}, '--noted', '5')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('a number and a hash')
    })
  })
})

describe('sightline verify access-log, of a server', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
    await withRegister(write, server.url)
  })
  afterAll(() => server.stop())

  test('finds an entry changed behind the register, as text and as JSON', async () => {
    expect(verify({ DATABASE_URL: server.url })).toMatchObject({ status: 0 })
    await withRegister(
      register => behindIts(register, `update access_log set user_name = 'Eve' where number = 3`),
      server.url
    )
    const { status, stdout } = verify({ DATABASE_URL: server.url })
    expect([status, stdout]).toEqual([1, expect.stringContaining('Entry 3 was changed')])
    const json = JSON.parse(verify({ DATABASE_URL: server.url }, '--json').stdout)
    expect(json).toMatchObject({
      whole: false,
      entries: 5,
      faults: [{ number: 3, to: 3, kind: 'changed' }],
      journalLines: null
    })
  })
})

function verify(environment: Readonly<Record<string, string>>, ...words: string[]) {
  const command = ['--import', 'tsx', 'src/sightline.ts', 'verify', 'access-log', '--home', home, ...words]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { ...process.env, ...environment }
  })
  return { status, stdout, stderr }
}

async function withRegister(work: (register: Register) => Promise<unknown>, url?: string): Promise<void> {
  const register = await openRegister(folder, url)
  await work(register)
  await register.close()
}

async function write(register: Register): Promise<void> {
  for (let number = 1; number <= 5; number++) {
    const at = `2026-03-01T12:00:0${number}.000Z`
    await logLook(register, { reader: ADA, route: '/access-log', words: `Looking at ${number}`, seen: ['806:A1'], at })
  }
}

async function behindIts(register: Register, change: string): Promise<void> {
  await sql`alter table access_log disable trigger refuse_change`.execute(register.db)
  await sql.raw(change).execute(register.db)
  await sql`alter table access_log enable trigger refuse_change`.execute(register.db)
}
