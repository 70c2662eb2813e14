import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type OpenIdProvider, startOpenIdProvider } from '../../../../test/openid-provider.js'
import { openVisit, type Visit } from '../../../../test/visit.js'
import type { OpenIdSettings } from '../../../access/ways-in.js'
import { changesOf, findPerson, listPeople } from '../../../register/people.js'
import type { User } from '../../../register/users.js'

const client = { id: 'sightline', secret: 'a secret of the test' }
const ANN = { sub: 'ann', name: 'Ann Smith', email: 'Ann@council.example', groups: ['perf'], job: 'Analyst' }
let provider: OpenIdProvider
let visit: Visit
let administrator: Visit

beforeAll(async () => {
  provider = await startOpenIdProvider(client)
  const openId: OpenIdSettings = {
    name: 'council account',
    issuer: provider.issuer,
    clientId: client.id,
    clientSecret: client.secret,
    url: 'http://localhost',
    roles: [
      { group: 'admins', role: 'administrator' },
      { group: 'perf', role: 'analyst' },
      { group: 'board', role: 'director' }
    ],
    claims: { name: 'name', email: 'email', groups: 'groups', post: 'job', teams: null }
  }
  visit = await openVisit(undefined, { ways: { local: true, openId, codesFor: ['analyst', 'director'] } })
  administrator = visit
  await visit.enter('administrator')
})
beforeEach(() => {
  provider.claims = ANN
  provider.fault = {}
})
afterAll(async () => {
  await visit.close()
  await provider.close()
})

interface Trip {
  readonly next?: string
  /** What happens to the way back. */
  readonly change?: (back: URL) => void
  /** The cookie of another browser. */
  readonly cookie?: string
}

/** Goes to the provider and back as a browser does, and gives the answer to that and the session's cookie. */
async function trip({ next = '/', change, cookie }: Trip = {}) {
  const start = await visit.server.inject({ url: `/sign-in/openid?next=${encodeURIComponent(next)}` })
  const there = await fetch(String(start.headers.location), { redirect: 'manual' })
  const back = new URL(there.headers.get('location')!)
  change?.(back)
  const away = cookie ?? start.cookies.find(each => each.name === 'sightline-away')!.value
  const reply = await visit.server.inject({
    url: `${back.pathname}${back.search}`,
    cookies: { 'sightline-away': away }
  })
  return { start, back, away, reply, session: reply.cookies.find(each => each.name === 'sightline')?.value ?? null }
}

async function ask(session: string | null, url: string) {
  return visit.server.inject({ url, cookies: { sightline: session ?? '' } })
}

async function ann(): Promise<User> {
  const { people } = await listPeople(visit.app.register, { words: 'ann@council', limit: 10, offset: 0 })
  return people[0]!
}

function lastEntry() {
  return visit.app.register.db.selectFrom('access_log').selectAll().orderBy('number', 'desc').executeTakeFirstOrThrow()
}

test('the sign-in page offers the council’s account beside a password', async () => {
  const { body } = await visit.get('/sign-in?next=/data', 'nobody')
  expect(body).toContain('Sign in with your council account')
  expect(body).toContain('href="/sign-in/openid?next=%2Fdata"')
  expect(body).toContain('Or with a password')
})

test('a person is sent with PKCE, state and nonce, and a cookie that only the way back brings', async () => {
  const { start } = await trip()
  const query = new URL(String(start.headers.location)).searchParams
  expect(start.statusCode).toBe(303)
  expect(query.get('code_challenge_method')).toBe('S256')
  for (const name of ['code_challenge', 'state', 'nonce']) expect(query.get(name)).toMatch(/^[\w-]{43}$/)
  expect(query.get('redirect_uri')).toBe('http://localhost/sign-in/openid/back')
  expect(String(start.headers['set-cookie'])).toMatch(
    /sightline-away=[\w-]{43}; Max-Age=600; Path=\/sign-in\/openid; HttpOnly; SameSite=Lax/
  )
})

test('who comes back in a group that has a role is signed in, with an account made of what the token says', async () => {
  const { reply, session } = await trip({ next: '/data' })
  expect(reply.statusCode).toBe(200)
  expect(reply.body).toContain('content="0; url=/data"')
  const account = await ask(session, '/account')
  expect(account.statusCode).toBe(200)
  expect(account.body).toContain('Ann Smith')
  expect(account.body).not.toContain('Change your password')
  expect(await ann()).toMatchObject({ email: 'ann@council.example', role: 'analyst', post: 'Analyst', local: false })
  expect(await lastEntry()).toMatchObject({ route: '/sign-in/openid', outcome: 'allowed', user_name: 'Ann Smith' })
})

