import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPaperVisit, publishPaper, savePaper } from '../../../../test/paper-visit.js'
import type { Visit } from '../../../../test/visit.js'
import { findItem } from '../../../register/items.js'

let visit: Visit

beforeAll(async () => {
  visit = await openPaperVisit()
})
afterAll(() => visit.close())

test('what stands in the way is said, and nothing is published', async () => {
  const paper = await savePaper(visit, { text: 'Nobody knows {{figure XX01}}.' })
  const page = `/papers/${paper.id}/publish`
  const { body } = await visit.get(page, 'director')
  expect(body).toContain('Nobody has signed it off as it stands.')
  expect(body).toContain('There is no indicator XX01')
  expect(body).not.toContain('>Publish</button>')
  const tried = await visit.post(page, {}, 'director')
  expect(tried.statusCode).toBe(422)
  expect(tried.body).toContain('It is not ready to be published.')
})

test('who may not publish is refused', async () => {
  const paper = await savePaper(visit)
  for (const who of ['analyst', 'elected-member', 'team-manager'] as const) {
    expect((await visit.get(`/papers/${paper.id}/publish`, who)).statusCode).toBe(403)
    expect((await visit.post(`/papers/${paper.id}/publish`, {}, who)).statusCode).toBe(403)
    expect((await visit.post(`/papers/${paper.id}/let-stand`, {}, who)).statusCode).toBe(403)
  }
})

test('a claim that does not hold stops it until somebody says why it may stand', async () => {
  const claim = '{{claim change CL01 rose from=2017-09-30 to=2018-03-31 by=900% says="has risen tenfold"}}'
  const paper = await savePaper(visit, { text: `The number ${claim}.` })
  const page = `/papers/${paper.id}/publish`
  await visit.post(`/papers/${paper.id}/sign`, { as: 'Director', agreed: 'yes', version: '1' }, 'director')
  const { body } = await visit.get(page, 'director')
  expect(body).toContain('has risen tenfold')
  const key = body.match(/name="claim" value="([^"]+)"/)![1]!
  const letStand = (reason: string, claim = key) =>
    visit.post(`/papers/${paper.id}/let-stand`, { claim, reason }, 'director')
  expect((await letStand('')).body).toContain('Say why it may stand')
  expect((await letStand('Because', 'no such claim')).body).toContain('That no longer stands against the paper')
  expect((await letStand('The minister said so')).statusCode).toBe(303)
  const published = String((await visit.post(page, {}, 'director')).headers.location)
  expect((await visit.get(`${published}/read`, 'director')).body).toContain('The minister said so')
})

test('democratic services are told that an officers’ claim does not hold, and none of its figures', async () => {
  const claim = '{{claim change CL01 rose from=2017-09-30 to=2018-03-31 by=900% says="rose tenfold"}}'
  const text = `For all.\n\n{{only officers}}\n\nIt ${claim}.\n\n{{end}}`
  const paper = await savePaper(visit, { text })
  const page = `/papers/${paper.id}/publish`
  const officers = (await visit.get(page, 'director')).body
  const figures = [...officers.slice(officers.indexOf('rose tenfold')).matchAll(/\b\d{2,}\b/g)].map(([found]) => found)
  expect(figures.length).toBeGreaterThan(0)
  const { body } = await visit.get(page, 'democratic-services')
  expect(body).toContain('what officers alone are shown does not bear this out')
  expect(body).not.toContain('rose tenfold')
  expect(body).not.toContain('name="claim"')
})

test('a paper that is signed as it stands is published, and its page leads to it', async () => {
  const paper = await savePaper(visit)
  const publication = await publishPaper(visit, paper)
  expect(publication).toMatch(/^\/publications\//)
  expect((await findItem(visit.app.register, paper.id))!.fields.status).toBe('published')
  expect((await visit.get(`/papers/${paper.id}`, 'elected-member')).body).toContain(`href="${publication}/read"`)
  expect((await visit.get(publication, 'elected-member')).body).toContain('Read it as it was published')
})
