import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openVisit, type Visit } from '../../../../test/visit.js'
import { type ItemChange, saveItems } from '../../../register/items.js'
import type { ItemFields } from '../../../register/tables/items.js'

const [TOOL, PROGRAMME, OTHER, THEME, PLAN, ACTION] = Array.from({ length: 6 }, () => randomUUID())
const FORM = {
  plan: PLAN!,
  title: 'Coach those who write plans',
  delivered: '30/6/2025',
  state: 'impact shown',
  version: '1',
  owner: 'Pat'
}
let visit: Visit

beforeAll(async () => {
  visit = await openVisit()
  await visit.app.register.db.updateTable('user').set({ role: 'programme-manager', name: 'Pat' }).execute()
  await save('2024-01-02', [
    of(TOOL!, 'audit-tool', { title: 'Case audit', scale: 'ofsted-2018' }),
    of(PROGRAMME!, 'audit-programme', { title: 'Monthly audit', tool: TOOL! }),
    of(OTHER!, 'audit-programme', { title: 'Dip sample', tool: TOOL! }),
    of(THEME!, 'theme', { title: 'Plans nobody can follow' }),
    of(PLAN!, 'plan', { title: 'Improvement plan', owner: 'Director', state: 'in force' }),
    of(ACTION!, 'action', { plan: PLAN!, title: FORM.title, state: 'delivered', delivered: '2025-06-30' }, PLAN)
  ])
  await audits('2025-03-31', { good: 3, of: 12 }, PROGRAMME!, [])
  await audits('2025-09-30', { good: 11, of: 12 }, PROGRAMME!, [THEME!])
  await audits('2025-09-30', { good: 0, of: 9 }, OTHER!, [])
})
afterAll(() => visit.close())

const of = (item: string, kind: string, fields: ItemFields, part_of: string | null = null): ItemChange => {
  return { item, version: 0, kind, authority: '806', part_of, sort: '', fields, why: null }
}

function save(day: string, changes: readonly ItemChange[]) {
  return saveItems(visit.app.register, changes, { id: null, name: 'Quinn' }, `${day}T09:00:00.000Z`)
}

function audits(day: string, count: { good: number; of: number }, programme: string, themes: readonly string[]) {
  const each = Array.from({ length: count.of }, (_, index) => {
    const moderated = index < count.good ? 'good' : 'inadequate'
    const fields = { programme, child: `c${index}`, themes, state: 'moderated', grade: 'good', moderated, again: null }
    return of(randomUUID(), 'audit', fields, programme)
  })
  return save(day, each)
}

test('impact is not shown without anything that would show it, and the form says what would', async () => {
  const { statusCode, body } = await visit.post(`/actions/${ACTION}/edit`, FORM)
  expect(statusCode).toBe(422)
  expect(body).toContain('Impact is shown by a figure or by audits')
})

test('with too few audits it is delivered, impact not yet shown, and why is said', async () => {
  const { statusCode, body } = await visit.post(`/actions/${ACTION}/edit`, { ...FORM, programme: OTHER! })
  expect(statusCode).toBe(422)
  expect(body).toContain(
    'Dip sample: 9 audits moderated since 30 June 2025 and 0 in the year before. At least 10 on each side are needed to tell.'
  )
  // Of the theme there are audits on one side alone.
  const themed = await visit.post(`/actions/${ACTION}/edit`, { ...FORM, programme: PROGRAMME!, theme: THEME! })
  expect(themed.body).toContain('12 audits moderated since 30 June 2025 and 0 in the year before.')
})

test('an action is closed as impact shown by a shift in the grades of its audits', async () => {
  const done = await visit.post(`/actions/${ACTION}/edit`, { ...FORM, programme: PROGRAMME! })
  expect([done.statusCode, done.headers.location]).toEqual([303, `/actions/${ACTION}`])
  const { body } = await visit.get(`/actions/${ACTION}`)
  expect(body).toContain('Impact is shown')
  expect(body).toContain('11 of 12 (92%) audits moderated since 30 June 2025 are good or better')
  expect(body).toContain('3 of 12 (25%) in the year before')
  expect(body).toMatch(/The change is likely \+\d+\.\d to \+\d+\.\d points: more than chance would make/)
})

test('who may not see audits is not led to them, and members are told no count of them', async () => {
  const manager = await visit.get(`/actions/${ACTION}`)
  expect(manager.body).toContain('Monthly audit')
  expect(manager.body).not.toContain(`/audit-programmes/${PROGRAMME}`)
  await visit.app.register.db.updateTable('user').set({ role: 'elected-member' }).execute()
  const member = await visit.get(`/actions/${ACTION}`)
  expect(member.body).toContain('audits since are graded better than in the year before')
  expect(member.body).not.toContain('of 12')
  await visit.app.register.db.updateTable('user').set({ role: 'quality-lead' }).execute()
  expect((await visit.get(`/actions/${ACTION}`)).body).toContain(`href="/audit-programmes/${PROGRAMME}"`)
})
