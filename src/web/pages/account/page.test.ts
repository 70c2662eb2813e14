import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openVisit, type Visit } from '../../../../test/visit.js'
import { setTemporaryPassword } from '../../../access/accounts.js'
import { changesOf, listPeople } from '../../../register/people.js'
import type { User } from '../../../register/users.js'

let visit: Visit

beforeAll(async () => {
  visit = await openVisit(undefined, { ways: { local: true, openId: null, codesFor: ['director'] } })
})
afterAll(() => visit.close())

async function person(email: string): Promise<User> {
  const { people } = await listPeople(visit.app.register, { words: email, limit: 1, offset: 0 })
  return people[0]!
}

function codeOf(secret: string, ahead = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + ahead * 30_000 })
}

function secretIn(body: string): string {
  return body.match(/name="secret" value="([A-Z2-7]{32})"/)?.[1] ?? ''
}

test('a person sees who they are to Sightline, and where they are signed in', async () => {
  const { body } = await visit.get('/account')
  for (const words of ['First analyst', 'analyst@sightline.example', 'Performance analyst', 'This one'])
    expect(body).toContain(words)
  expect(body).toMatch(/<a class="masthead__person" href="\/account">/)
  expect(body).toContain('You are signed out after 30 minutes without use, and after 12 hours at most.')
})

test('a password is changed by who knows it, and not to a common one', async () => {
  const { email, password } = await visit.enter('commissioner')
  const change = (current: string, fresh: string) => visit.post('/account/password', { current, fresh }, 'commissioner')
  const wrong = await change('not it', 'kettle marsh violin')
  expect([wrong.statusCode, wrong.body.includes('This is not your password')]).toEqual([422, true])
  const common = await change(password, 'Password1234')
  expect(common.body).toContain('among the commonest')
  expect(common.body).not.toContain('Password1234')
  const changed = await change(password, 'kettle marsh violin')
  expect(changed.headers.location).toBe('/account?done=password')
  expect((await visit.get('/account', 'commissioner')).statusCode).toBe(200)
  expect((await changesOf(visit.app.register, (await person(email)).id))[0]).toMatchObject({
    change: 'password changed',
    by_name: 'Some commissioner'
  })
})

test('a temporary password lets a person do nothing until they have chosen their own', async () => {
  const { id, email } = await person((await visit.enter('team-manager')).email)
  const password = await setTemporaryPassword(visit.app.register, id, { id: null, name: 'Test' }, visit.app.now())
  expect((await visit.get('/data', 'team-manager')).headers.location).toContain('/sign-in')
  await visit.post('/sign-in', { email, password }, 'team-manager')
  for (const path of ['/', '/indicators/PL01', '/account/codes/recovery'].slice(0, 2))
    expect((await visit.get(path, 'team-manager')).headers.location).toBe('/account/password')
  const page = await visit.get('/account/password', 'team-manager')
  expect(page.body).toContain('Choose a password of your own')
  const chosen = await visit.post(
    '/account/password',
    { current: password, fresh: 'kettle marsh violin' },
    'team-manager'
  )
  expect(chosen.headers.location).toBe('/')
  expect((await visit.get('/', 'team-manager')).statusCode).toBe(200)
})

test('a role that must use codes does nothing until they are set up, and is then asked for one at each sign-in', async () => {
  const { email, password } = await visit.enter('director')
  expect((await visit.get('/', 'director')).headers.location).toBe('/account/codes')
  const page = await visit.get('/account/codes', 'director')
  expect(page.body).toContain('Your role must use codes.')
  expect(page.body).toMatch(/<svg class="code-picture"[^>]*>.*<path d="M/)
  const secret = secretIn(page.body)
  const wrong = await visit.post('/account/codes', { secret, code: '000000' }, 'director')
  expect([wrong.statusCode, secretIn(wrong.body)]).toEqual([422, secret])
  const on = await visit.post('/account/codes', { secret, code: codeOf(secret) }, 'director')
  const recovery = [...on.body.matchAll(/recovery__code">([^<]+)</g)].map(match => match[1]!)
  expect(recovery).toHaveLength(10)
  expect((await visit.get('/', 'director')).statusCode).toBe(200)

  await visit.post('/sign-out', {}, 'director')
  const first = await visit.post('/sign-in', { email, password, next: '/help' }, 'director')
  expect(first.headers.location).toBe('/sign-in/code?next=%2Fhelp')
  expect((await visit.get('/', 'director')).statusCode).toBe(303)
  const asks = await visit.get('/sign-in/code?next=/help', 'director')
  expect(asks.body).toContain('autocomplete="one-time-code"')
  const again = await visit.post('/sign-in/code', { code: codeOf(secret), next: '/help' }, 'director')
  expect([again.statusCode, again.body.includes('or was used before')]).toEqual([422, true])
  const done = await visit.post('/sign-in/code', { code: codeOf(secret, 1), next: '/help' }, 'director')
  expect(done.headers.location).toBe('/help')
  expect((await visit.get('/account', 'director')).body).toContain('10 recovery codes left')

  await visit.post('/sign-out', {}, 'director')
  await visit.post('/sign-in', { email, password }, 'director')
  await visit.post('/sign-in/code', { code: recovery[0]!, with: 'recovery' }, 'director')
  expect((await visit.get('/account', 'director')).body).toContain('9 recovery codes left')
  expect((await visit.post('/account/codes/off', { password }, 'director')).statusCode).toBe(403)
  const renewed = await visit.post('/account/codes/recovery', { password }, 'director')
  expect(renewed.body).toContain('Keep your recovery codes')
  expect(renewed.body).not.toContain(recovery[1])
})

test('the page that asks for a code leads back to the start when nobody has given a password', async () => {
  expect((await visit.get('/sign-in/code', 'nobody')).headers.location).toBe('/sign-in?ended=code')
  expect((await visit.post('/sign-in/code', { code: '1' }, 'nobody')).headers.location).toBe('/sign-in?ended=code')
})

test('codes are turned off again by who knows the password, where the role does not need them', async () => {
  const { password } = await visit.enter('quality-lead')
  const secret = secretIn((await visit.get('/account/codes', 'quality-lead')).body)
  await visit.post('/account/codes', { secret, code: codeOf(secret) }, 'quality-lead')
  const wrong = await visit.post('/account/codes/off', { password: 'wrong' }, 'quality-lead')
  expect([wrong.statusCode, wrong.body.includes('This is not your password')]).toEqual([422, true])
  const off = await visit.post('/account/codes/off', { password }, 'quality-lead')
  expect(off.headers.location).toBe('/account?done=codes-off')
})

test('signing out everywhere ends every session, is in the history, and says so', async () => {
  const { email, password } = await visit.enter('programme-manager')
  await visit.post('/sign-in', { email, password }, 'participation-officer')
  const out = await visit.post('/account/sign-out-everywhere', {}, 'programme-manager')
  expect(out.headers.location).toBe('/sign-in?ended=everywhere')
  for (const who of ['programme-manager', 'participation-officer'] as const)
    expect((await visit.get('/account', who)).statusCode).toBe(303)
  expect((await visit.get('/sign-in?ended=everywhere', 'nobody')).body).toContain('You are signed out everywhere')
  expect((await changesOf(visit.app.register, (await person(email)).id))[0]).toMatchObject({
    change: 'signed out everywhere'
  })
})

test('one request keeps a session open, and tells when there is none', async () => {
  expect((await visit.get('/stay-signed-in')).statusCode).toBe(200)
  expect((await visit.get('/stay-signed-in', 'nobody')).statusCode).toBe(303)
})
