import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, Migrator, PostgresDialect, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newRegister } from '../../test/new-register.js'
import { type PostgresServer, startPostgres } from '../../test/postgres-server.js'
import { useCode } from './codes-used.js'
import { connectEmbedded } from './connection.js'
import { ChangedMeanwhile } from './items.js'
import { keepRequest, takeRequest } from './openid-requests.js'
import { changesOf, findPerson, listPeople, teamsInUse } from './people.js'
import { openRegister, type Register } from './register.js'
import { closeSessions, openSession, openSessionsOf, sessionOf, userOfSession } from './sessions.js'
import { beginTry, dropTry, endTry } from './sign-in-tries.js'
import { addUser, changeUser, findSecrets, type NewUser, type User } from './users.js'

const NOON = '2026-03-01T12:00:00.000Z'
const later = (minutes: number): string => new Date(Date.parse(NOON) + minutes * 60_000).toISOString()
const person = (name: string, more: Partial<NewUser> = {}): NewUser => ({
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@example.org`,
  password: 'hash',
  role: 'analyst',
  created: NOON,
  ...more
})

for (const engine of ['embedded', 'server'] as const) {
  describe(`accounts (${engine})`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'sightline-accounts-'))
    let server: PostgresServer | undefined
    let register: Register
    let ada: User

    beforeAll(async () => {
      if (engine === 'server') server = await startPostgres()
      else await newRegister(folder)
      register = await openRegister(folder, server?.url)
      ada = await addUser(register, person('Ada', { role: 'administrator' }))
    })
    afterAll(async () => {
      await register.close()
      await server?.stop()
      rmSync(folder, { recursive: true, force: true })
    })

    test('every change is kept with who made it, and the account stands as the last of them', async () => {
      const bob = await addUser(register, person('Bob', { teams: ['Team “A”, north', 'B'] }), ada)
      await changeUser(
        register,
        bob.id,
        { change: 'changed', set: { role: 'director', post: 'Director' } },
        ada,
        later(1)
      )
      await changeUser(register, bob.id, { change: 'password changed', set: { password: 'other' } }, bob, later(2))
      expect(await findPerson(register, bob.id)).toMatchObject({
        version: 3,
        role: 'director',
        teams: ['Team “A”, north', 'B']
      })
      expect((await findSecrets(register, bob.id))?.password).toBe('other')
      const changes = await changesOf(register, bob.id)
      expect(changes.map(each => [each.version, each.change, each.role, each.by_name, each.at])).toEqual([
        [3, 'password changed', 'director', 'Bob', later(2)],
        [2, 'changed', 'director', 'Ada', later(1)],
        [1, 'added', 'analyst', 'Ada', NOON]
      ])
      expect(JSON.stringify(changes)).not.toMatch(/hash|other/)
      await expect(sql`update user_change set role = 'x'`.execute(register.db)).rejects.toThrow('never changed')
    })

    test('of two who change one account at once the second is told, and nothing is overwritten', async () => {
      const cy = await addUser(register, person('Cy'))
      const change = (post: string) =>
        changeUser(register, cy.id, { change: 'changed', version: 1, set: { post } }, ada, NOON)
      const both = await Promise.allSettled([change('One'), change('Two')])
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(both.find(each => each.status === 'rejected')).toMatchObject({ reason: expect.any(ChangedMeanwhile) })
      expect(await findPerson(register, cy.id)).toMatchObject({ version: 2 })
    })

    test('an email address has one account, however it is written, and a change undone by its guard leaves none', async () => {
      await expect(addUser(register, person('Ada', { email: ' ADA@example.org' }))).rejects.toThrow(
        'already an account'
      )
      const dee = await addUser(register, person('Dee'))
      const guard = () => Promise.reject(new Error('guarded'))
      await expect(
        changeUser(register, dee.id, { change: 'changed', set: { role: 'x' }, guard }, ada, NOON)
      ).rejects.toThrow('guarded')
      expect(await findPerson(register, dee.id)).toMatchObject({ version: 1, role: 'analyst' })
      expect(await changeUser(register, dee.id, { change: 'changed', set: () => null }, ada, NOON)).toBeNull()
    })

    test('people are found by words of their name, address, post or team, by role and by state', async () => {
      await addUser(
        register,
        person('Eve 100%', { email: 'eve@example.org', teams: ['Safeguarding team 2'], post: 'Manager' })
      )
      const names = async (query: object) =>
        (await listPeople(register, { limit: 50, offset: 0, ...query })).people.map(({ name }) => name)
      expect(await names({ words: 'guarding manag' })).toEqual(['Eve 100%'])
      expect(await names({ words: '%' })).toEqual(['Eve 100%'])
      expect(await names({ words: '_' })).toEqual([])
      expect(await names({ role: 'administrator' })).toEqual(['Ada'])
      expect(await names({ state: 'disabled' })).toEqual([])
      expect(await listPeople(register, { limit: 2, offset: 1 })).toMatchObject({
        people: [{ name: 'Bob' }, { name: 'Cy' }],
        inAll: 5
      })
      expect(await teamsInUse(register)).toContain('Safeguarding team 2')
      expect(await findPerson(register, 'not an id')).toBeNull()
    })

    test('signing out everywhere ends what was opened before, even if a session comes back from an older copy', async () => {
      const token = await openSession(register, ada.id, NOON)
      await changeUser(
        register,
        ada.id,
        { change: 'signed out everywhere', set: { signed_out: later(1) } },
        ada,
        later(1)
      )
      expect(await userOfSession(register, token, later(2))).toBeNull()
      const fresh = await openSession(register, ada.id, later(1))
      expect(await userOfSession(register, fresh, later(2))).toMatchObject({ name: 'Ada' })
      await closeSessions(register, ada.id)
      expect(await userOfSession(register, fresh, later(2))).toBeNull()
    })

    test('a half session signs nobody in, is not listed and ends after ten minutes', async () => {
      const half = await openSession(register, ada.id, later(1), { half: true })
      expect(await userOfSession(register, half, later(2))).toBeNull()
      expect(await sessionOf(register, half, later(10.99))).toMatchObject({ half: true })
      expect(await openSessionsOf(register, ada.id, later(2), half)).toEqual([])
      expect(await sessionOf(register, half, later(11))).toBeNull()
    })

    test('open sessions are listed, the last used first, with the one asked from marked', async () => {
      const one = await openSession(register, ada.id, later(10))
      await openSession(register, ada.id, later(12), { through: 'openid' })
      expect(await openSessionsOf(register, ada.id, later(13), one)).toEqual([
        { created: later(12), last_seen: later(12), expires: later(732), through: 'openid', own: false },
        { created: later(10), last_seen: later(10), expires: later(730), through: 'password', own: true }
      ])
      expect(await openSessionsOf(register, ada.id, later(40), one)).toHaveLength(1)
    })

    test('ten attempts in a quarter of an hour are looked at, also when they come all at once', async () => {
      const tried = { account: 'x@example.org', machine: null }
      const many = await Promise.all(Array.from({ length: 15 }, () => beginTry(register, tried, NOON)))
      expect(many.filter(Boolean).length).toBeLessThanOrEqual(10)
      for (let left = many.filter(Boolean).length; left < 10; left += 1) await beginTry(register, tried, NOON)
      expect(await beginTry(register, { ...tried, account: ' X@EXAMPLE.org' }, later(14.99))).toBeNull()
      expect(await beginTry(register, { ...tried, account: 'y@example.org' }, NOON)).not.toBeNull()
      expect(await beginTry(register, tried, later(15))).not.toBeNull()
    })

    test('a right attempt wipes the account’s slate but not the machine’s, and thirty fill that', async () => {
      const from = (account: string) => beginTry(register, { account, machine: '10.0.0.1' }, later(60))
      for (let attempt = 0; attempt < 9; attempt += 1) await from('z@example.org')
      await endTry(register, (await from('z@example.org'))!)
      for (let attempt = 0; attempt < 21; attempt += 1) expect(await from(`${attempt}@example.org`)).not.toBeNull()
      expect(await from('another@example.org')).toBeNull()
      const dropped = await beginTry(register, { account: 'w@example.org', machine: null }, later(60))
      await dropTry(register, dropped!)
      const { rows } = await sql<{ key: string }>`select key from sign_in_try`.execute(register.db)
      expect(rows.every(({ key }) => /^[0-9a-f]{64}$/.test(key))).toBe(true)
    })

    test('a one-time code is used up once, also by two at the same moment', async () => {
      const both = await Promise.all([useCode(register, ada.id, 1000), useCode(register, ada.id, 1000)])
      expect(both.sort()).toEqual([false, true])
      expect(await useCode(register, ada.id, 1001)).toBe(true)
    })

    test('what was sent with a person to their council’s sign-in is taken back once, within ten minutes', async () => {
      const request = { state: 's', nonce: 'n', verifier: 'v', next: '/data' }
      const token = await keepRequest(register, request, NOON)
      expect(await takeRequest(register, token, later(10))).toMatchObject(request)
      expect(await takeRequest(register, token, NOON)).toBeNull()
      const slow = await keepRequest(register, request, NOON)
      expect(await takeRequest(register, slow, later(10.01))).toBeNull()
    })
  })
}

describe('accounts on the disk of the embedded register', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-accounts-'))
  const copy = mkdtempSync(join(tmpdir(), 'sightline-accounts-'))
  afterAll(() => {
    for (const each of [folder, copy]) rmSync(each, { recursive: true, force: true })
  })

  test('with the database put back to an older copy, every change of an account comes back, and attempts survive a restart', async () => {
    await newRegister(folder)
    let register = await openRegister(folder)
    const ada = await addUser(register, person('Ada'))
    await register.close()
    cpSync(join(folder, 'database'), copy, { recursive: true })

    register = await openRegister(folder)
    const bob = await addUser(register, person('Bob', { teams: ['A'] }), ada)
    const token = await openSession(register, ada.id, NOON)
    const set = { role: 'director', password: 'fresh', recovery: ['r'], signed_out: later(1) }
    await changeUser(register, ada.id, { change: 'changed', set }, bob, later(1))
    for (let attempt = 0; attempt < 10; attempt += 1) await beginTry(register, { account: 'a', machine: null }, NOON)
    await register.close()
    register = await openRegister(folder)
    expect(await beginTry(register, { account: 'a', machine: null }, NOON)).toBeNull()
    await register.close()

    rmSync(join(folder, 'database'), { recursive: true })
    cpSync(copy, join(folder, 'database'), { recursive: true })
    register = await openRegister(folder)
    expect(await findSecrets(register, ada.id)).toMatchObject({ ...set, version: 2 })
    expect(await findPerson(register, bob.id)).toMatchObject({ name: 'Bob', teams: ['A'] })
    expect((await changesOf(register, ada.id)).map(({ by_name }) => by_name)).toEqual(['Bob', 'Sightline'])
    expect(await userOfSession(register, token, later(2))).toBeNull()
    await register.close()
  })

  test('accounts from before changes were kept are carried over with their earlier states', async () => {
    const older = mkdtempSync(join(tmpdir(), 'sightline-accounts-'))
    const connection = await connectEmbedded(join(older, 'database'))
    const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: connection.pool }) })
    const migrations = Object.fromEntries(
      await Promise.all(
        ['0001-users', '0002-access-log', '0003-decisions', '0004-checks', '0005-items', '0006-people'].map(
          async name => [name, await import(`./migrations/${name}.ts`)]
        )
      )
    )
    await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest()
    const id = '00000000-0000-4000-8000-000000000001'
    await sql`insert into "user" (id, name, email, password, role, created) values (${id}, 'Old', 'old@example.org', 'hash', 'analyst', ${NOON})`.execute(
      db
    )
    await sql`update "user" set role = 'director', teams = '{A,B}'`.execute(db)
    await connection.close()

    let register = await openRegister(older)
    const changes = await changesOf(register, id)
    expect(changes.map(({ version, change, role, teams, by_name }) => [version, change, role, teams, by_name])).toEqual(
      [
        [2, 'changed', 'director', ['A', 'B'], 'Not recorded'],
        [1, 'added', 'analyst', [], 'Not recorded']
      ]
    )
    expect(await findSecrets(register, id)).toMatchObject({ password: 'hash', version: 2 })
    await changeUser(register, id, { change: 'disabled', set: { disabled: NOON } }, { id: null, name: 'Ada' }, NOON)
    await register.close()
    register = await openRegister(older)
    expect(await findPerson(register, id)).toMatchObject({ version: 3, disabled: NOON })
    await register.close()
    rmSync(older, { recursive: true, force: true })
  })
})
