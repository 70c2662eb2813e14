import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newRegister } from '../../test/new-register.js'
import { openRegister, type Register } from '../register/register.js'
import type { AccessLogTable } from '../register/tables/access.js'
import { verifyAccessLog } from '../register/verify-access-log.js'
import { makePassword } from './password.js'
import { type ChildRequest, seeChildren } from './see-children.js'
import { addAccount, addFirstAccount, type Credentials, signIn } from './sign-in.js'

const NOON = '2026-03-01T12:00:00.000Z'
const folder = mkdtempSync(join(tmpdir(), 'sightline-access-'))
const request: ChildRequest = {
  reader: { id: '00000000-0000-4000-8000-000000000001', name: 'Ada', role: 'analyst' },
  route: '/indicators/:id/children',
  indicator: 'PL01',
  authority: '806',
  asAt: '2026-02-28',
  knownAt: null,
  purpose: 'check-data',
  words: 'Three moves in one week look wrong',
  at: NOON
}
const children = [
  { child: 'A1', event: '1' },
  { child: 'A1', event: '2' },
  { child: 'B2', event: '1' }
]
let register: Register
let first: Credentials | null

beforeAll(async () => {
  await newRegister(folder)
  register = await openRegister(folder)
  first = await addFirstAccount(register, NOON)
})
afterAll(async () => {
  await register.close()
  rmSync(folder, { recursive: true, force: true })
})

test('rows about children are given once the entry that says who, why and how many is on the disk', async () => {
  const seen = await seeChildren(register, request, async () => children)
  const journal = readFileSync(join(folder, 'journal'), 'utf8')
  expect(seen).toEqual({ rows: children, outOfReach: 0 })
  expect(journal).toContain('"children":2,"outcome":"allowed"')
  expect(await lastEntry()).toMatchObject({
    user_name: 'Ada',
    purpose: 'check-data',
    words: request.words,
    children: 2,
    seen: ['806:A1', '806:B2']
  })
})

const refusals: readonly (readonly [string, Partial<ChildRequest>, string])[] = [
  ['nobody who is not signed in', { reader: null }, 'not signed in'],
  ['no administrator', { reader: { id: request.reader?.id ?? '', name: 'Adam', role: 'administrator' } }, 'role'],
  [
    'nobody in a role that does not exist',
    { reader: { id: request.reader?.id ?? '', name: 'Eve', role: 'owner' } },
    'role'
  ],
  ['nobody without a purpose', { purpose: '' }, 'no purpose'],
  ['nobody with a purpose that is not on the list', { purpose: 'curiosity' }, 'no purpose'],
  ['nobody who gives nine letters of reason', { words: ' 123456789\u0000\n' }, 'no words'],
  ['nobody who gives more than 500 letters of reason', { words: 'x'.repeat(501) }, 'too many words']
]
for (const [who, change, refused] of refusals) {
  test(`${who} sees children: nothing is read and the refusal is logged`, async () => {
    let reads = 0
    const read = async (): Promise<typeof children> => {
      reads += 1
      return children
    }
    expect(await seeChildren(register, { ...request, ...change }, read)).toEqual({ refused })
    expect(reads).toBe(0)
    expect(await lastEntry()).toMatchObject({ outcome: 'refused', refusal: refused, children: 0 })
  })
}

test('ten letters of reason and 500 letters of reason are both enough', async () => {
  const lengths = [10, 500]
  for (const length of lengths) {
    const seen = await seeChildren(register, { ...request, words: 'x'.repeat(length) }, async () => children)
    expect(seen).toHaveProperty('rows')
  }
})

test('the first account signs in with the password printed, and there is only one first account', async () => {
  expect(first?.password).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/)
  expect(await addFirstAccount(register, NOON)).toBeNull()
  const signedIn = await signIn(register, first as Credentials, null, NOON)
  expect(signedIn).toEqual({ session: expect.stringMatching(/^[\w-]{43}$/), half: false })
  expect(await lastEntry()).toMatchObject({ route: '/sign-in', outcome: 'allowed', user_name: 'First administrator' })
})

test('a wrong password and an unknown address are refused alike, and neither is written down', async () => {
  const typed = makePassword()
  const refused = { refused: 'not right' }
  expect(await signIn(register, { email: first?.email ?? '', password: typed }, null, NOON)).toEqual(refused)
  expect(await signIn(register, { email: `${typed}@example.org`, password: typed }, null, NOON)).toEqual(refused)
  expect(await lastEntry()).toMatchObject({ outcome: 'refused', user_id: null })
  expect(readFileSync(join(folder, 'journal'), 'utf8')).not.toContain(typed)
})

test('an account added is kept with an argon2id hash and not its password', async () => {
  const account = {
    email: 'Manager@example.org',
    password: 'correct horse battery',
    name: 'Mo',
    role: 'team-manager'
  } as const
  await addAccount(register, account, NOON)
  const { password } = await register.db
    .selectFrom('user')
    .selectAll()
    .where('name', '=', 'Mo')
    .executeTakeFirstOrThrow()
  expect(password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await signIn(register, { ...account, email: 'manager@EXAMPLE.org' }, null, NOON)).toHaveProperty('session')
})

test('after all that the chain of the access log holds', async () => {
  const { entries, faults } = await verifyAccessLog(register)
  expect(faults).toEqual([])
  expect(entries).toBeGreaterThan(10)
})

test('when the entry cannot be put on the disk no row is given', async () => {
  await register.journal?.close()
  await expect(seeChildren(register, request, async () => children)).rejects.toThrow('closed')
})

function lastEntry(): Promise<AccessLogTable> {
  return register.db.selectFrom('access_log').selectAll().orderBy('number', 'desc').executeTakeFirstOrThrow()
}
