import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openVisit, type Visit } from '../../../../test/visit.js'
import { type ItemChange, saveItems } from '../../../register/items.js'
import type { ItemFields } from '../../../register/tables/items.js'

const [TOOL, PROGRAMME, GRADED, TO_DO] = Array.from({ length: 4 }, () => randomUUID()) as string[]
const QUESTIONS = 'What is daily life like for the child?\nIs the plan clear?'
const ANSWERS = ['good\tSettled', '\tDoes not apply']
const AUDIT = {
  ...{ title: '1 of 8', programme: PROGRAMME!, sample: null, child: 'C-17', worker: null, team: null, again: null },
  ...{ auditor: 'Practice Lead', due: '2099-01-01', urgent: 'no', state: 'to do', answers: [] as string[] }
}
const FORM = { auditor: 'Practice Lead', due: '1/1/2099', urgent: 'no', themes: '' }
const MODERATED = { ...FORM, grade: 'good', lived: 'Settled', moderated: 'good', state: 'moderated' }
let visit: Visit

/** The analyst’s own account graded the audit, through its post alone; the quality lead is another account. */
beforeAll(async () => {
  visit = await openVisit()
  const { db } = visit.app.register
  await db.updateTable('user').set({ role: 'quality-lead', name: 'Quinn', post: 'Head of Quality' }).execute()
  await visit.enter('quality-lead')
  const quinn = await db.selectFrom('user').select(['id', 'name']).where('name', '=', 'Quinn').executeTakeFirstOrThrow()
  await save([
    of(TOOL!, 'audit-tool', { title: 'Case audit', scale: 'ofsted-2018', questions: QUESTIONS }),
    of(PROGRAMME!, 'audit-programme', { title: 'Monthly audit', tool: TOOL! }),
    of(GRADED!, 'audit', AUDIT, PROGRAMME),
    of(TO_DO!, 'audit', AUDIT, PROGRAMME)
  ])
  const graded = { ...AUDIT, answers: ANSWERS, lived: 'Settled', grade: 'good', state: 'graded' }
  await save([{ ...of(GRADED!, 'audit', graded, PROGRAMME), version: 1 }], quinn)
})
afterAll(() => visit.close())

function of(item: string, kind: string, fields: ItemFields, part_of: string | null = null): ItemChange {
  return { item, version: 0, kind, authority: '806', part_of, sort: '', fields, why: null }
}

function save(changes: readonly ItemChange[], by: { id: string | null; name: string } = { id: null, name: 'Test' }) {
  return saveItems(visit.app.register, changes, by, '2024-01-02T09:00:00.000Z')
}

test('whoever graded an audit does not moderate it, whatever name is typed', async () => {
  for (const moderator of ['Somebody', 'Head of Quality', 'Quinn']) {
    const reply = await visit.post(`/audits/${GRADED}/edit`, { ...MODERATED, version: '2', moderator })
    expect([reply.statusCode, reply.body.includes('You graded this audit')]).toEqual([422, true])
  }
})

test('who did not grade it moderates it, under no name or post of whoever did', async () => {
  const post = (moderator: string) =>
    visit.post(`/audits/${GRADED}/edit`, { ...MODERATED, version: '2', moderator }, 'quality-lead')
  for (const moderator of ['quinn', 'head of quality', 'Practice Lead']) {
    const reply = await post(moderator)
    expect([reply.statusCode, reply.body.includes('Nobody moderates their own audit')]).toEqual([422, true])
  }
  expect((await post('Some quality-lead')).statusCode).toBe(303)
})

test('whoever graded it undoes no moderation of it, and closes it all the same', async () => {
  const form = { ...MODERATED, version: '3', moderator: 'Some quality-lead' }
  const undone = await visit.post(`/audits/${GRADED}/edit`, { ...form, state: 'graded', moderated: '', moderator: '' })
  expect(undone.body).toContain('You graded this audit')
  const closed = { ...form, state: 'closed', feedback: '1/5/2026' }
  expect((await visit.post(`/audits/${GRADED}/edit`, closed)).statusCode).toBe(303)
  expect((await visit.post(`/audits/${GRADED}/history`, { version: '2' })).statusCode).toBe(422)
})

test('who holds the auditor’s post alone moderates nothing of it, though somebody else typed the grade', async () => {
  const { db } = visit.app.register
  await db.updateTable('user').set({ post: 'Practice Lead' }).where('name', '=', 'Some quality-lead').execute()
  const item = await save([
    { ...of(TO_DO!, 'audit', { ...AUDIT, answers: ANSWERS, grade: 'good' }, PROGRAMME), version: 1 }
  ])
  const form = { ...MODERATED, version: String(item[0]!.version), moderator: 'Somebody' }
  expect((await visit.post(`/audits/${TO_DO}/edit`, form, 'quality-lead')).statusCode).toBe(422)
  expect((await visit.post(`/audits/${TO_DO}/edit`, form)).statusCode).toBe(303)
})

test('no audit is graded, closed or moderated before its questions are answered', async () => {
  const id = randomUUID()
  await save([of(id, 'audit', AUDIT, PROGRAMME)])
  const grade = (state: string, version: string) =>
    visit.post(`/audits/${id}/edit`, { ...FORM, state, grade: 'good', lived: 'Settled', version })
  for (const state of ['to do', 'graded', 'closed'])
    expect((await grade(state, '1')).body).toContain(
      '2 of 2 have no answer yet, the child’s lived experience among them'
    )
  await visit.post(`/audits/${id}/answers`, { version: '1', 'grade-1': 'good' })
  expect((await grade('graded', '2')).body).toContain('1 of 2 has no answer yet, the child’s lived experience')
  await visit.post(`/audits/${id}/answers`, { version: '2', 'words-0': 'Happy at school', 'grade-1': 'good' })
  expect((await grade('graded', '3')).statusCode).toBe(303)
})

test('what is graded keeps its answers', async () => {
  const id = randomUUID()
  await save([of(id, 'audit', { ...AUDIT, answers: ANSWERS, grade: 'good', state: 'graded' }, PROGRAMME)])
  const emptied = await visit.post(`/audits/${id}/answers`, { version: '1', 'grade-1': 'good' })
  expect([emptied.statusCode, emptied.body.includes('its questions stay answered')]).toEqual([422, true])
  const changed = { version: '1', 'grade-0': 'inadequate', 'grade-1': 'good' }
  expect((await visit.post(`/audits/${id}/answers`, changed)).statusCode).toBe(303)
})
