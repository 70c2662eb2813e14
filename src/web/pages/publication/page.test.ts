import { readFile, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPaperVisit, publishPaper, savePaper } from '../../../../test/paper-visit.js'
import type { Visit } from '../../../../test/visit.js'
import { findItem } from '../../../register/items.js'

const FORMS = ['html', 'docx', 'pdf', 'xlsx', 'text', 'json']
let visit: Visit
let at: string

beforeAll(async () => {
  visit = await openPaperVisit()
  at = await publishPaper(visit, await savePaper(visit))
})
afterAll(() => visit.close())

test('a paper is read as it was published for whoever reads it', async () => {
  const officers = (await visit.get(`${at}/read`, 'director')).body
  expect(officers).toContain('For officers:')
  expect(officers).toContain(`href="${at}/read?audience=public"`)
  for (const who of ['elected-member', 'democratic-services'] as const)
    for (const asked of ['', '?audience=officers', '?audience=members', '?audience=public']) {
      const { body, statusCode } = await visit.get(`${at}/read${asked}`, who)
      expect([who, asked, statusCode]).toEqual([who, asked, 200])
      expect(body).not.toContain('For officers:')
      expect(body).not.toContain('audience=officers')
    }
})

test('every form is a file that nothing keeps, without the officers’ words for a member', async () => {
  for (const form of FORMS) {
    const reply = await visit.get(`${at}/file/${form}?audience=officers`, 'elected-member')
    expect([form, reply.statusCode]).toEqual([form, 200])
    expect(reply.headers['cache-control']).toBe('no-store')
    expect(reply.headers['content-disposition']).toMatch(/filename="2018-05-01-our-children-members\./)
    expect(reply.rawPayload.length).toBeGreaterThan(500)
    if (['html', 'text', 'json'].includes(form)) expect(reply.body).not.toContain('For officers')
  }
  const large = await visit.get(`${at}/file/pdf?large=yes`, 'elected-member')
  expect(large.headers['content-disposition']).toContain('-large-print.pdf')
  expect((await visit.get(`${at}/file/exe`, 'elected-member')).statusCode).toBe(404)
})

test('the record of the members’ form has no text and no word kept for officers', async () => {
  const { paper } = (await visit.get(`${at}/file/json`, 'elected-member')).json()
  expect(paper.audience).toBe('members')
  expect(paper.text).toBeNull()
  expect((await visit.get(`${at}/file/json`, 'director')).json().paper.text).toContain('For officers')
})

test('what was said is set beside what is known now', async () => {
  const { body } = await visit.get(`${at}/restated`, 'elected-member')
  expect(body).toContain('figures are known now as they were on')
  expect(body).toContain('31 March 2018')
  expect(body).toContain('Nothing was received or withdrawn since.')
})

test('officers are told what others are not shown and why, and nobody else is', async () => {
  const parts = ['PR0', 'PR1', 'PR3', 'PR4'].map(
    part => `{{figure CL01 by=placement_provider part=${part} as-at=2017-07-01}}`
  )
  const text = `{{figure CL01 as-at=2017-07-01}} ${parts.join(' ')}`
  const own = await publishPaper(visit, await savePaper(visit, { title: 'All parts', text }))
  expect((await visit.get(`${own}/read?audience=public`, 'director')).body).toContain(`href="${own}/not-shown"`)
  const { body } = await visit.get(`${own}/not-shown`, 'director')
  expect(body).toContain('2 figures are not shown to members or the public')
  expect(body.match(/Members, The public/g)).toHaveLength(2)
  expect(body).toContain('It tells of 1 to 5 children.')
  expect(body).toMatch(/By adding and taking away, it tells of “Children looked after/)
  const reasons = /small number|protects another/
  expect((await visit.get(`${own}/file/json`, 'director')).body).toMatch(reasons)
  for (const who of ['elected-member', 'democratic-services'] as const) {
    expect((await visit.get(`${own}/not-shown`, who)).statusCode).toBe(404)
    expect((await visit.get(`${own}/read`, who)).body).not.toContain('not-shown')
    for (const form of FORMS)
      expect((await visit.get(`${own}/file/${form}?audience=officers`, who)).body).not.toMatch(reasons)
    expect((await visit.get(own, who)).body).not.toMatch(reasons)
  }
  for (const audience of ['members', 'public'])
    expect((await visit.get(`${own}/file/json?audience=${audience}`, 'director')).body).not.toMatch(reasons)
  expect((await visit.get(`${at}/not-shown`, 'director')).body).toContain('are shown every figure of theirs')
})

test('a paper for officers is not there for a member', async () => {
  const kept = await publishPaper(visit, await savePaper(visit, { audience: 'officers', title: 'Kept' }))
  for (const end of ['', '/read', '/file/json', '/restated', '/not-shown'])
    expect((await visit.get(`${kept}${end}`, 'elected-member')).statusCode).toBe(404)
  expect((await visit.get(`${kept}/read`, 'democratic-services')).statusCode).toBe(404)
  expect((await visit.get(`${kept}/read`, 'director')).statusCode).toBe(200)
})

test('a file that was changed is not given as the paper that was published', async () => {
  const publication = (await findItem(visit.app.register, at.split('/').at(-1)!))!
  const path = visit.app.papers.files.path(String(publication.fields.publicHash))
  const whole = await readFile(path, 'utf8')
  await writeFile(path, whole.replace('children looked after', 'children not seen'))
  const { body, statusCode } = await visit.get(`${at}/read?audience=public`, 'director')
  expect(statusCode).toBe(422)
  expect(body).toContain('is no longer as it was published')
  await writeFile(path, whole)
  expect((await visit.get(`${at}/read?audience=public`, 'director')).statusCode).toBe(200)
})
