import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleHome } from '../../../../test/sample-home.js'
import { openVisit, type Visit } from '../../../../test/visit.js'
import type { Item } from '../../../register/items.js'
import { bringingUp } from './bring-up.js'

const QUESTIONS = 'What is life like for the child?\nIs the plan clear?'
const ANSWERS = { 'grade-0': 'good', 'words-0': 'Happy at school', 'words-1': 'It is' }
let visit: Visit
let programme: string
let audits: Item[]

beforeAll(async () => {
  visit = await openVisit(await sampleHome([2017]))
  await as({ role: 'quality-lead', name: 'Quinn' })
})
afterAll(() => visit.close())

function as(person: { role: string; name?: string; post?: string | null; worker?: string | null }): Promise<unknown> {
  return visit.app.register.db.updateTable('user').set(person).execute()
}

function idOf(reply: { headers: { location?: unknown } }): string {
  return String(reply.headers.location).split('/').at(-1)!
}

async function lastLook() {
  return visit.app.register.db.selectFrom('access_log').selectAll().orderBy('number', 'desc').executeTakeFirstOrThrow()
}

test('a tool without a question on the child’s lived experience is not taken', async () => {
  const tool = { title: 'Case audit', since: '1/4/2024', scale: 'ofsted-2018', questions: 'Is the plan clear?' }
  const refused = await visit.post('/audit-tools/new', tool)
  expect(refused.body).toContain('lived experience')
  const kept = idOf(await visit.post('/audit-tools/new', { ...tool, questions: QUESTIONS }))
  const values = { title: 'Monthly audit', tool: kept, population: 'CL01', of: 'counted', size: '12', most: '2' }
  const rest = { strata: 'age_band', owner: 'Quinn', state: 'running' }
  programme = String((await visit.post('/audit-programmes/new', { ...values, ...rest })).headers.location)
  expect((await visit.get('/quality')).body).toContain('Monthly audit')
})

test('a sample is drawn by its seed, given to the auditors in turn, and logged with how many children', async () => {
  const form = (await visit.get(`${programme}/draw`)).body
  expect(form).toContain('Draw a sample')
  expect(form).toMatch(/name="asAt"[^>]*value="31\/3\/2018"/)
  const wrong = await visit.post(`${programme}/draw`, {
    asAt: '31/02/2017',
    seed: 'x',
    size: '0',
    due: '1/1/2001',
    auditors: ''
  })
  for (const words of ['Enter a real day', 'up to six digits', 'from 1 to 500', 'today or later', 'who audits'])
    expect(wrong.body).toContain(words)
  const drawing = { asAt: '31/3/2018', seed: '42', size: '12', due: '1/1/2099', auditors: 'Ann\nBen', cause: '' }
  const sample = String((await visit.post(`${programme}/draw`, drawing)).headers.location)
  expect(await lastLook()).toMatchObject({ purpose: 'audit-practice', indicator: 'CL01', outcome: 'allowed' })
  const { body } = await visit.get(sample)
  expect(body).toMatch(/Seed<\/dt>\s*<dd[^>]*>\s*42\s*</)
  expect(body).toContain('10 to 15: ')
  expect(body).not.toContain(`${sample}/edit`)
  expect((await visit.get('/quality')).body).toContain('<span class="tally__count">12</span> to do</a>')
  expect((await visit.get(`${sample}/edit`)).statusCode).toBe(403)
  audits = await visit.app.register.db
    .selectFrom('item')
    .selectAll()
    .where('kind', '=', 'audit')
    .orderBy('sort')
    .execute()
  expect(audits).toHaveLength(12)
  expect(audits.filter(({ fields }) => fields.auditor === 'Ann')).toHaveLength(6)
  expect(body).toContain('See the 12 audits')
  expect((await visit.get(`/audits?sample=${sample.split('/').at(-1)}`)).body).toContain('12 in all as you asked')
})

test('a draw is not repeated, and a fresh one leaves out children audited before', async () => {
  const drawing = { asAt: '31/3/2018', seed: '42', size: '12', due: '1/1/2099', auditors: 'Ann', cause: '' }
  const repeated = await visit.post(`${programme}/draw`, drawing)
  expect(repeated.statusCode).toBe(422)
  expect(repeated.body).toContain('Seed 42 drew these children on')
  expect((await visit.post(`${programme}/draw`, { ...drawing, size: '6' })).statusCode).toBe(422)
  const fresh = String((await visit.post(`${programme}/draw`, { ...drawing, leaveOut: 'yes' })).headers.location)
  expect((await visit.get(fresh)).body).toMatch(/Left out, audited before in the programme<\/dt>\s*<dd[^>]*>\s*12\s*</)
  const all = await visit.app.register.db.selectFrom('item').selectAll().where('kind', '=', 'audit').execute()
  expect(new Set(all.map(({ fields }) => fields.child)).size).toBe(24)
})

