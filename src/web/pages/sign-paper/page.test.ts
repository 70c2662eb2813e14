import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPaperVisit, savePaper } from '../../../../test/paper-visit.js'
import type { Visit } from '../../../../test/visit.js'
import { findItem } from '../../../register/items.js'

const YES = { as: 'Director', agreed: 'yes' }
let visit: Visit

beforeAll(async () => {
  visit = await openPaperVisit()
})
afterAll(() => visit.close())

const statusOf = async (id: string) => (await findItem(visit.app.register, id))!.fields.status

test('whoever signs reads the paper first, as their role may read it', async () => {
  const { id } = await savePaper(visit)
  expect((await visit.get(`/papers/${id}/sign`, 'director')).body).toContain('For officers:')
  const members = (await visit.get(`/papers/${id}/sign?audience=officers`, 'democratic-services')).body
  expect(members).toContain('children looked after on 31 March 2018')
  expect(members).not.toContain('For officers:')
})

test('a sign-off is of the text as it stands, and after another word of an earlier one', async () => {
  const paper = await savePaper(visit)
  const page = `/papers/${paper.id}`
  expect((await visit.post(`${page}/sign`, { ...YES, version: '1' }, 'director')).headers.location).toBe(page)
  expect(await statusOf(paper.id)).toBe('signed off')
  const signed = (await visit.get(page)).body
  expect(signed).toContain('>Ready</strong> Director: Some director')
  await visit.post(`${page}/write`, { text: 'Other words', version: '2', what: 'save' })
  const after = (await visit.get(page)).body
  expect(after).toContain('Of an earlier text')
  expect(after).not.toContain('>Ready</strong>')
})

test('who does not agree says why, and the paper waits', async () => {
  const { id } = await savePaper(visit)
  const no = { ...YES, agreed: 'no', version: '1' }
  const reply = await visit.post(`/papers/${id}/sign`, no, 'director')
  expect(reply.statusCode).toBe(422)
  expect(reply.body).toContain('Say what stands in the way')
  await visit.post(`/papers/${id}/sign`, { ...no, words: 'The rate is wrong' }, 'director')
  expect(await statusOf(id)).toBe('for sign-off')
  expect((await visit.get(`/papers/${id}`)).body).toContain('The rate is wrong')
})

test('a paper that was saved meanwhile is read again before it is signed', async () => {
  const paper = await savePaper(visit)
  await savePaper(visit, { text: 'Newer words' }, paper)
  const reply = await visit.post(`/papers/${paper.id}/sign`, { ...YES, version: '1' }, 'director')
  expect(reply.statusCode).toBe(422)
  expect(reply.body).toContain('Somebody saved the paper while you were reading')
  expect(reply.body).toContain('name="version" value="2"')
  expect(await statusOf(paper.id)).toBe('draft')
})

test('a member signs nothing', async () => {
  const { id } = await savePaper(visit)
  expect((await visit.get(`/papers/${id}/sign`, 'elected-member')).statusCode).toBe(403)
  expect((await visit.post(`/papers/${id}/sign`, YES, 'elected-member')).statusCode).toBe(403)
})
