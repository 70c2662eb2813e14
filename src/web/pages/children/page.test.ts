import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleHome } from '../../../../test/sample-home.js'
import { openVisit, type Visit } from '../../../../test/visit.js'
import type { AccessLogTable } from '../../../register/tables/access.js'
import { findGrant, makeGrant } from './grants.js'

const REASON = { purpose: 'check-data', words: 'Three moves in one week look wrong', counted: 'yes' }
let visit: Visit

beforeAll(async () => {
  visit = await openVisit(await sampleHome([2017]))
})
afterAll(() => visit.close())

test('no child is shown before the reader says what for', async () => {
  const { body } = await visit.get('/indicators/CL01/children')
  expect(body).toContain('Why do you need to see these children?')
  const refused = await visit.post('/indicators/CL01/children', { purpose: '', words: '' })
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('Choose what you need the list for')
  expect(await lastEntry()).toMatchObject({ outcome: 'refused', refusal: 'no purpose', indicator: 'CL01', children: 0 })
  const wordless = await visit.post('/indicators/CL01/children', { purpose: 'check-data', words: 'data' })
  expect(wordless.body).toContain('Say why, in at least 10 letters')
})

test('the list shows as many children as the figure counts, after the log holds who, why and how many', async () => {
  const asked = await visit.post('/indicators/CL01/children', REASON)
  const address = String(asked.headers.location)
  expect(address).toMatch(/^\/children\/[\w-]{24}$/)
  const list = await visit.get(address)
  const figure = await visit.app.indicator('CL01', { authority: '806', asAt: null, knownAt: null })
  expect(list.body.match(/<tr><th scope="row">/g)).toHaveLength(figure?.latest.numerator ?? 0)
  expect(await lastEntry()).toMatchObject({
    outcome: 'allowed',
    user_name: 'First analyst',
    purpose: 'check-data',
    words: REASON.words,
    children: figure?.latest.numerator,
    seen: expect.arrayContaining([expect.stringMatching(/^806:/)]),
    as_at: figure?.asAt
  })
  expect(readFileSync(join(visit.app.home, 'register', 'journal'), 'utf8')).toContain('"outcome":"allowed"')
  expect(list.headers['cache-control']).toBe('no-store')
})

test('every look is logged anew', async () => {
  const address = String((await visit.post('/indicators/CL01/children', REASON)).headers.location)
  await visit.get(address)
  const first = await lastEntry()
  await visit.get(address)
  expect((await lastEntry()).number).toBe(first.number + 1)
})

test('a closed list, a made-up one and one asked by nobody show nothing', async () => {
  const address = String((await visit.post('/indicators/CL01/children', REASON)).headers.location)
  expect((await visit.get(address, 'nobody')).statusCode).toBe(303)
  await visit.post(`${address}/close`, {})
  expect((await visit.get(address)).statusCode).toBe(404)
  expect((await visit.get('/children/made-up')).statusCode).toBe(404)
})

test('a list lasts 15 minutes, for the reader who asked alone', () => {
  const granted = {
    reader: 'ada',
    indicator: 'CL01',
    view: { authority: '806', asAt: null, knownAt: null },
    counted: true
  }
  const id = makeGrant({ ...granted, purpose: 'other', words: 'words' }, '2026-03-01T12:00:00.000Z')
  expect(findGrant(id, 'ada', '2026-03-01T12:14:59.999Z')).not.toBeNull()
  expect(findGrant(id, 'ada', '2026-03-01T12:15:00.000Z')).toBeNull()
  expect(findGrant(id, 'bob', '2026-03-01T12:00:01.000Z')).toBeNull()
})

test('an administrator sees no child, and the refusal is logged', async () => {
  await visit.app.register.db.updateTable('user').set({ role: 'administrator' }).execute()
  const reply = await visit.post('/indicators/CL01/children', REASON)
  await visit.app.register.db.updateTable('user').set({ role: 'analyst' }).execute()
  expect([reply.statusCode, reply.body.includes('Your role does not include this')]).toEqual([403, true])
  expect(await lastEntry()).toMatchObject({ outcome: 'refused', refusal: 'no right: children' })
})

test('a role taken away closes a list already open', async () => {
  const address = String((await visit.post('/indicators/CL01/children', REASON)).headers.location)
  await visit.app.register.db.updateTable('user').set({ role: 'administrator' }).execute()
  const reply = await visit.get(address)
  await visit.app.register.db.updateTable('user').set({ role: 'analyst' }).execute()
  expect(reply.statusCode).toBe(403)
})

function lastEntry(): Promise<AccessLogTable> {
  const log = visit.app.register.db.selectFrom('access_log').selectAll()
  return log.where('route', '<>', '/sign-in').orderBy('number', 'desc').executeTakeFirstOrThrow()
}
