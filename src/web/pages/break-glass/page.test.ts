import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleHome } from '../../../../test/sample-home.js'
import { openVisit, type Visit } from '../../../../test/visit.js'
import { openReviews } from '../../../register/break-glass.js'
import type { AccessLogTable } from '../../../register/tables/access.js'

const WHY = { reason: 'glass-duty', words: 'The night duty team was called about them' }
let visit: Visit
let child: string
let now: string | null = null

beforeAll(async () => {
  visit = await openVisit(await sampleHome([2017]))
  const clock = visit.app.now.bind(visit.app)
  visit.app.now = () => now ?? clock()
  const view = { authority: '806', asAt: null, knownAt: null }
  child = (await visit.app.children('CL01', view, true))[0]!.child
  await visit.enter('social-worker')
  await visit.enter('access-auditor')
})
afterAll(() => visit.close())

test('the form warns, and opens nothing without a reason from the list and in words', async () => {
  expect((await visit.get('/break-glass', 'social-worker')).body).toContain('A reviewer will see that you did')
  for (const wrong of [{ child: '' }, { reason: 'because' }, { words: 'short' }, { words: '\u202e'.repeat(11) }]) {
    const reply = await visit.post('/break-glass', { child, ...WHY, ...wrong }, 'social-worker')
    expect([reply.statusCode, reply.body.includes('There is a problem')]).toEqual([422, true])
  }
  expect(await openReviews(visit.app.register)).toEqual([])
})

test('a child’s id that nobody has opens nothing, keeps what was typed, and the try is in the access log', async () => {
  const reply = await visit.post('/break-glass', { ...WHY, child: `${child}0` }, 'social-worker')
  expect(reply.statusCode).toBe(422)
  for (const text of ['Nothing is held of a child with this id', `value="${child}0"`, WHY.words])
    expect(reply.body).toContain(text)
  expect(await openReviews(visit.app.register)).toEqual([])
  const tried = { route: '/break-glass', purpose: WHY.reason, words: WHY.words, children: 0, seen: null }
  expect(await lastEntry()).toMatchObject(tried)
})

test('a child out of reach is opened for four hours, for the one who opened it alone', async () => {
  const address = await opened()
  const rows = await visit.app.register.db.selectFrom('break_glass').selectAll().execute()
  expect(rows).toMatchObject([{ child: `806:${child}`, ...WHY, by_role: 'social-worker' }])
  const { statusCode, body } = await visit.get(address, 'social-worker')
  expect([statusCode, body.includes('Opened out of your reach')]).toEqual([200, true])
  expect(await lastEntry()).toMatchObject({ purpose: WHY.reason, words: WHY.words, seen: [`806:${child}`] })
  expect((await visit.get(address)).statusCode).toBe(404)
  expect((await visit.get('/break-glass', 'social-worker')).body).toContain(address)
})

test('after four hours it is closed', async () => {
  const address = await opened()
  const begun = Date.parse(visit.app.now())
  await visit.app.register.db.deleteFrom('session').where('half', '=', true).execute()
  now = new Date(begun + 4 * 3_600_000 + 60_000).toISOString()
  await visit.app.register.db.updateTable('session').set({ last_seen: now }).execute()
  const late = await visit.get(address, 'social-worker')
  now = null
  await visit.app.register.db.updateTable('session').set({ last_seen: visit.app.now() }).execute()
  expect([late.statusCode, late.body.includes('This child is closed')]).toEqual([404, true])
})

test('a reason is kept as what can be seen of it', async () => {
  await visit.post('/break-glass', { child, ...WHY, words: '\u202eThe duty\u2066 team מתקשר 📞' }, 'social-worker')
  expect((await openReviews(visit.app.register)).at(-1)!.words).toBe('The duty team מתקשר 📞')
})

test('reviewers are told on the access log’s page and see who, why and what was looked at meanwhile', async () => {
  const address = await opened()
  await visit.get(address, 'social-worker')
  expect((await visit.get('/access-log', 'access-auditor')).body).toMatch(/\d child(ren were| was) opened out of reach/)
  const list = await visit.get('/break-glass/reviews', 'access-auditor')
  expect(list.body).toContain('Some social-worker')
  const review = await visit.get(address.replace('/child/', '/break-glass/reviews/'), 'access-auditor')
  expect(review.body).toContain(WHY.words)
  expect(review.body).toContain('Everything held of one child')
  expect(await lastEntry()).toMatchObject({ route: '/break-glass/reviews/:id', seen: [`806:${child}`] })
})

