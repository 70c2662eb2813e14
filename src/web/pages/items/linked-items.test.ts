import { afterAll, beforeAll, expect, test } from 'vitest'
import { openVisit, type Visit } from '../../../../test/visit.js'
import { KINDS } from '../../../practice/read-kinds.js'
import { saveItem } from '../../../practice/save-item.js'
import { listItems } from '../../../register/items.js'
import type { ItemFields } from '../../../register/tables/items.js'

const MEMBER = 'elected-member'
const SECRET = 'What went wrong'
let visit: Visit
let recommendation: string
let elsewhere: string
let draft: string
let audit: string
let plan: string

beforeAll(async () => {
  visit = await openVisit()
  for (const role of [MEMBER, 'programme-manager', 'team-manager'] as const) await visit.enter(role)
  const review = await saved('review', { title: 'Placements', panel: 'Panel', published: '2026-01-01' })
  recommendation = await saved('recommendation', { review, letter: 'a', title: 'More homes', state: 'open' })
  elsewhere = await saved('recommendation', { letter: 'b', title: SECRET, state: 'open' }, '807')
  draft = await saved('paper', { title: SECRET, body: 'Board', status: 'draft', audience: 'officers' })
  plan = await saved('plan', { title: 'A plan', owner: 'Head', state: 'in force' })
  const tool = await saved('audit-tool', { title: 'Case audit', scale: 'ofsted-2018' })
  const programme = await saved('audit-programme', { title: 'Monthly audit', tool })
  audit = await saved('audit', { programme, child: 'A-CHILD', team: 'Another team', worker: 'W9', state: 'drawn' })
})
afterAll(() => visit.close())

test('a form of a link that its reader may follow names it', async () => {
  const { body } = await visit.get(`/panel-decisions/new?authority=806&recommendation=${recommendation}`, MEMBER)
  expect(body).toContain('More homes')
  expect(body).toMatch(new RegExp(`value="${recommendation}"[^>]*selected`))
})

test('a form and a filter name nothing of another kind, another council or out of reach', async () => {
  for (const id of [draft, audit, elsewhere, plan]) {
    for (const path of ['/panel-decisions/new', '/recommendations', '/actions', '/progress-reports'])
      for (const name of ['recommendation', 'review', 'plan', 'programme']) {
        const { body } = await visit.get(`${path}?authority=806&${name}=${id}`, MEMBER)
        for (const words of [SECRET, 'A-CHILD']) expect([path, name, body.includes(words)]).toEqual([path, name, false])
      }
    const { body } = await visit.get(`/actions/new?authority=806&plan=${id}&programme=${id}`, 'programme-manager')
    expect([id, body.includes(SECRET), body.includes('A-CHILD')]).toEqual([id, false, false])
  }
})

test('such a link is not saved, and the form that comes back does not name it', async () => {
  const day = { day: '1/10/2026', decision: 'not accepted' }
  for (const id of [draft, audit, elsewhere]) {
    const form = { recommendation: id, ...day }
    const { statusCode, body } = await visit.post('/panel-decisions/new?authority=806', form, MEMBER)
    expect([statusCode, body.includes('what was chosen is not there'), body.includes(SECRET)]).toEqual([
      422,
      true,
      false
    ])
  }
  const action = { plan, title: 'Do it', state: 'impact shown', delivered: '1/10/2026', programme: draft }
  const refused = await visit.post('/actions/new?authority=806', action, 'programme-manager')
  expect([refused.statusCode, refused.body.includes(SECRET)]).toEqual([422, false])
  const saves = await visit.post('/panel-decisions/new?authority=806', { recommendation, ...day }, MEMBER)
  expect(saves.statusCode).toBe(303)
})

test('what hangs on an audit of a child out of reach is not added', async () => {
  const { body } = await visit.get(`/audit-actions/new?authority=806&audit=${audit}`, 'team-manager')
  expect([body.includes('A-CHILD'), body.includes(SECRET)]).toEqual([false, false])
  const { inAll } = await listItems(visit.app.register, { authority: '806', kind: 'audit-action', limit: 1 })
  expect(inAll).toBe(0)
})

async function saved(kind: string, values: ItemFields, authority = '806'): Promise<string> {
  const by = { authority, by: { id: null, name: 'Pat' }, at: visit.app.now() }
  return saveItem(visit.app.register, { kind: KINDS.get(kind)!, values, item: null }, by)
}
