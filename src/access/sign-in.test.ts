import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newRegister } from '../../test/new-register.js'
import { changesOf } from '../register/people.js'
import { openRegister, type Register } from '../register/register.js'
import { userOfSession } from '../register/sessions.js'
import { addUser, type User } from '../register/users.js'
import { makeSecret } from './one-time-codes.js'
import { changeOwnPassword, renewRecoveryCodes, setUpCodes, takeOffOwnCodes } from './own-account.js'
import { hashPassword } from './password.js'
import { finishSignIn, signIn } from './sign-in.js'

const NOON = '2026-03-01T12:00:00.000Z'
const later = (minutes: number): string => new Date(Date.parse(NOON) + minutes * 60_000).toISOString()
const PASSWORD = 'kettle marsh violin'
const folder = mkdtempSync(join(tmpdir(), 'sightline-sign-in-'))
let register: Register
let recovery: readonly string[] = []
const secret = makeSecret()

beforeAll(async () => {
  await newRegister(folder)
  register = await openRegister(folder)
})
afterAll(async () => {
  await register.close()
  rmSync(folder, { recursive: true, force: true })
})

async function add(name: string): Promise<User> {
  const user = { name, email: `${name.toLowerCase()}@example.org`, role: 'analyst', created: NOON }
  return addUser(register, { ...user, password: await hashPassword(PASSWORD) })
}

function codeAt(at: string): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(at) })
}

async function enter(email: string, at: string, password = PASSWORD) {
  return signIn(register, { email, password }, null, at)
}

async function refusals(): Promise<(string | null)[]> {
  const rows = await register.db.selectFrom('access_log').select('refusal').orderBy('number').execute()
  return rows.map(({ refusal }) => refusal)
}

test('after ten wrong passwords the right one is put off too, in the words for an address that has no account', async () => {
  await add('Ann')
  const answers: unknown[] = []
  for (const email of ['ann@example.org', 'nobody@example.org'])
    for (let attempt = 0; attempt < 11; attempt += 1)
      answers.push(await enter(email, later(attempt / 10), attempt === 10 ? PASSWORD : 'wrong'))
  expect(answers.slice(0, 11)).toEqual(answers.slice(11))
  expect(answers[9]).toEqual({ refused: 'not right' })
  expect(answers[10]).toEqual({ refused: 'too many' })
  expect(await enter('ann@example.org', later(15.1))).toHaveProperty('session')
  expect((await refusals()).filter(each => each === 'too many attempts')).toHaveLength(2)
})

test('a wrong password takes about as long whether or not there is an account', async () => {
  await add('Tim')
  const time = async (email: string): Promise<number> => {
    const began = performance.now()
    await enter(email, later(100), 'wrong')
    return performance.now() - began
  }
  const known: number[] = []
  const unknown: number[] = []
  for (let attempt = 0; attempt < 9; attempt += 1) {
    known.push(await time('tim@example.org'))
    unknown.push(await time('nobody-else@example.org'))
  }
  const middle = (times: number[]): number => times.sort((one, other) => one - other)[4]!
  expect(middle(known) / middle(unknown)).toBeGreaterThan(0.5)
  expect(middle(known) / middle(unknown)).toBeLessThan(2)
})

test('codes are set up by a code that the app makes, and ten recovery codes are given', async () => {
  const bea = await add('Bea')
  expect(await setUpCodes(register, bea, { secret, code: '000000' }, NOON)).toHaveProperty('faults.code')
  expect(await setUpCodes(register, bea, { secret: 'short', code: codeAt(NOON) }, NOON)).toHaveProperty('faults.code')
  const set = await setUpCodes(register, bea, { secret, code: codeAt(NOON) }, NOON)
  recovery = 'recovery' in set ? set.recovery : []
  expect(recovery).toHaveLength(10)
  const journal = readFileSync(join(folder, 'journal'), 'utf8')
  for (const code of recovery) expect(journal).not.toContain(code)
})

