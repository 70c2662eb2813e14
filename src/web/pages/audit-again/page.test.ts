import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openVisit, type Visit } from '../../../../test/visit.js'
import { againTitle } from '../../../practice/audits/audit-again.js'
import { findItem, type ItemChange, saveItems } from '../../../register/items.js'
import type { ItemFields } from '../../../register/tables/items.js'

const [TOOL, MONTHLY, DIP, ENDED, GRADED, TO_DO] = Array.from({ length: 6 }, () => randomUUID()) as string[]
const CHILD = { child: 'C-17', worker: 'W3', team: 'North' }
const WANTED = { programme: DIP!, auditor: 'Ben', due: '1/1/2099', why: 'The first was inadequate' }
let visit: Visit

beforeAll(async () => {
  visit = await openVisit()
  await as({ role: 'quality-lead', name: 'Quinn' })
  await saveItems(
    visit.app.register,
    [
      of(TOOL!, 'audit-tool', { title: 'Case audit', scale: 'ofsted-2018', questions: 'What is life like?' }),
      of(MONTHLY!, 'audit-programme', { title: 'Monthly audit', tool: TOOL!, owner: 'Quinn', state: 'running' }),
      of(DIP!, 'audit-programme', { title: 'Dip sample', tool: TOOL!, owner: 'Tom', state: 'running' }),
      of(ENDED!, 'audit-programme', { title: 'Old audit', tool: TOOL!, owner: 'Quinn', state: 'ended' }),
      of(GRADED!, 'audit', { ...audit('1 of 2'), sample: randomUUID(), state: 'graded', grade: 'inadequate' }, MONTHLY),
      of(TO_DO!, 'audit', { ...audit('2 of 2'), state: 'to do' }, MONTHLY)
    ],
    { id: null, name: 'Quinn' },
    '2024-01-02T09:00:00.000Z'
  )
})
afterAll(() => visit.close())

const audit = (title: string) => ({ title, programme: MONTHLY!, ...CHILD, auditor: 'Ann', due: '2024-02-01' })

function of(item: string, kind: string, fields: ItemFields, part_of: string | null = null): ItemChange {
  return { item, version: 0, kind, authority: '806', part_of, sort: '', fields, why: null }
}

function as(person: { role: string; name?: string }): Promise<unknown> {
  return visit.app.register.db.updateTable('user').set(person).execute()
}

test('an audit that is not graded is not done again, and is not offered to be', async () => {
  expect((await visit.get(`/audits/${TO_DO}`)).body).not.toContain('Audit again')
  expect((await visit.get(`/audits/${TO_DO}/again`)).statusCode).toBe(422)
  const reply = await visit.post(`/audits/${TO_DO}/again`, WANTED)
  expect([reply.statusCode, reply.body.includes('This audit is not graded yet')]).toEqual([422, true])
})

test('who may draw for no programme adds no audit to one, and who owns one adds it there alone', async () => {
  await as({ role: 'director', name: 'Dee' })
  expect((await visit.get(`/audits/${GRADED}`)).body).not.toContain('Audit again')
  expect((await visit.post(`/audits/${GRADED}/again`, WANTED)).statusCode).toBe(403)
  await as({ role: 'director', name: 'Tom' })
  const { body } = await visit.get(`/audits/${GRADED}/again`)
  expect([body.includes('Dip sample'), body.includes('Monthly audit')]).toEqual([true, false])
  expect((await visit.post(`/audits/${GRADED}/again`, { ...WANTED, programme: MONTHLY! })).statusCode).toBe(422)
  await as({ role: 'quality-lead', name: 'Quinn' })
})

test('what is wrong with the form is said by its fields', async () => {
  const { body } = await visit.get(`/audits/${GRADED}/again`)
  expect(body).toMatch(new RegExp(`value="${MONTHLY}" selected`))
  expect(body).not.toContain('Old audit')
  const wrong = { programme: ENDED!, auditor: ' ', due: '1/1/2001', why: 'w'.repeat(301) }
  const reply = await visit.post(`/audits/${GRADED}/again`, wrong)
  expect(reply.statusCode).toBe(422)
  for (const words of ['Choose the programme', 'Enter who audits', 'today or later', 'in 300 letters or fewer'])
    expect(reply.body).toContain(words)
})

test('a graded audit is done again: the same child, linked to the first, once until it is graded too', async () => {
  expect((await visit.get(`/audits/${GRADED}`)).body).toContain(`href="/audits/${GRADED}/again"`)
  const made = String((await visit.post(`/audits/${GRADED}/again`, WANTED)).headers.location)
  const item = await findItem(visit.app.register, made.split('/').at(-1)!)
  expect(item).toMatchObject({ authority: '806', part_of: DIP, by_name: 'Quinn' })
  expect(item?.fields).toMatchObject({
    ...CHILD,
    title: '1 of 2, again',
    programme: DIP,
    sample: null,
    again: GRADED,
    auditor: 'Ben',
    due: '2099-01-01',
    state: 'to do',
    grade: null
  })
  expect((await visit.get(made)).body).toContain('A second look at')
  expect((await visit.get(`${made}/history`)).body).toContain('The first was inadequate')
  const twice = await visit.post(`/audits/${GRADED}/again`, WANTED)
  expect([twice.statusCode, twice.body.includes('to be audited again already: Audit 1 of 2, again')]).toEqual([
    422,
    true
  ])
})

test('a third look says so in its name', () => {
  expect(againTitle('1 of 2')).toBe('1 of 2, again')
  expect(againTitle('1 of 2, again')).toBe('1 of 2, again (2)')
  expect(againTitle('1 of 2, again (2)')).toBe('1 of 2, again (3)')
})