test('the role follows the groups at every sign-in, and the history says so', async () => {
  provider.claims = { ...ANN, groups: ['board', 'others'], name: 'Ann Jones' }
  await trip()
  const user = await ann()
  expect(user).toMatchObject({ name: 'Ann Jones', role: 'director' })
  const changes = await changesOf(visit.app.register, user.id)
  expect(changes.map(({ change, role }) => [change, role])).toEqual([
    ['taken from groups', 'director'],
    ['added', 'analyst']
  ])
  await trip()
  expect(await changesOf(visit.app.register, user.id)).toHaveLength(2)
})

test('who is in no group with a role is refused in plain words, logged, and signed out where they still were', async () => {
  const { session } = await trip()
  provider.claims = { ...ANN, groups: ['cleaners'] }
  const { reply } = await trip()
  expect([reply.statusCode, reply.cookies.some(each => each.name === 'sightline')]).toEqual([403, false])
  expect(reply.body).toContain('you are in no group that may use Sightline')
  expect(await lastEntry()).toMatchObject({ outcome: 'refused', refusal: 'no role', user_name: 'Ann Smith' })
  expect((await ask(session, '/account')).statusCode).toBe(303)
})

const forged: readonly (readonly [string, OpenIdProvider['fault']])[] = [
  ['a nonce that is not the one sent', { nonce: 'another' }],
  ['a token that has expired', { expired: true }],
  ['a token signed with another key', { forged: true }],
  ['a token for another application', { audience: 'another' }],
  ['a token of another issuer', { issuer: 'https://elsewhere.example' }]
]
for (const [what, fault] of forged) {
  test(`${what} signs nobody in`, async () => {
    provider.fault = fault
    const { reply, session } = await trip()
    expect([reply.statusCode, session]).toEqual([403, null])
    expect(reply.body).toContain('was not in order')
    expect(await lastEntry()).toMatchObject({ outcome: 'refused', refusal: 'not in order', user_name: null })
  })
}

test('a state that is not the one sent, and a code used before, sign nobody in', async () => {
  const wrong = await trip({ change: back => back.searchParams.set('state', 'another') })
  expect([wrong.reply.statusCode, wrong.session]).toEqual([403, null])
  const { back, away } = await trip()
  const again = await visit.server.inject({
    url: `${back.pathname}${back.search}`,
    cookies: { 'sightline-away': away }
  })
  expect(again.statusCode).toBe(403)
  expect(again.body).toContain('Start again')
})

test('a way back opened in another browser signs nobody in there', async () => {
  const { reply, session } = await trip({ cookie: 'A'.repeat(43) })
  expect([reply.statusCode, session]).toEqual([403, null])
  expect(await lastEntry()).toMatchObject({ refusal: 'lost' })
})

test('who gives up at the provider is told so', async () => {
  const { reply } = await trip({
    change: back => {
      back.searchParams.delete('code')
      back.searchParams.set('error', 'access_denied')
    }
  })
  expect(reply.body).toContain('was not finished')
})

test('an account with a password is not taken over by its email address; once that is taken off it is joined', async () => {
  provider.claims = { ...ANN, sub: 'other', email: visit.email, groups: ['perf'] }
  const refused = await trip()
  expect(refused.reply.statusCode).toBe(403)
  expect(refused.reply.body).toContain('signs in another way')
  const { people } = await listPeople(visit.app.register, { words: visit.email, limit: 1, offset: 0 })
  await administrator.post(`/people/${people[0]!.id}/password-off`, {}, 'administrator')
  expect((await trip()).reply.statusCode).toBe(200)
  expect(await findPerson(visit.app.register, people[0]!.id)).toMatchObject({ local: false, name: 'Ann Smith' })
})

test('a disabled account is refused whatever the groups say', async () => {
  const { id } = await ann()
  await visit.post(`/people/${id}/disable`, {}, 'administrator')
  const { reply } = await trip()
  expect(reply.statusCode).toBe(403)
  expect(reply.body).toContain('is disabled')
  await visit.post(`/people/${id}/enable`, {}, 'administrator')
})

test('whoever came through the provider needs no codes of ours, and is shown the way out there on signing out', async () => {
  const { session } = await trip()
  expect((await ask(session, '/data')).statusCode).toBe(200)
  const page = await ask(session, '/account')
  const token = page.body.match(/name="_csrf" value="([^"]+)"/)![1]!
  const csrf = page.cookies.find(each => each.name === '_csrf')!.value
  const out = await visit.server.inject({
    method: 'POST',
    url: '/sign-out',
    payload: String(new URLSearchParams({ _csrf: token })),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    cookies: { sightline: session!, _csrf: csrf }
  })
  expect(out.headers.location).toBe('/signed-out')
  const after = await visit.get('/signed-out', 'nobody')
  expect(after.body).toContain(`${provider.issuer}/sign-out?`)
  expect((await ask(session, '/data')).statusCode).toBe(303)
})