test('the password alone then signs nobody in; with the code it does, and the code serves once', async () => {
  const at = later(5)
  const first = await enter('bea@example.org', at)
  expect(first).toMatchObject({ half: true })
  const half = 'session' in first ? first.session : ''
  expect(await userOfSession(register, half, at)).toBeNull()
  expect(await finishSignIn(register, half, '000000', null, at)).toEqual({ refused: 'not right' })
  const second = await finishSignIn(register, half, codeAt(at), null, at)
  expect(await userOfSession(register, 'session' in second ? second.session : '', at)).toMatchObject({ name: 'Bea' })
  expect(await finishSignIn(register, half, codeAt(at), null, at)).toEqual({ refused: 'ended' })
  expect((await refusals()).slice(-3)).toEqual(['code to come', 'code', null])

  const again = await enter('bea@example.org', at)
  expect(await finishSignIn(register, 'session' in again ? again.session : '', codeAt(at), null, at)).toEqual({
    refused: 'not right'
  })
})

test('a recovery code signs in once, and that it was used is in the account’s history', async () => {
  const [code = ''] = recovery
  const use = async (): Promise<unknown> => {
    const first = await enter('bea@example.org', later(10))
    return finishSignIn(register, 'session' in first ? first.session : '', code.toUpperCase(), null, later(10))
  }
  expect(await use()).toHaveProperty('session')
  expect(await use()).toEqual({ refused: 'not right' })
  const { id } = await register.db.selectFrom('user').select('id').where('name', '=', 'Bea').executeTakeFirstOrThrow()
  expect((await changesOf(register, id)).map(({ change }) => change)).toEqual([
    'recovery code used',
    'codes set up',
    'added'
  ])
})

test('after ten wrong codes the right one is put off, and giving the password again is no way round', async () => {
  const at = later(60)
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const first = await enter('bea@example.org', at)
    await finishSignIn(register, 'session' in first ? first.session : '', '000000', null, at)
  }
  const last = await enter('bea@example.org', at)
  expect(await finishSignIn(register, 'session' in last ? last.session : '', codeAt(at), null, at)).toEqual({
    refused: 'too many'
  })
})

test('a code cannot be waited for longer than ten minutes', async () => {
  const first = await enter('bea@example.org', later(120))
  const half = 'session' in first ? first.session : ''
  expect(await finishSignIn(register, half, codeAt(later(130)), null, later(130))).toEqual({ refused: 'ended' })
})

test('a new password asks for the old one, ends every other session, and is not the old one', async () => {
  const cat = await add('Cat')
  const first = await enter('cat@example.org', NOON)
  const change = (current: string, fresh: string) => changeOwnPassword(register, cat, { current, fresh }, later(1))
  expect(await change('not it', 'gable otter seven')).toEqual({ faults: { current: 'This is not your password' } })
  expect(await change(PASSWORD, PASSWORD)).toHaveProperty('faults.fresh')
  expect(await change(PASSWORD, 'password1234')).toHaveProperty('faults.fresh')
  const changed = await change(PASSWORD, 'gable otter seven')
  expect(await userOfSession(register, 'session' in changed ? changed.session : '', later(2))).toMatchObject({
    name: 'Cat'
  })
  expect(await userOfSession(register, 'session' in first ? first.session : '', later(2))).toBeNull()
  expect(await enter('cat@example.org', later(3))).toEqual({ refused: 'not right' })
  expect(await enter('cat@example.org', later(3), 'gable otter seven')).toHaveProperty('session')
})

test('codes are taken off, and recovery codes made anew, by who knows the password alone', async () => {
  const dan = await add('Dan')
  await setUpCodes(register, dan, { secret: makeSecret(), code: '000000' }, NOON)
  expect(await renewRecoveryCodes(register, dan, 'wrong', NOON)).toHaveProperty('faults.password')
  expect(await renewRecoveryCodes(register, dan, PASSWORD, NOON)).toHaveProperty('recovery')
  expect(await takeOffOwnCodes(register, dan, 'wrong', NOON)).toHaveProperty('faults.password')
  expect(await takeOffOwnCodes(register, dan, PASSWORD, NOON)).toBeNull()
  for (let attempt = 0; attempt < 10; attempt += 1) await takeOffOwnCodes(register, dan, 'wrong', NOON)
  expect(await takeOffOwnCodes(register, dan, PASSWORD, NOON)).toMatchObject({
    faults: { password: expect.stringContaining('too many') }
  })
})
