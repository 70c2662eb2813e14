import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPaperVisit, savePaper } from '../../../../test/paper-visit.js'
import type { Visit } from '../../../../test/visit.js'
import { findItem } from '../../../register/items.js'

const YES = { agreed: 'yes' }
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

test('a person signs as the post of their account, whatever they send', async () => {
  const { id } = await savePaper(visit)
  const { body } = await visit.get(`/papers/${id}/sign`, 'director')
  expect(body).toContain('You sign as <strong>Director</strong>')
  expect(body).not.toContain('name="as"')
  const forged = { ...YES, as: 'Director', role: 'director', version: '1' }
  await visit.post(`/papers/${id}/sign`, forged, 'democratic-services')
  expect(await statusOf(id)).toBe('for sign-off')
  const page = (await visit.get(`/papers/${id}`)).body
  expect(page).toContain('>Ready</strong> Democratic services: Some democratic-services')
  expect(page).toContain('It is still to be signed off by a director or a head of service.')
})

test('who wrote a paper does not sign it off alone', async () => {
  const begun = await savePaper(visit)
  await visit.post(`/papers/${begun.id}/write`, { text: 'Words', version: '1', what: 'save' }, 'director')
  const page = `/papers/${begun.id}/sign`
  expect((await visit.get(page, 'director')).body).toContain('You have written it')
  await visit.post(page, { ...YES, version: '2' }, 'director')
  expect(await statusOf(begun.id)).toBe('for sign-off')
  expect((await visit.get(`/papers/${begun.id}`)).body).toContain('who did not write it is still to sign it off.')
  await visit.post(page, { ...YES, version: '3' }, 'head-of-service')
  expect(await statusOf(begun.id)).toBe('signed off')
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
  await visit.post(`/papers/${id}/sign`, { ...YES, version: '2' }, 'head-of-service')
  expect(await statusOf(id)).toBe('for sign-off')
  expect((await visit.get(`/papers/${id}`)).body).toContain('Director does not agree that it is ready.')
  await visit.post(`/papers/${id}/sign`, { ...no, version: '2', words: 'Still wrong' }, 'director')
  await visit.post(`/papers/${id}/sign`, { ...YES, version: '2' }, 'director')
  expect(await statusOf(id)).toBe('signed off')
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