test('an opening asked about stays on the list, and one that is settled leaves it for good', async () => {
  const review = (await opened()).replace('/child/', '/break-glass/reviews/')
  const waiting = (await openReviews(visit.app.register)).length
  const words = 'Asked the team manager of duty'
  const wrong = await visit.post(review, { outcome: '', words }, 'access-auditor')
  expect([wrong.statusCode, wrong.body.includes('Choose what you make of it')]).toEqual([422, true])
  await visit.post(review, { outcome: 'asked about', words }, 'access-auditor')
  expect(await openReviews(visit.app.register)).toHaveLength(waiting)
  await visit.post(review, { outcome: 'justified', words: 'The duty rota shows the call' }, 'access-auditor')
  expect(await openReviews(visit.app.register)).toHaveLength(waiting - 1)
  const again = await visit.post(
    review,
    { outcome: 'not justified', words: 'Changed my mind about it' },
    'access-auditor'
  )
  expect([again.statusCode, again.body.includes('This is settled')]).toEqual([403, true])
})

test('settled as not justified, the child is closed at once; as justified it stays open, and a later look shows', async () => {
  const settledAs = async (outcome: string) => {
    const address = await opened()
    const review = address.replace('/child/', '/break-glass/reviews/')
    expect((await visit.get(address, 'social-worker')).statusCode).toBe(200)
    await visit.post(review, { outcome, words: 'As the duty rota says' }, 'access-auditor')
    const after = await visit.get(address, 'social-worker')
    const open = (await visit.get('/break-glass', 'social-worker')).body.includes(address)
    return { after, open, review: (await visit.get(review, 'access-auditor')).body }
  }
  const ended = await settledAs('not justified')
  expect([ended.after.statusCode, ended.after.body.includes('found no need'), ended.open]).toEqual([403, true, false])
  expect(ended.review).not.toContain('after it was settled')
  const refusals = visit.app.register.db.selectFrom('access_log').selectAll().where('refusal', '=', 'out of reach')
  expect(await refusals.where('route', '=', '/child/:grant').execute()).toHaveLength(1)

  const kept = await settledAs('justified')
  expect([kept.after.statusCode, kept.open]).toEqual([200, true])
  expect(kept.review).toContain('What was looked at after it was settled')
  expect((await visit.get('/break-glass/reviews', 'access-auditor')).body).toContain('Looked at since')
})

test('nobody reviews what they opened themselves', async () => {
  const review = (await opened()).replace('/child/', '/break-glass/reviews/')
  const role = (to: string) =>
    visit.app.register.db.updateTable('user').set({ role: to }).where('name', '=', 'Some social-worker').execute()
  await role('access-auditor')
  const page = await visit.get(review, 'social-worker')
  const reply = await visit.post(review, { outcome: 'justified', words: 'It was needed, I say' }, 'social-worker')
  await role('social-worker')
  expect(page.body).toContain('You opened this child yourself')
  expect(reply.statusCode).toBe(403)
})

test('one that waits longer than five working days is overdue', async () => {
  const { register } = visit.app
  const opening = { child: '806:X', ...WHY, by_id: '00000000-0000-4000-8000-00000000000a', by_role: 'social-worker' }
  const { breakGlass } = await import('../../../register/break-glass.js')
  now = '2026-03-02T09:00:00.000Z'
  await breakGlass(register, { ...opening, by_name: 'Olive', at: now, expires: '2026-03-02T13:00:00.000Z' })
  const rowOn = async (moment: string): Promise<string> => {
    now = moment
    await register.db.updateTable('session').set({ last_seen: moment, expires: '2027-01-01T00:00:00Z' }).execute()
    const { body } = await visit.get('/break-glass/reviews', 'access-auditor')
    return /<tr role="row"><th[^>]*>(?:(?!<\/tr>).)*Olive.*?<\/tr>/s.exec(body)?.[0] ?? ''
  }
  const inTime = await rowOn('2026-03-09T09:10:00.000Z')
  const late = await rowOn('2026-03-10T09:00:00.000Z')
  now = null
  expect([inTime.includes('Overdue'), inTime.includes('To be settled by 9 March 2026')]).toEqual([false, true])
  expect([late.includes('Overdue'), late.includes('1 working day overdue')]).toEqual([true, true])
})

async function opened(): Promise<string> {
  const reply = await visit.post('/break-glass', { child, ...WHY }, 'social-worker')
  return String(reply.headers.location)
}

function lastEntry(): Promise<AccessLogTable> {
  const log = visit.app.register.db.selectFrom('access_log').selectAll()
  return log.where('route', '<>', '/sign-in').orderBy('number', 'desc').executeTakeFirstOrThrow()
}