test('an audit is answered, graded with the child’s life in words, moderated by somebody else, and the results say how sure they are', async () => {
  const [first] = audits
  const path = `/audits/${first!.id}`
  await visit.post(`${path}/answers`, { version: '1', 'grade-0': 'good', 'words-0': 'Happy at school', next: 'grade' })
  expect((await visit.get(path)).body).toContain('Happy at school')
  const fields = Object.fromEntries(Object.entries(first!.fields).map(([name, value]) => [name, String(value ?? '')]))
  const edit = (more: object) =>
    visit.post(`${path}/edit`, { ...fields, themes: '', due: '1/1/2099', version: '3', ...more })
  expect((await edit({ state: 'graded', grade: 'good', lived: 'Settled' })).body).toContain('1 of 2 has no answer yet')
  await visit.post(`${path}/answers`, { ...ANSWERS, version: '2' })
  expect((await edit({ state: 'graded', grade: 'good' })).body).toContain('Say what life is like for the child')
  expect((await edit({ state: 'graded', grade: 'met', lived: 'x' })).body).toContain('not on the scale')
  const own = {
    state: 'moderated',
    grade: 'good',
    lived: 'Settled',
    moderator: fields.auditor,
    moderated: 'inadequate'
  }
  expect((await edit(own)).body).toContain('Nobody moderates their own audit')
  expect((await edit({ ...own, state: 'graded', moderator: '', moderated: '' })).statusCode).toBe(303)
  const right = { ...own, moderator: 'Some quality-lead', moderatedWhy: 'No visit was recorded', version: '4' }
  expect((await edit(right)).body).toContain('You graded this audit')
  await visit.enter('quality-lead')
  const moderating = { ...fields, themes: '', due: '1/1/2099', ...right }
  expect((await visit.post(`${path}/edit`, moderating, 'quality-lead')).statusCode).toBe(303)
  const { body } = await visit.get(programme)
  expect(body).toContain('1 of 24 audits are graded')
  expect(body).toContain('1 (100%, likely 21% to 100%)')
  expect(body).toContain('2.0 of a grade above moderation')
})

test('the page says what the figures know of the audits, and brings them up to date as a load', async () => {
  expect((await visit.get('/quality')).body).toContain('No figure counts these audits yet')
  expect((await visit.post('/quality/figures', {})).headers.location).toBe('/quality#figures')
  await bringingUp(visit.app, '806')!.done
  const [load] = await visit.app.loads()
  expect(load).toMatchObject({ source: 'practice', by: 'Quinn', rows: 1, state: 'in force' })
  const { body } = await visit.get('/quality')
  expect(body).toContain('Nothing has changed since')
  expect(body).not.toContain('Bring the figures up to date')
  const [, second] = audits
  const fields = Object.fromEntries(Object.entries(second!.fields).map(([name, value]) => [name, String(value ?? '')]))
  await visit.post(`/audits/${second!.id}/answers`, { ...ANSWERS, version: '1' })
  const graded = { ...fields, themes: '', due: '1/1/2099', version: '2', state: 'graded', grade: 'good', lived: 'Safe' }
  expect((await visit.post(`/audits/${second!.id}/edit`, graded)).statusCode).toBe(303)
  expect((await visit.get('/quality')).body).toContain('Since then 1 audit has been graded or changed')
  await as({ role: 'team-manager' })
  expect((await visit.get('/quality')).body).not.toContain('Bring the figures up to date')
  expect((await visit.post('/quality/figures', {})).statusCode).toBe(403)
  await as({ role: 'quality-lead' })
})

test('who works with a child sees its audit, and others do not; every look is in the log', async () => {
  const path = `/audits/${audits[1]!.id}`
  await visit.get(path)
  expect(await lastLook()).toMatchObject({ route: '/audits/:id', children: 1, outcome: 'allowed' })
  await as({ role: 'social-worker', name: 'Sam', worker: 'W1' })
  expect((await visit.get(path)).statusCode).toBe(403)
  expect((await visit.get('/audits')).body).toContain('There is none yet')
  const { body } = await visit.get('/quality')
  expect(body).toContain('<span class="tally__count">0</span> to do</a>')
  expect(body).not.toContain('/audit-programmes/new')
  await as({ role: 'programme-manager' })
  expect((await visit.get('/quality')).statusCode).toBe(403)
  expect((await visit.get(path)).statusCode).toBe(403)
})
