import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDemoAccounts } from '../../demo/people.js'
import { newRegister } from '../../test/new-register.js'
import { type PostgresServer, startPostgres } from '../../test/postgres-server.js'
import { readerAtTerminal } from '../cli/terminal/reader-at-terminal.js'
import { findPerson, listPeople } from '../register/people.js'
import { openRegister, type Register } from '../register/register.js'
import type { User } from '../register/users.js'
import { addPerson, changePerson, disablePerson, enablePerson, type PersonDetails } from './accounts.js'
import { ROLES } from './roles.js'

const NOON = '2026-03-01T12:00:00.000Z'
const details = (name: string): PersonDetails => ({
  name,
  email: `${name.toLowerCase()}@example.org`,
  role: 'administrator',
  post: null,
  worker: null,
  teams: []
})

for (const engine of ['embedded', 'server'] as const) {
  describe(`administrators (${engine})`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'sightline-administrators-'))
    const nobody = { id: null, name: 'Test' }
    let server: PostgresServer | undefined
    let register: Register
    let ann: User
    let bob: User

    beforeAll(async () => {
      if (engine === 'server') server = await startPostgres()
      else await newRegister(folder)
      register = await openRegister(folder, server?.url)
      ann = (await addPerson(register, details('Ann'), true, nobody, NOON)).user
      bob = (await addPerson(register, details('Bob'), true, ann, NOON)).user
    })
    afterAll(async () => {
      await register.close()
      await server?.stop()
      rmSync(folder, { recursive: true, force: true })
    })

    test('of two administrators who disable each other at one moment, one stays', async () => {
      const both = await Promise.allSettled([
        disablePerson(register, bob.id, ann, NOON),
        disablePerson(register, ann.id, bob, NOON)
      ])
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { message: 'This is the last administrator. Make somebody else an administrator first.' }
      })
      const query = { role: 'administrator', state: 'in use', limit: 9, offset: 0 } as const
      expect((await listPeople(register, query)).people).toHaveLength(1)
      for (const { id } of [ann, bob]) await enablePerson(register, id, nobody, NOON)
    })

    test('the last administrator cannot be made anything else, nor change their own role', async () => {
      await disablePerson(register, bob.id, ann, NOON)
      const now = (await findPerson(register, ann.id))!
      const analyst = { ...details('Ann'), role: 'analyst' } as const
      await expect(changePerson(register, now, analyst, nobody, NOON)).rejects.toThrow('last administrator')
      await expect(changePerson(register, now, analyst, ann, NOON)).rejects.toThrow('Nobody changes their own role')
      await expect(disablePerson(register, ann.id, ann, NOON)).rejects.toThrow('Nobody disables their own account')
      expect(await findPerson(register, ann.id)).toMatchObject({ role: 'administrator', version: now.version })
    })
  })
}

describe('the accounts of the invented council', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-administrators-'))
  let register: Register
  let password: string

  beforeAll(async () => {
    await newRegister(folder)
    register = await openRegister(folder)
    password = (await addDemoAccounts(register, NOON))!.password
  })
  afterAll(async () => {
    await register.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('there is one for each role, with a post, and they are added once', async () => {
    const { people } = await listPeople(register, { limit: 50, offset: 0 })
    expect(people.map(({ role }) => role).sort()).toEqual(ROLES.map(({ id }) => id).sort())
    expect(people.every(({ post, must_change }) => post !== null && !must_change)).toBe(true)
    expect(await addDemoAccounts(register, NOON)).toBeNull()
  })

  test('the command line signs in who knows the password, and no session is left open', async () => {
    process.env.SIGHTLINE_PASSWORD = password
    const ask = (email: string) => readerAtTerminal(register, email, () => NOON)
    expect(await ask('director@sightline.example')).toMatchObject({ role: 'director' })
    process.env.SIGHTLINE_PASSWORD = 'wrong'
    await expect(ask('director@sightline.example')).rejects.toThrow('The email address or the password is not right.')
    delete process.env.SIGHTLINE_PASSWORD
    expect(await register.db.selectFrom('session').selectAll().execute()).toEqual([])
  })
})
