import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleHome } from '../../../../test/sample-home.js'
import { openVisit, type Visit } from '../../../../test/visit.js'

let visit: Visit

beforeAll(async () => {
  visit = await openVisit(await sampleHome([2019]))
})
afterAll(() => visit.close())

test('a load shows its tables, files with their hashes, and its issues in groups', async () => {
  const load = await visit.app.load(1)
  const { body } = await visit.get('/loads/1')
  for (const { sha256 } of load?.files ?? []) expect(body).toContain(sha256)
  expect(body).toContain('Episodes')
  const counts = [...body.matchAll(/issues__count">(\d+) to/g)].map(match => Number(match[1]))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(load?.issues.length)
})

test('a load is withdrawn only for a reason, and then no longer counts', async () => {
  const hasty = await visit.post('/loads/1/withdraw', { reason: 'no' })
  expect([hasty.statusCode, hasty.body.includes('Say why it is withdrawn')]).toEqual([422, true])
  const done = await visit.post('/loads/1/withdraw', { reason: 'The wrong year was sent' })
  expect([done.statusCode, done.headers.location]).toEqual([303, '/loads/1'])
  const { body } = await visit.get('/loads/1')
  expect(body).toContain('The wrong year was sent')
  expect(body).not.toContain('Withdraw load 1')
  expect((await visit.get('/scorecard')).body).toContain('There is nothing to show yet')
})

test('a load that is not there is not found', async () => {
  expect((await visit.get('/loads/99')).statusCode).toBe(404)
  expect((await visit.get('/loads/one')).statusCode).toBe(404)
})
