import { afterAll, beforeAll, expect, test } from 'vitest'
import { openVisit, type Visit } from '../../../../test/visit.js'
import { KINDS } from '../../../practice/read-kinds.js'
import { saveItem } from '../../../practice/save-item.js'
import { findItem } from '../../../register/items.js'
import type { ItemFields } from '../../../register/tables/items.js'

const MEMBER = 'elected-member'
const DRAFT = {
  title: 'Placements: what went wrong',
  body: 'Secret working group',
  meeting: '2026-11-24',
  asAt: '2026-10-31',
  audience: 'public',
  owner: 'Writer of drafts',
  status: 'draft',
  text: '# Words of a draft\n\nNot yet.'
}
let visit: Visit
let paper: string

beforeAll(async () => {
  visit = await openVisit()
  await visit.enter(MEMBER)
  await visit.enter('democratic-services')
  paper = await saved('paper', DRAFT)
  for (const [kind, fields] of [
    ['paper-comment', { paper, words: 'A comment on the draft', state: 'open' }],
    ['paper-sign-off', { paper, as: 'Director', agreed: 'yes', version: 1 }],
    ['claim-override', { paper, claim: 'fell', reason: 'A reason for it' }],
    ['question', { body: 'Executive', day: '2026-10-01', asker: 'Chair', words: 'What?', paper, state: 'open' }]
  ] as const)
    await saved(kind, fields)
})
afterAll(() => visit.close())

test('a draft is in no list, no file and no filter of a member, and its address is as if it were not there', async () => {
  for (const path of ['/papers', '/papers.csv', '/papers?words=placements', '/papers?status=draft', '/publications']) {
    const { body, statusCode } = await asked(path)
    expect([path, statusCode]).toEqual([path, 200])
    for (const words of ['what went wrong', 'Secret working group', 'Writer of drafts'])
      expect(body).not.toContain(words)
  }
  for (const path of [`/papers/${paper}`, `/papers/${paper}/history`]) expect((await asked(path)).statusCode).toBe(404)
  expect((await visit.get(`/papers/${paper}`, 'democratic-services')).body).toContain('what went wrong')
})

test('comments, sign-offs and overrides are never for a member', async () => {
  for (const path of ['paper-comments', 'paper-sign-offs', 'claim-overrides'])
    for (const rest of ['', '.csv', `/${paper}`]) expect((await asked(`/${path}${rest}`)).statusCode).toBe(403)
})

test('a question names no draft to a member', async () => {
  const list = await asked('/questions')
  expect(list.body).toContain('What?')
  const href = /href="(\/questions\/[0-9a-f-]{36})"/.exec(list.body)![1]!
  for (const path of [href, `${href}/history`, '/questions.csv']) {
    const { body } = await asked(path)
    expect(body).toContain('Not published')
    expect(body).not.toContain('what went wrong')
  }
})

test('a published paper is there for a member, without its drafts and what was said of them', async () => {
  await saved('paper', { ...DRAFT, title: 'Placements', status: 'published' }, paper)
  const { body } = await asked(`/papers/${paper}`)
  expect(body).toContain('Placements')
  for (const words of ['what went wrong', 'A comment on the draft', 'A reason for it', 'Sign-offs', 'Comments'])
    expect(body).not.toContain(words)
  const history = (await asked(`/papers/${paper}/history`)).body
  expect(history).toContain('The versions that were published are here')
  expect(history).toContain('Version 2')
  expect(history).not.toContain('Version 1')
  expect(history).not.toContain('what went wrong')
  expect((await asked('/papers')).body).toContain('Placements')
})

test('one published for officers is not for a member, nor one that is a draft again', async () => {
  for (const values of [{ audience: 'officers', status: 'published' }, { status: 'draft' }]) {
    await saved('paper', { ...DRAFT, ...values }, paper)
    expect((await asked(`/papers/${paper}`)).statusCode).toBe(404)
  }
})

test('a publication shows a member no hash of the officers’ form', async () => {
  const id = await saved('publication', {
    paper,
    title: 'Placements',
    published: '2026-11-24',
    body: 'Executive',
    audience: 'members',
    asAt: '2026-10-31',
    knownAt: '2026-11-20T09:00:00.000Z',
    officersHash: 'a'.repeat(64),
    membersHash: 'b'.repeat(64)
  })
  for (const path of [`/publications/${id}`, `/publications/${id}/history`, '/publications.csv']) {
    const { body } = await asked(path)
    expect(body).toContain('b'.repeat(64))
    expect(body).not.toContain('a'.repeat(64))
    expect(body).not.toContain('what went wrong')
  }
})

test('a paper is not made published or signed off by its form, and not changed while it is', async () => {
  const form = { title: 'Plan', body: 'Executive', asAt: '1/10/2026', audience: 'members', owner: 'Head' }
  const post = async (path: string, status: string, version = 0, title = 'Plan') =>
    visit.post(path, { ...form, title, status, version: String(version) }, 'democratic-services')
  // A paper is begun as a draft, whatever a form says.
  const made = String((await post('/papers/new?authority=806', 'published')).headers.location).replace('/write', '')
  expect((await visit.get(made, 'democratic-services')).body).toContain('Draft')
  expect((await post(`${made}/edit`, 'signed off', 1)).body).toContain('Nobody has signed off this version yet')
  const sign = { as: 'Director', agreed: 'yes', version: '2' }
  const early = await visit.post(`${made}/sign`, sign, 'democratic-services')
  expect(early.body).toContain('Somebody saved the paper while you were reading')
  await saved('paper-sign-off', { ...sign, paper: made.split('/').at(-1)!, version: 1 })
  expect((await post(`${made}/edit`, 'signed off', 1, 'Another plan')).body).toContain('Set it back to draft')
  expect((await post(`${made}/edit`, 'signed off', 1)).statusCode).toBe(303)
  expect((await post(`${made}/edit`, 'signed off', 2, 'Another plan')).body).toContain('Set it back to draft')
  expect((await post(`${made}/edit`, 'draft', 2, 'Another plan')).statusCode).toBe(303)
  const back = await visit.post(`${made}/history`, { version: '2' }, 'democratic-services')
  expect(back.statusCode).toBe(422)
})

function asked(path: string) {
  return visit.get(`${path}${path.includes('?') ? '&' : '?'}authority=806`, MEMBER)
}

async function saved(kind: string, values: ItemFields, id: string | null = null): Promise<string> {
  const { register } = visit.app
  const item = id === null ? null : await findItem(register, id)
  const by = { authority: '806', by: { id: null, name: 'Pat' }, at: visit.app.now() }
  return saveItem(register, { kind: KINDS.get(kind)!, values, item }, by)
}
