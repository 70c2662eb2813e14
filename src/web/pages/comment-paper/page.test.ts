import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPaperVisit, savePaper } from '../../../../test/paper-visit.js'
import type { Visit } from '../../../../test/visit.js'

let visit: Visit
let at: string

beforeAll(async () => {
  visit = await openPaperVisit()
  const { id } = await savePaper(visit, { text: 'First line\n\nThird <b>line</b>' })
  at = `/papers/${id}`
})
afterAll(() => visit.close())

test('a comment stands under its line, and is to be answered where the paper is written', async () => {
  const page = await visit.get(`${at}/comments?line=3`)
  expect(page.body).toContain('value="3"')
  expect(page.body).toContain('Third &lt;b&gt;line&lt;/b&gt;')
  const added = await visit.post(`${at}/comments`, { line: '3', words: 'Is this <i>so</i>?' }, 'director')
  expect(added.headers.location).toBe(`${at}/comments#line-3`)
  const { body } = await visit.get(`${at}/comments`)
  expect(body.indexOf('Is this &lt;i&gt;so&lt;/i&gt;?')).toBeGreaterThan(body.indexOf('id="line-3"'))
  expect((await visit.get(`${at}/write`)).body).toContain('Is this &lt;i&gt;so&lt;/i&gt;?')
})

test('a comment of the whole paper stands first, and one of a line that is gone is not lost', async () => {
  await visit.post(`${at}/comments`, { line: '', words: 'A good paper' })
  await visit.post(`${at}/comments`, { line: '40', words: 'What of this?' })
  const { body } = await visit.get(`${at}/comments`)
  expect(body).toContain('Of the whole paper')
  expect(body).toContain('Of lines that are no longer there')
})

test('what is wrong is said by its field', async () => {
  const reply = await visit.post(`${at}/comments`, { line: 'three', words: '' })
  expect(reply.statusCode).toBe(422)
  expect(reply.body).toContain('href="#line"')
  expect(reply.body).toContain('Enter comment')
})

test('a member sees no comment and adds none', async () => {
  expect((await visit.get(`${at}/comments`, 'elected-member')).statusCode).toBe(403)
  expect((await visit.post(`${at}/comments`, { words: 'Mine' }, 'elected-member')).statusCode).toBe(403)
})
