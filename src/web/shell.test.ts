import { afterAll, beforeAll, expect, test } from 'vitest'
import { openVisit, type Visit } from '../../test/visit.js'
import { KINDS } from '../practice/read-kinds.js'

let visit: Visit

beforeAll(async () => {
  visit = await openVisit()
  await visit.app.register.db.updateTable('user').set({ role: 'director' }).execute()
})
afterAll(() => visit.close())

async function placeOf(path: string): Promise<string | null> {
  const { body } = await visit.get(`${path}?authority=806`)
  const [, current, text] = body.match(/places__link" href="[^"]*" aria-current="(\w+)">([^<]*)</) ?? []
  return text === undefined ? null : `${current}: ${text}`
}

test('the bar at the top marks the page itself, and the place that a page is within', async () => {
  expect(await placeOf('/')).toBe('page: Today')
  expect(await placeOf('/improvement')).toBe('page: Improvement')
  expect(await placeOf('/milestones')).toBe('true: Improvement')
  expect(await placeOf('/meetings/none')).toBe('true: Improvement')
  expect(await placeOf('/progress-reports')).toBe('true: Scrutiny')
  expect(await placeOf('/account')).toBeNull()
})

test('every kind of item is within a place', async () => {
  const homeless = []
  for (const { path } of KINDS.values()) if ((await placeOf(`/${path}`)) === null) homeless.push(path)
  // School inspections are reached from the help page alone.
  expect(homeless).toEqual(['school-inspections'])
})
