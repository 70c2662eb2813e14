import { afterAll, beforeAll, expect, test } from 'vitest'
import { openVisit, type Visit } from '../../../../test/visit.js'
import { RIGHTS } from '../../../access/rights.js'
import { ROLES } from '../../../access/roles.js'

let visit: Visit

beforeAll(async () => {
  visit = await openVisit()
})
afterAll(() => visit.close())

test('the page is the table of rights: a row a right, a column a role, one’s own marked', async () => {
  const { body } = await visit.get('/rights')
  const table = body.match(/<table class="rights[\s\S]*?<\/table>/)?.[0] ?? ''
  expect(table.match(/<tr>/g)).toHaveLength(RIGHTS.length + 1)
  for (const { label } of ROLES) expect(table).toContain(label)
  expect(table).toContain('Performance analyst (you)')
  expect(table.match(/rights__own/g)).toHaveLength(RIGHTS.length + 1)
  expect(body).toContain('<li>See children by name</li>')
})

test('whoever is signed in may read it, and nobody else', async () => {
  await visit.enter('elected-member')
  const { body } = await visit.get('/rights', 'elected-member')
  expect(body).toContain('See figures: after small numbers are hidden')
  expect((await visit.get('/rights', 'nobody')).statusCode).toBe(303)
})
