import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleHome } from '../../../../test/sample-home.js'
import { openVisit, type Visit } from '../../../../test/visit.js'
import type { AccessLogTable } from '../../../register/tables/access.js'

const REASON = { purpose: 'check-data', words: 'Three moves in one week look wrong' }
let visit: Visit
let child: string

beforeAll(async () => {
  visit = await openVisit(await sampleHome([2017]))
  const view = { authority: '806', asAt: null, knownAt: null }
  child = (await visit.app.children('CL01', view, true))[0]!.child
  await visit.enter('team-manager')
  await visit.enter('administrator')
})
afterAll(() => visit.close())

test('nothing is shown before the reader says which child and what for', async () => {
  expect((await visit.get('/child')).body).toContain('Look at one child')
  const nothing = await visit.post('/child', { child: '', ...REASON })
  expect([nothing.statusCode, nothing.body.includes('Type the child’s id')]).toEqual([422, true])
  const wordless = await visit.post('/child', { child, purpose: 'check-data', words: 'short' })
  expect([wordless.statusCode, wordless.body.includes('Say why, in at least 10 letters')]).toEqual([422, true])
  expect(await lastEntry()).toMatchObject({ outcome: 'refused', refusal: 'no words', seen: null })
})

test('the page says in words what is held of the child, and its address and title do not name the child', async () => {
  const address = String((await visit.post('/child', { child, ...REASON })).headers.location)
  expect(address).toMatch(/^\/child\/[\w-]{24}$/)
  const { statusCode, body, headers } = await visit.get(address)
  expect([statusCode, headers['cache-control']]).toEqual([200, 'no-store'])
  expect(body).toContain(`Child ${child}`)
  expect(body.match(/<title>(.*?)<\/title>/)?.[1]).not.toContain(child)
  for (const words of ['Periods of care', 'Placements', 'Legal statuses', 'Reviews of care', 'Born', 'Ethnicity'])
    expect(body).toContain(words)
  expect(await lastEntry()).toMatchObject({ route: '/child/:grant', children: 1, seen: [`806:${child}`] })
})

test('every look is logged anew, and a closed child is shown to nobody', async () => {
  const address = String((await visit.post('/child', { child, ...REASON })).headers.location)
  await visit.get(address)
  const { number } = await lastEntry()
  await visit.get(address)
  expect((await lastEntry()).number).toBe(number + 1)
  expect((await visit.get(address, 'team-manager')).statusCode).toBe(404)
  await visit.post(`${address}/close`, {})
  expect((await visit.get(address)).statusCode).toBe(404)
})

test('from a list behind a figure a child opens for the reason the list was asked for', async () => {
  const list = String((await visit.post('/indicators/CL01/children', { ...REASON, counted: 'yes' })).headers.location)
  expect((await visit.get(list)).body).toContain(`action="${list}/child"`)
  const address = String((await visit.post(`${list}/child`, { child })).headers.location)
  expect((await visit.get(address)).body).toContain(`Child ${child}`)
  expect(await lastEntry()).toMatchObject({ ...REASON, seen: [`806:${child}`] })
  expect((await visit.post('/children/made-up/child', { child })).statusCode).toBe(404)
})

test('an id that no child has is said so', async () => {
  const address = String((await visit.post('/child', { child: 'no such', ...REASON })).headers.location)
  const reply = await visit.get(address)
  expect([reply.statusCode, reply.body.includes('No child has this id')]).toEqual([404, true])
  expect(await lastEntry()).toMatchObject({ outcome: 'allowed', children: 0, seen: null })
})

test('a team manager is not shown a child of nobody known, is told how to open it, and the refusal is logged', async () => {
  const address = String((await visit.post('/child', { child, ...REASON }, 'team-manager')).headers.location)
  const { statusCode, body } = await visit.get(address, 'team-manager')
  expect([statusCode, body.includes('out of your reach')]).toEqual([403, true])
  expect(body).not.toContain('Born')
  expect(await lastEntry()).toMatchObject({ outcome: 'refused', refusal: 'out of reach', seen: null })
  const form = await visit.post('/break-glass/asked', { child }, 'team-manager')
  expect(form.body).toContain(`value="${child}"`)
})

test('a list behind a figure leaves out children out of reach and says how many', async () => {
  const asked = await visit.post('/indicators/CL01/children', { ...REASON, counted: 'yes' }, 'team-manager')
  const { body } = await visit.get(String(asked.headers.location), 'team-manager')
  const figure = await visit.app.indicator('CL01', { authority: '806', asAt: null, knownAt: null })
  expect(body).toContain(`${figure?.latest.numerator} children are in the figure but out of your reach`)
  expect(body).not.toContain(child)
})

test('a role that sees no children is refused the page, and the refusal is logged', async () => {
  expect((await visit.get('/child', 'administrator')).statusCode).toBe(403)
  expect(await lastEntry()).toMatchObject({ outcome: 'refused', refusal: 'no right: children' })
})

function lastEntry(): Promise<AccessLogTable> {
  const log = visit.app.register.db.selectFrom('access_log').selectAll()
  return log.where('route', '<>', '/sign-in').orderBy('number', 'desc').executeTakeFirstOrThrow()
}
