import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { newRegister } from '../../test/new-register.js'
import { type PostgresServer, startPostgres } from '../../test/postgres-server.js'
import { type AccessEvent, hashOfEntry, logAccess } from './access-log.js'
import { openRegister, type Register } from './register.js'
import type { AccessLogTable } from './tables/access.js'
import { type LogFault, verifyAccessLog } from './verify-access-log.js'

const event: AccessEvent = {
  at: '2026-03-01T12:00:00+01:00',
  user_id: '00000000-0000-4000-8000-000000000001',
  user_name: 'Ada Analyst',
  route: '/children/:grant',
  indicator: 'PL01',
  authority: '806',
  as_at: '2026-02-28',
  known_at: '2026-03-01T09:30:00+01:00',
  purpose: 'check-data',
  words: 'Checking “moves” – naïve words, ✓',
  children: 2,
  outcome: 'allowed',
  refusal: null,
  seen: ['806:B2', '806:A1', '806:B2']
}

for (const engine of ['embedded', 'server'] as const) {
  describe(`the chain of the access log (${engine})`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'sightline-verify-'))
    let server: PostgresServer | undefined
    let register: Register
    let written: AccessLogTable[]

    beforeAll(async () => {
      if (engine === 'server') server = await startPostgres()
      else await newRegister(folder)
      register = await openRegister(folder, server?.url)
      for (let number = 1; number <= 8; number++) await logAccess(register, { ...event, children: number })
      const { seen: _, ...plain } = event
      await logAccess(register, plain)
      await sql`drop trigger refuse_change on access_log`.execute(register.db)
      written = await register.db.selectFrom('access_log').selectAll().orderBy('number').execute()
    })
    afterEach(async () => {
      await sql`delete from access_log`.execute(register.db)
      await register.db.insertInto('access_log').values(written).execute()
    })
    afterAll(async () => {
      await register.close()
      await server?.stop()
      rmSync(folder, { recursive: true, force: true })
    })

    test('is whole as it was written, and each entry holds the children it showed once and in order', async () => {
      const { entries, newest, faults } = await verifyAccessLog(register)
      expect([entries, faults]).toEqual([9, []])
      expect(newest).toEqual({ number: 9, hash: written[8]?.hash })
      expect(written[0]?.seen).toEqual(['806:A1', '806:B2'])
      expect(written[8]?.seen).toBeNull()
    })

    const changes: readonly (readonly [string, string])[] = [
      ['the words', `words = 'another'`],
      ['who looked', `user_name = 'Bob'`],
      ['the moment', `at = at + interval '1 second'`],
      ['a child among those seen', `seen = array['806:A1', '806:C3']`],
      ['that any child was seen', 'seen = null'],
      ['the outcome', `outcome = 'refused'`]
    ]
    for (const [what, change] of changes) {
      test(`tells that ${what} of an entry was changed`, async () => {
        await sql`update access_log set ${sql.raw(change)} where number = 3`.execute(register.db)
        expect(await chainFaults()).toEqual([{ number: 3, to: 3, kind: 'changed' }])
      })
    }

    test('tells that children were added to an entry that showed none', async () => {
      await sql`update access_log set seen = array['806:A1'] where number = 9`.execute(register.db)
      expect(await chainFaults()).toEqual([{ number: 9, to: 9, kind: 'changed' }])
    })

    test('tells that entries were removed, and which', async () => {
      await sql`delete from access_log where number in (4, 5)`.execute(register.db)
      expect(await chainFaults()).toEqual([{ number: 4, to: 5, kind: 'missing' }])
    })

    test('tells that entries after a removed one were given its number', async () => {
      await sql`delete from access_log where number = 4`.execute(register.db)
      for (let number = 5; number <= 9; number++)
        await sql`update access_log set number = ${number - 1} where number = ${number}`.execute(register.db)
      expect((await chainFaults())[0]).toEqual({ number: 4, to: 4, kind: 'out of order' })
    })

    test('tells that two entries changed places', async () => {
      await sql`update access_log set number = 100 where number = 2`.execute(register.db)
      await sql`update access_log set number = 2 where number = 6`.execute(register.db)
      await sql`update access_log set number = 6 where number = 100`.execute(register.db)
      expect((await chainFaults())[0]).toEqual({ number: 2, to: 2, kind: 'out of order' })
    })

    test('tells that an entry was changed together with its hash', async () => {
      const { hash: _, ...rest } = written[2] as AccessLogTable
      const forged = { ...rest, words: 'another' }
      const change = register.db.updateTable('access_log').set({ words: forged.words, hash: hashOfEntry(forged) })
      await change.where('number', '=', 3).execute()
      expect(await chainFaults()).toEqual([{ number: 4, to: 4, kind: 'does not follow' }])
    })

    test('tells that entries were taken off the end by what was noted before', async () => {
      const noted = (await verifyAccessLog(register)).newest
      await sql`delete from access_log where number > 7`.execute(register.db)
      expect(await chainFaults()).toEqual([])
      const { faults } = await verifyAccessLog(register, noted)
      expect(faults).toContainEqual({ number: 8, to: 9, kind: 'missing' })
    })

    test('tells that the whole chain was written anew by what was noted before', async () => {
      const noted = (await verifyAccessLog(register)).newest
      await sql`update access_log set hash = ${'f'.repeat(64)} where number = 9`.execute(register.db)
      const { faults } = await verifyAccessLog(register, noted)
      expect(faults).toContainEqual({ number: 9, to: 9, kind: 'differs from what was noted' })
    })

    if (engine === 'embedded') {
      test('is compared with the journal, which tells what the database lost at its end', async () => {
        await sql`delete from access_log where number = 9`.execute(register.db)
        const { faults } = await verifyAccessLog(register)
        expect(faults).toEqual([{ number: 9, to: 9, kind: 'in the journal only' }])
      })

      test('is compared with the journal, which does not tell what was put in behind it', async () => {
        await logAccess({ ...register, journal: null }, event)
        const { faults } = await verifyAccessLog(register)
        expect(faults).toEqual([{ number: 10, to: 10, kind: 'not in the journal' }])
      })
    }

    test('is read in pieces, and all of it', async () => {
      const { hash: newest, ...template } = written[8] as AccessLogTable
      let previous = newest
      const more = Array.from({ length: 2500 }, (_, index) => {
        const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`
        const placed = { ...template, id, number: 10 + index, previous }
        previous = hashOfEntry(placed)
        return { ...placed, hash: previous }
      })
      await register.db.insertInto('access_log').values(more).execute()
      const { entries } = await verifyAccessLog(register)
      expect([entries, await chainFaults()]).toEqual([2509, []])
      await sql`update access_log set children = 7 where number = 2300`.execute(register.db)
      expect(await chainFaults()).toEqual([{ number: 2300, to: 2300, kind: 'changed' }])
    })

    async function chainFaults(): Promise<readonly LogFault[]> {
      const { faults } = await verifyAccessLog({ ...register, journal: null })
      return faults
    }
  })
}
