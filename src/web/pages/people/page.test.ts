import { afterAll, beforeAll, expect, test } from 'vitest'
import { openVisit, type Visit } from '../../../../test/visit.js'
import { changesOf, listPeople } from '../../../register/people.js'
import type { User } from '../../../register/users.js'

const BOB = {
  name: 'Bob <b>Stone</b>',
  email: 'Bob.Stone@council.example',
  role: 'team-manager',
  post: 'Team manager',
  worker: 'SW1',
  teams: 'Safeguarding team 1\nSafeguarding team 2'
}
let visit: Visit

beforeAll(async () => {
  visit = await openVisit()
  await visit.enter('administrator')
})
afterAll(() => visit.close())

const get = (path: string) => visit.get(path, 'administrator')
const post = (path: string, form: Record<string, string>) => visit.post(path, form, 'administrator')

async function person(words: string): Promise<User> {
  const { people } = await listPeople(visit.app.register, { words, limit: 1, offset: 0 })
  return people[0]!
}

test('only an administrator comes near other people’s accounts, and a refusal is logged', async () => {
  expect((await visit.get('/people')).statusCode).toBe(403)
  const entry = await visit.app.register.db
    .selectFrom('access_log')
    .selectAll()
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow()
  expect(entry).toMatchObject({ route: '/people', refusal: 'no right: accounts', user_name: 'First analyst' })
  expect((await visit.get('/')).body).not.toContain('href="/people"')
  expect((await get('/help')).body).toContain('href="/people"')
})

test('an administrator, who sees no figures, is led to the people from the first page', async () => {
  expect((await get('/')).body).toContain('href="/people"')
  await visit.enter('analyst')
  expect((await visit.get('/', 'analyst')).statusCode).toBe(200)
})

test('a person is added with a temporary password that is shown once and kept nowhere', async () => {
  const added = await post('/people/new', BOB)
  const password = added.body.match(/code-secret">([a-z2-9-]{23})</)?.[1] ?? ''
  expect(password).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/)
  expect(added.body).toContain('Bob &lt;b&gt;Stone&lt;/b&gt; is added')
  const bob = await person('bob.stone')
  expect(bob).toMatchObject({ must_change: true, teams: ['Safeguarding team 1', 'Safeguarding team 2'], worker: 'SW1' })
  expect((await get(`/people/${bob.id}`)).body).not.toContain(password)
  await visit.post('/sign-in', { email: BOB.email, password }, 'team-manager')
  expect((await visit.get('/', 'team-manager')).headers.location).toBe('/account/password')
  await visit.post('/account/password', { current: password, fresh: 'kettle marsh violin' }, 'team-manager')
})

test('all that is wrong with a form is said at once, and what was typed stays', async () => {
  const reply = await post('/people/new', { ...BOB, name: ' ', email: 'nobody', role: 'boss', post: 'x'.repeat(151) })
  expect(reply.statusCode).toBe(422)
  for (const words of [
    'Enter the person’s name',
    'Enter an email address',
    'Choose the person’s role',
    'A post has 150'
  ])
    expect(reply.body).toContain(words)
  expect(reply.body).toContain('value="nobody"')
  const taken = await post('/people/new', BOB)
  expect([taken.statusCode, taken.body.includes('There is already an account with this email address')]).toEqual([
    422,
    true
  ])
})

test('odd and hostile text is kept and shown as text', async () => {
  const odd = {
    ...BOB,
    email: 'odd@council.example',
    name: 'Zoë \u202eevil 🦊\u0000',
    post: '<script>alert(1)</script>'
  }
  await post('/people/new', odd)
  const { body } = await get(`/people/${(await person('odd@council')).id}`)
  expect(body).toContain('Zoë \u202eevil 🦊')
  expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
})

test('people are found by words, role and state', async () => {
  expect((await get('/people?words=safeguarding+stone')).body).toContain('1 account as you asked')
  expect((await get('/people?role=analyst')).body).toContain('First analyst')
  expect((await get('/people?state=disabled')).body).toContain('Nobody is like that')
})

test('a changed role holds from the person’s next request on, and the page says who changed what', async () => {
  const bob = await person('bob.stone')
  expect((await visit.get('/data', 'team-manager')).statusCode).toBe(403)
  const saved = await post(`/people/${bob.id}/edit`, { ...BOB, role: 'analyst', version: String(bob.version) })
  expect(saved.headers.location).toBe(`/people/${bob.id}?done=saved`)
  expect((await visit.get('/data', 'team-manager')).statusCode).toBe(200)
  const { body } = await get(`/people/${bob.id}`)
  for (const words of ['Some administrator', 'Team manager</td>', 'Performance analyst</td>'])
    expect(body).toContain(words)
})

