import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleHome } from '../../../../test/sample-home.js'
import { openVisit, type Visit } from '../../../../test/visit.js'

let visit: Visit

beforeAll(async () => {
  visit = await openVisit(await sampleHome([2017]))
})
afterAll(() => visit.close())

test('each part left out for members is there with its reason, and as many as members miss', async () => {
  const view = { authority: '806', asAt: null, knownAt: null }
  const member = await visit.app.indicator('CL01', { ...view, safe: true })
  const figures = [member!.latest, ...member!.breakdowns.flatMap(({ rows }) => rows.map(({ figure }) => figure))]
  const left = figures.filter(({ missing }) => missing === 'suppressed').length
  const { body } = await visit.get('/indicators/CL01/suppressed')
  expect(left).toBeGreaterThan(0)
  expect(body).toContain(`${left} of ${figures.length} parts are left out`)
  expect(body).toMatch(/It counts 1 to 5 children\.|another that is left out could be worked out/)
})

test('the reasons are kept from members, for they would tell', async () => {
  await visit.app.register.db.updateTable('user').set({ role: 'elected-member' }).execute()
  expect((await visit.get('/indicators/CL01/suppressed')).statusCode).toBe(403)
  expect((await visit.get('/indicators/CL01')).body).not.toContain('/suppressed')
})
