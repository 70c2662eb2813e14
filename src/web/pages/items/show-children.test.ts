import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openVisit, type Visit } from '../../../../test/visit.js'
import { type ItemChange, saveItems } from '../../../register/items.js'
import type { AccessLogTable } from '../../../register/tables/access.js'
import type { ItemFields } from '../../../register/tables/items.js'

const PROGRAMME = randomUUID()
const REASON = { purpose: 'manage-work', words: 'Audits that found poor plans' }
const TOLD = ['C-17', 'W-3', 'Settled with her aunt', 'Happy at school']
const KEPT = ['Audit 1 of 2', 'Monthly audit', 'Ann']
const FILTER = `state=graded&programme=${PROGRAMME}`
let visit: Visit
let shown: string

beforeAll(async () => {
  visit = await openVisit()
  await as('quality-lead')
  const audit = { programme: PROGRAMME, worker: 'W-3', team: 'North', auditor: 'Ann', due: '2026-05-01', grade: 'good' }
  const told = { child: 'C-17', lived: 'Settled with her aunt', answers: ['good\tHappy at school'], state: 'graded' }
  await saveItems(
    visit.app.register,
    [
      of(PROGRAMME, 'audit-programme', { title: 'Monthly audit' }),
      of(randomUUID(), 'audit', { ...audit, ...told, title: '1 of 2' }),
      of(randomUUID(), 'audit', { ...audit, child: 'C-18', title: '2 of 2', state: 'to do' })
    ],
    { id: null, name: 'Quinn' },
    '2026-01-02T09:00:00.000Z'
  )
})
afterAll(() => visit.close())

function of(item: string, kind: string, fields: ItemFields): ItemChange {
  const part_of = kind === 'audit' ? PROGRAMME : null
  return { item, version: 0, kind, authority: '806', part_of, sort: '', fields, why: null }
}

function as(role: string): Promise<unknown> {
  return visit.app.register.db.updateTable('user').set({ role }).execute()
}

function looks(): Promise<AccessLogTable[]> {
  const log = visit.app.register.db.selectFrom('access_log').selectAll()
  return log.where('route', 'like', '/audits%').orderBy('number', 'desc').execute()
}

test('a list of audits and its file say nothing of a child before a reader says why', async () => {
  const list = await visit.get('/audits?authority=806')
  const csv = await visit.get('/audits.csv?authority=806')
  for (const { body } of [list, csv]) {
    for (const words of KEPT) expect(body).toContain(words.replace(/^Audit /, body === csv.body ? '' : 'Audit '))
    for (const words of TOLD) expect(body).not.toContain(words)
  }
  expect(list.body).toContain('Show which children')
  expect(csv.body.split('\n')[0]).not.toMatch(/Child|Worker|What life is like|Answers/)
  expect(await looks()).toEqual([])
})

test('words find nothing in what is written of a child before that', async () => {
  const { body } = await visit.get('/audits?authority=806&words=C-99')
  expect(body).toContain('2 in all')
  expect(body).not.toContain('name="words"')
})

test('nor does the form of an action find an audit by them', async () => {
  for (const words of ['C-17', 'C-99']) {
    const { body } = await visit.post('/audit-actions/new?authority=806', { find: 'audit', 'audit-find': words })
    expect([body.includes('Audit 1 of 2'), body.includes('found')]).toEqual([true, false])
  }
})

test('why is asked by choices and words, and a refusal is in the log', async () => {
  const form = await visit.get(`/audits/children?authority=806&${FILTER}`)
  expect(form.body).toContain('Why do you need to see these children?')
  const refused = await visit.post(`/audits/children?authority=806&${FILTER}`, { purpose: '', words: '' })
  expect([refused.statusCode, refused.body.includes('Choose what you need the list for')]).toEqual([422, true])
  const wordless = await visit.post('/audits/children?authority=806', { ...REASON, words: 'data' })
  expect(wordless.body).toContain('Say why, in at least 10 letters')
  expect((await looks()).map(({ outcome, refusal }) => [outcome, refusal])).toEqual([
    ['refused', 'no words'],
    ['refused', 'no purpose']
  ])
})

test('once it is said, the list and its file show the children, and each look holds the reader’s own reason', async () => {
  shown = String((await visit.post(`/audits/children?authority=806&${FILTER}`, REASON)).headers.location)
  expect(shown).toMatch(/^\/audits\?authority=806&state=graded&programme=[0-9a-f-]{36}&grant=[\w-]{24}$/)
  const list = await visit.get(shown)
  expect(list.body).toContain('C-17')
  expect(list.body).not.toContain('C-18')
  expect((await looks())[0]).toMatchObject({ ...REASON, route: '/audits', children: 1, outcome: 'allowed' })
  const csv = await visit.get(shown.replace('/audits?', '/audits.csv?'))
  for (const words of TOLD) expect(csv.body).toContain(words)
  expect((await looks())[0]).toMatchObject({ ...REASON, route: '/audits.csv', children: 1 })
  const found = await visit.get(`${shown}&words=aunt`)
  expect(found.body).toContain('1 in all as you asked')
  expect(found.body).toMatch(/name="grant" value="[\w-]{24}"/)
})

test('a reason serves its own reader and council, and no made-up one serves', async () => {
  await visit.enter('quality-lead')
  for (const [address, who] of [
    [shown, 'quality-lead'],
    [shown.replace(/grant=.*/, 'grant=made-up'), 'analyst']
  ] as const) {
    const { statusCode, body } = await visit.get(address, who)
    expect([statusCode, body.includes('C-17'), body.includes('Show which children')]).toEqual([200, false, true])
  }
  expect((await visit.get(shown.replace('806', '807'))).body).not.toContain('until')
})

test('a list about no child asks nothing', async () => {
  const { body } = await visit.get('/audit-programmes?authority=806&words=monthly')
  expect(body).toContain('Monthly audit')
  expect(body).not.toContain('Show which children')
  expect((await visit.get('/audit-programmes/children')).statusCode).toBe(404)
})
