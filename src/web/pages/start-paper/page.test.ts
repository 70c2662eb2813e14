import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPaperVisit, savePaper, TEXT } from '../../../../test/paper-visit.js'
import type { Visit } from '../../../../test/visit.js'
import { TEMPLATES } from '../../../papers/read-templates.js'
import { findItem } from '../../../register/items.js'

const FORM = { title: 'Scorecard', body: 'Leadership team', meeting: '1/5/2018', asAt: '31/3/2018', owner: 'Head' }
let visit: Visit

beforeAll(async () => {
  visit = await openPaperVisit()
})
afterAll(() => visit.close())

async function begun(address: string, form: Record<string, string>) {
  const reply = await visit.post(address, { ...FORM, audience: 'members', ...form })
  const id = String(reply.headers.location).match(/^\/papers\/([0-9a-f-]{36})\/write$/)![1]!
  return (await findItem(visit.app.register, id))!
}

test('every template is offered with what it is for, for whom and how often', async () => {
  const { body } = await visit.get('/papers/new')
  for (const { id, every } of TEMPLATES.values()) {
    expect(body).toContain(`href="/papers/new?template=${id}"`)
    expect(body.toLowerCase()).toContain(every)
  }
  expect(body).toContain('Begin with nothing')
})

test('a paper begun from a template has its text, and is a draft', async () => {
  const address = '/papers/new?template=leadership-scorecard'
  expect((await visit.get(address)).body).toContain('value="Leadership Management Team"')
  const { fields } = await begun(address, { status: 'published', text: 'Typed' })
  expect(fields).toMatchObject({ title: 'Scorecard', template: 'leadership-scorecard', status: 'draft', board: null })
  expect(fields.text).toBe(TEMPLATES.get('leadership-scorecard')!.text)
  expect((await visit.get('/papers/new?template=no-such')).statusCode).toBe(404)
})

test('what is wrong is said by its field, and what was typed is still there', async () => {
  const reply = await visit.post('/papers/new?template=none', { ...FORM, asAt: '2/5/2018', audience: 'members' })
  expect(reply.statusCode).toBe(422)
  expect(reply.body).toContain('<a href="#asAt">The figures are of a day after the meeting</a>')
  expect(reply.body).toContain('value="2/5/2018"')
  expect((await visit.post('/papers/new?template=none', {})).body).toContain('Enter title')
})

test('a new paper from one at a new date has its text and its template, and none of its days', async () => {
  const old = await savePaper(visit, { template: 'leadership-scorecard', status: 'published', knownAt: null })
  const address = `/papers/new?from=${old.id}`
  const { body } = await visit.get(address)
  expect(body).toContain('value="Our children"')
  expect(body).not.toContain('2018')
  const { fields } = await begun(address, { asAt: '28/2/2018' })
  expect(fields).toMatchObject({ text: TEXT, template: 'leadership-scorecard', asAt: '2018-02-28', status: 'draft' })
  expect((await visit.get('/papers/new?from=none')).statusCode).toBe(404)
})

test('a member begins no paper, nor does whoever writes their own alone', async () => {
  for (const who of ['elected-member', 'team-manager'] as const) {
    expect((await visit.get('/papers/new', who)).statusCode).toBe(403)
    expect((await visit.post('/papers/new?template=none', FORM, who)).statusCode).toBe(403)
  }
})
