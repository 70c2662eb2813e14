import { afterAll, beforeAll, expect, test } from 'vitest'
import { openVisit, type Visit } from '../../../../test/visit.js'

let visit: Visit

beforeAll(async () => {
  visit = await openVisit()
})
afterAll(() => visit.close())

test('a person who is not signed in is sent to sign in, and on to where they were going', async () => {
  const reply = await visit.get('/data?authority=806', 'nobody')
  expect([reply.statusCode, reply.headers.location]).toEqual([303, '/sign-in?next=%2Fdata%3Fauthority%3D806'])
})

test('the right password signs in with a cookie that script cannot read and other sites cannot send', async () => {
  const reply = await visit.signIn('/data')
  expect([reply.statusCode, reply.headers.location]).toEqual([303, '/data'])
  const cookie = String(reply.headers['set-cookie'])
  expect(cookie).toMatch(/sightline=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict/)
})

test('a wrong password and an unknown address get the same page, which never shows the password', async () => {
  const wrong = await visit.post('/sign-in', { email: visit.email, password: 'not the one' }, 'nobody')
  const unknown = await visit.post('/sign-in', { email: 'nobody@example.org', password: 'not the one' }, 'nobody')
  const shape = (html: string, email: string): string => html.replaceAll(email, '').replace(/value="[^"]*"/g, '')
  expect([wrong.statusCode, unknown.statusCode]).toEqual([422, 422])
  expect(shape(wrong.body, visit.email)).toBe(shape(unknown.body, 'nobody@example.org'))
  expect(wrong.body).toContain('The email address or the password is not right')
  expect(wrong.body).not.toContain('not the one')
})

test('an address to go on to is only ever our own', async () => {
  const elsewhere = ['https://example.org/', '//example.org', '/\\example.org', 'javascript:alert(1)']
  for (const next of elsewhere) {
    const reply = await visit.get(`/sign-in?next=${encodeURIComponent(next)}`, 'nobody')
    expect(reply.body).toContain('name="next" value="/"')
  }
})

test('the eleventh attempt to sign in within five minutes is put off', async () => {
  let last = 0
  for (let attempt = 0; attempt < 11; attempt += 1)
    last = (await visit.post('/sign-in', { email: 'a@example.org', password: 'x' }, 'nobody')).statusCode
  expect(last).toBe(429)
})

test('signing out ends the session everywhere', async () => {
  expect((await visit.get('/data')).statusCode).toBe(200)
  await visit.post('/sign-out', {})
  expect((await visit.get('/data')).statusCode).toBe(303)
})
