import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PostgresServer, startPostgres } from '../../test/postgres-server.js'
import { type AccessEvent, logAccess } from './access-log.js'
import { rebase, rebaseDecisions, withdrawRebase } from './decisions.js'
import { changesOf } from './people.js'
import { openRegister, type Register } from './register.js'
import { closeSession, openSession, userOfSession } from './sessions.js'
import { setTarget, standingTargets, TargetChanged, targetHistory, targetsOn } from './targets.js'
import { addUser, changeUser, countUsers, findUserToSignIn, type User } from './users.js'
import { verifyAccessLog } from './verify-access-log.js'

const NOON = '2026-03-01T12:00:00.000Z'
const event: AccessEvent = {
  at: '2026-03-01T12:00:00Z',
  user_id: '00000000-0000-4000-8000-000000000001',
  user_name: 'Ada Analyst',
  route: '/children',
  indicator: 'PL01',
  authority: '806',
  as_at: '2026-02-28',
  known_at: '2026-03-01T09:30:00+01:00',
  purpose: 'data-quality',
  words: 'Checking “moves” – naïve words, ✓',
  children: 12,
  outcome: 'allowed',
  refusal: null
}

for (const engine of ['embedded', 'server'] as const) {
  describe(`the register (${engine})`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'sightline-register-'))
    let server: PostgresServer | undefined
    let register: Register
    let ada: User

    beforeAll(async () => {
      if (engine === 'server') server = await startPostgres()
      register = await openRegister(folder, server?.url)
      ada = await addUser(register, {
        name: 'Ada',
        email: ' Ada@Example.org',
        password: 'hash',
        role: 'analyst',
        created: NOON
      })
    })
    afterAll(async () => {
      await register.close()
      await server?.stop()
      rmSync(folder, { recursive: true, force: true })
    })

    test('an account is found by its email address in any case, with its password hash', async () => {
      expect(await countUsers(register)).toBe(1)
      expect(await findUserToSignIn(register, 'ADA@example.org ')).toMatchObject({
        id: ada.id,
        password: 'hash',
        created: NOON
      })
      expect(await findUserToSignIn(register, 'nobody@example.org')).toBeNull()
    })

    test('a session lasts while it is used and ends after 30 idle minutes', async () => {
      const token = await openSession(register, ada.id, NOON)
      expect(await userOfSession(register, token, '2026-03-01T12:29:59.999Z')).toMatchObject({ name: 'Ada' })
      expect(await userOfSession(register, token, '2026-03-01T12:59:59.998Z')).toMatchObject({ name: 'Ada' })
      expect(await userOfSession(register, token, '2026-03-01T13:29:59.998Z')).toBeNull()
      expect(await userOfSession(register, token, '2026-03-01T13:00:00.000Z')).toBeNull()
    })

    test('a session ends after 12 hours however much it is used', async () => {
      const token = await openSession(register, ada.id, NOON)
      for (let minutes = 20; minutes < 720; minutes += 20) {
        const at = new Date(Date.parse(NOON) + minutes * 60_000).toISOString()
        expect(await userOfSession(register, token, at)).not.toBeNull()
      }
      expect(await userOfSession(register, token, '2026-03-02T00:00:00.000Z')).toBeNull()
    })

    test('a session closed, an unknown token and a disabled account let nobody in', async () => {
      const token = await openSession(register, ada.id, NOON)
      await closeSession(register, token)
      expect(await userOfSession(register, token, NOON)).toBeNull()
      expect(await userOfSession(register, 'made up', NOON)).toBeNull()
      const bob = await addUser(register, {
        name: 'Bob',
        email: 'bob@example.org',
        password: 'hash',
        role: 'analyst',
        created: NOON
      })
      const bobs = await openSession(register, bob.id, NOON)
      await changeUser(
        register,
        bob.id,
        { change: 'disabled', set: { disabled: NOON } },
        { id: ada.id, name: 'Ada' },
        NOON
      )
      expect(await userOfSession(register, bobs, NOON)).toBeNull()
      expect(await findUserToSignIn(register, 'bob@example.org')).toBeNull()
      const changes = await changesOf(register, bob.id)
      expect(changes.map(({ change, disabled }) => [change, disabled])).toEqual([
        ['disabled', NOON],
        ['added', null]
      ])
      expect(changes[0]).not.toHaveProperty('password')
    })

    test('entries written at the same time make one unbroken chain', async () => {
      await Promise.all(Array.from({ length: 8 }, (_, index) => logAccess(register, { ...event, children: index })))
      expect(await verifyAccessLog(register)).toMatchObject({ entries: 8, faults: [] })
    })

    test('an entry can be neither changed nor removed', async () => {
      await expect(register.db.updateTable('access_log').set({ children: 0 }).execute()).rejects.toThrow(
        'never changed'
      )
      await expect(register.db.deleteFrom('access_log').execute()).rejects.toThrow('never changed')
      await expect(sql`truncate access_log`.execute(register.db)).rejects.toThrow('never changed')
    })

    test('a rebase taken back stays on record with who took it back, and can be taken back once', async () => {
      const by = { by_id: ada.id, by_name: 'Ada', at: NOON }
      const decision = await rebase(register, {
        indicator: 'PL01',
        authority: '806',
        day: '2025-06-30',
        cause: 'New team',
        ...by
      })
      await rebase(register, { indicator: 'PL02', authority: '806', day: '2025-06-30', cause: 'Other', ...by })
      expect(await rebaseDecisions(register, 'PL01', '806')).toEqual([{ ...decision, withdrawn: null }])
      expect(await rebaseDecisions(register, null, '806')).toHaveLength(2)
      expect(await rebaseDecisions(register, null, '807')).toEqual([])
      await withdrawRebase(register, { decision_id: decision.id, ...by })
      expect(await rebaseDecisions(register, 'PL01', '806')).toEqual([
        { ...decision, withdrawn: { by: 'Ada', at: NOON } }
      ])
      await expect(withdrawRebase(register, { decision_id: decision.id, ...by })).rejects.toThrow()
    })

    test('the newest target of the newest first day stands, between its days only', async () => {
      const by = { by_id: ada.id, by_name: 'Ada' }
      const target = { indicator: 'PL01', authority: '806', basis: 'Agreed', replaces: null, ...by }
      await setTarget(register, { ...target, value: 12, from_day: '2025-04-01', to_day: null, at: NOON })
      await setTarget(register, {
        ...target,
        value: 11,
        from_day: '2025-04-01',
        to_day: '2026-03-31',
        at: '2026-03-01T12:00:01.000Z'
      })
      await setTarget(register, { ...target, value: 9, from_day: '2026-01-01', to_day: '2026-01-31', at: NOON })
      const values = async (day: string): Promise<number[]> =>
        (await targetsOn(register, '806', day)).map(row => row.value)
      expect(await values('2025-03-31')).toEqual([])
      expect(await values('2025-04-01')).toEqual([11])
      expect(await values('2026-01-31')).toEqual([9])
      expect(await values('2026-02-01')).toEqual([11])
      expect(await values('2026-04-01')).toEqual([])
    })

    test('a target changed or withdrawn stands no more, brings none back, and stays on record', async () => {
      const of = { indicator: 'PL02', authority: '806', by_id: ada.id, by_name: 'Ada', to_day: null }
      const at = (second: number) => `2026-03-01T12:00:0${second}.000Z`
      const standing = async () => standingTargets(await targetHistory(register, 'PL02', '806'))
      const set = { ...of, basis: 'Agreed by the board', replaces: null }
      await setTarget(register, { ...set, value: 30, from_day: '2025-04-01', at: at(0) })
      const first = await setTarget(register, { ...set, value: 20, from_day: '2025-04-01', at: at(1) })
      const moved = { ...set, value: 15, from_day: '2025-07-01', replaces: first.id }
      const second = await setTarget(register, { ...moved, at: at(2) })
      expect(await standing()).toEqual([second])
      const on = async (day: string) => (await targetsOn(register, '806', day)).find(each => each.indicator === 'PL02')
      expect(await on('2025-06-30')).toBeUndefined()
      expect(await on('2025-07-01')).toEqual(second)
      await expect(setTarget(register, { ...moved, value: 14, at: at(3) })).rejects.toThrow(TargetChanged)
      const gone = { ...moved, value: null, basis: 'No longer measured', replaces: second.id, at: at(4) }
      await setTarget(register, gone)
      expect(await on('2025-07-01')).toBeUndefined()
      expect(await standing()).toEqual([])
      const history = await targetHistory(register, 'PL02', '806')
      expect(history.map(({ value }) => value)).toEqual([null, 15, 20, 30])
    })
  })
}

describe('the embedded register on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-register-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('a second opening is refused with a plain sentence while the first is open', async () => {
    const register = await openRegister(folder)
    await expect(openRegister(folder)).rejects.toThrow('is in use by another Sightline')
    await logAccess(register, event)
    await register.close()
  })

  test('a lock left by a process that is gone is taken over', async () => {
    writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 4_000_000, started: null }))
    await (await openRegister(folder)).close()
  })
})
