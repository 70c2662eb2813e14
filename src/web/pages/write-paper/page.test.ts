import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPaperVisit, savePaper, TEXT } from '../../../../test/paper-visit.js'
import type { Visit } from '../../../../test/visit.js'
import { findItem, type Item } from '../../../register/items.js'

let visit: Visit
let paper: Item
let at: string

beforeAll(async () => {
  visit = await openPaperVisit()
  paper = await savePaper(visit)
  at = `/papers/${paper.id}`
})
afterAll(() => visit.close())

test('a paper is shown beside how it would read, for each audience', async () => {
  const officers = (await visit.get(`${at}/write`)).body
  expect(officers).toContain('For officers: <span')
  expect(officers).toContain('name="version" value="1"')
  const members = (await visit.get(`${at}/write?audience=members`)).body
  const read = members.slice(members.indexOf('data-paper'))
  expect(read).toContain('children looked after on 31 March 2018')
  expect(read).not.toContain('For officers')
})

test('what is wrong in the text is said by line and column, and nothing is saved by looking', async () => {
  const text = 'One.\n\nNobody knows {{figure XX01}}.'
  const { body, statusCode } = await visit.post(`${at}/write`, { text, version: '1', what: 'preview' })
  expect(statusCode).toBe(200)
  expect(body).toContain('data-line="3" data-column="23"')
  expect(body).toContain('There is no indicator XX01')
  expect((await findItem(visit.app.register, paper.id))!.version).toBe(1)
})

test('democratic services are given the members’ form and no other, whatever they ask for', async () => {
  const asked = { text: TEXT, audience: 'officers' }
  const reply = await visit.post(`${at}/preview`, asked, 'democratic-services')
  expect(reply.headers['cache-control']).toBe('no-store')
  const found = reply.json()
  expect(found.audience).toBe('members')
  expect(found.html).not.toContain('For officers')
  const { body } = await visit.get(`${at}/write?audience=officers`, 'democratic-services')
  expect(body.slice(body.indexOf('data-paper'))).not.toContain('For officers')
  expect(body).not.toContain('<option value="officers"')
})

test('a member reaches neither the page nor the preview, and a manager the papers of their own alone', async () => {
  for (const who of ['elected-member', 'team-manager'] as const) {
    expect((await visit.get(`${at}/write`, who)).statusCode).toBe(403)
    expect((await visit.post(`${at}/preview`, { text: '{{figure CL01}}' }, who)).statusCode).toBe(403)
    expect((await visit.post(`${at}/write`, { text: 'Mine', version: '1' }, who)).statusCode).toBe(403)
  }
  await visit.app.register.db
    .updateTable('user')
    .set({ post: 'Head of care' })
    .where('role', '=', 'team-manager')
    .execute()
  expect((await visit.get(`${at}/write`, 'team-manager')).statusCode).toBe(200)
})

test('of two who save one text the second is shown both, and nothing is overwritten', async () => {
  const first = await visit.post(`${at}/write`, { text: 'The first text', version: '1', what: 'save' })
  expect(first.headers.location).toContain(`${at}/write?saved=yes`)
  expect((await visit.get(String(first.headers.location))).body).toContain('as version 2')
  const second = await visit.post(`${at}/write`, { text: 'The second text', version: '1' }, 'director')
  expect(second.statusCode).toBe(422)
  expect(second.body).toContain('First analyst saved this paper while you had it open')
  expect(second.body).toContain('The first text')
  expect(second.body).toContain('>The second text</textarea>')
  expect(second.body).toContain('name="version" value="2"')
  expect((await findItem(visit.app.register, paper.id))!.fields.text).toBe('The first text')
})

test('a text that is too long is still in the box, and says so', async () => {
  const text = `${'word '.repeat(40_001)}END`
  const { body, statusCode } = await visit.post(`${at}/write`, { text, version: '2', what: 'save' })
  expect(statusCode).toBe(422)
  expect(body).toContain('200,000 letters at most')
  expect(body).toContain('END</textarea>')
})

test('saving a paper that is signed off makes it a draft again, and the page says so first', async () => {
  const signed = await savePaper(visit, { status: 'signed off', title: 'Signed' })
  const page = `/papers/${signed.id}/write`
  expect((await visit.get(page)).body).toContain('Saving makes it a draft again')
  await visit.post(page, { text: 'New words \u0000', version: '1', what: 'save' })
  const saved = (await findItem(visit.app.register, signed.id))!
  expect(saved.fields).toMatchObject({ status: 'draft', text: 'New words \ufffd' })
})