test('of two who change one person the second is shown both, and can save again', async () => {
  const bob = await person('bob.stone')
  await post(`/people/${bob.id}/edit`, { ...BOB, role: 'analyst', post: 'First', version: String(bob.version) })
  const late = { ...BOB, role: 'analyst', post: 'Second', version: String(bob.version) }
  const told = await post(`/people/${bob.id}/edit`, late)
  expect(told.statusCode).toBe(422)
  expect(told.body).toContain('Some administrator changed this account while you had it open')
  expect(told.body).toMatch(/<td>First<\/td><td>Second<\/td>/)
  const version = told.body.match(/name="version" value="(\d+)"/)?.[1] ?? ''
  expect((await post(`/people/${bob.id}/edit`, { ...late, version })).statusCode).toBe(303)
  expect(await person('bob.stone')).toMatchObject({ post: 'Second' })
})

test('a disabled person is out at once and cannot sign in; enabled again they can', async () => {
  const bob = await person('bob.stone')
  expect((await visit.get('/account', 'team-manager')).statusCode).toBe(200)
  await post(`/people/${bob.id}/disable`, {})
  expect((await visit.get('/account', 'team-manager')).statusCode).toBe(303)
  const credentials = { email: BOB.email, password: 'kettle marsh violin' }
  expect((await visit.post('/sign-in', credentials, 'team-manager')).statusCode).toBe(422)
  await post(`/people/${bob.id}/enable`, {})
  expect((await visit.post('/sign-in', credentials, 'team-manager')).statusCode).toBe(303)
})

test('signing somebody out, and a new temporary password, end their sessions', async () => {
  const bob = await person('bob.stone')
  await post(`/people/${bob.id}/sign-out`, {})
  expect((await visit.get('/account', 'team-manager')).statusCode).toBe(303)
  await visit.post('/sign-in', { email: BOB.email, password: 'kettle marsh violin' }, 'team-manager')
  const handed = await post(`/people/${bob.id}/password`, {})
  expect(handed.body).toContain('A temporary password for')
  expect((await visit.get('/account', 'team-manager')).statusCode).toBe(303)
  await post(`/people/${bob.id}/codes-off`, {})
  const changes = await changesOf(visit.app.register, bob.id)
  expect(changes.slice(0, 3).map(({ change, by_name }) => [change, by_name])).toEqual([
    ['codes taken off', 'Some administrator'],
    ['password set', 'Some administrator'],
    ['signed out everywhere', 'Some administrator']
  ])
})

test('nobody changes their own role or disables themselves, and the last administrator stays one', async () => {
  const self = await person('administrator@example.org')
  const own = { name: self.name, email: self.email, post: '', worker: '', teams: '', version: String(self.version) }
  await post(`/people/${self.id}/edit`, { ...own, role: 'analyst' })
  expect(await person('administrator@example.org')).toMatchObject({ role: 'administrator' })
  expect((await post(`/people/${self.id}/disable`, {})).statusCode).toBe(422)

  const other = { ...BOB, name: 'Other', email: 'other@council.example', role: 'administrator' }
  const added = await post('/people/new', other)
  const password = added.body.match(/code-secret">([a-z2-9-]{23})</)?.[1] ?? ''
  await visit.post('/sign-in', { email: other.email, password }, 'access-auditor')
  await visit.post('/account/password', { current: password, fresh: 'gable otter seven' }, 'access-auditor')
  const second = await person('other@council')
  const both = await Promise.all([
    visit.post(`/people/${self.id}/disable`, {}, 'access-auditor'),
    visit.post(`/people/${second.id}/disable`, {}, 'administrator')
  ])
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([303, expect.any(Number)])
  const { people } = await listPeople(visit.app.register, {
    role: 'administrator',
    state: 'in use',
    limit: 5,
    offset: 0
  })
  expect(people.length).toBeGreaterThanOrEqual(1)
})

test('an address of nobody is not found', async () => {
  const who = (await visit.get('/people', 'administrator')).statusCode === 200 ? 'administrator' : 'access-auditor'
  for (const id of ['00000000-0000-4000-8000-000000000009', 'x', '%00'])
    expect((await visit.get(`/people/${id}`, who)).statusCode).toBe(404)
})
