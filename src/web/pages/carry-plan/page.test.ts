import { afterAll, beforeAll, expect, test } from 'vitest'
import { openVisit, type Visit } from '../../../../test/visit.js'
import { KINDS } from '../../../practice/read-kinds.js'
import { saveItem } from '../../../practice/save-item.js'
import { findItem, type Item, listItems } from '../../../register/items.js'
import type { ItemFields } from '../../../register/tables/items.js'

const OFFER = 'Carry over the 2 unfinished actions'
let visit: Visit
let before: string
let next: string
let first: string
let second: string
let done: string

beforeAll(async () => {
  visit = await openVisit()
  for (const role of ['programme-manager', 'head-of-service', 'elected-member'] as const) await visit.enter(role)
  before = await saved('plan', { title: 'The first plan', owner: 'Director', state: 'in force' })
  const action = { plan: before, owner: 'Pat', due: '2026-03-31', waits: [], findings: [] }
  done = await saved('action', { ...action, title: 'Done', state: 'delivered', delivered: '2026-01-31' })
  first = await saved('action', { ...action, title: 'Train', state: 'on track', waits: [done] })
  second = await saved('action', { ...action, title: 'Audit', state: 'off track', waits: [first], added: done })
  next = await saved('plan', {
    title: 'The next plan',
    owner: 'Some head-of-service',
    state: 'in force',
    continues: before
  })
})
afterAll(() => visit.close())

test('a plan that carries on from another offers its unfinished actions to whoever may change both', async () => {
  expect((await visit.get(`/plans/${next}`, 'programme-manager')).body).toContain(OFFER)
  expect((await visit.get(`/plans/${before}`, 'programme-manager')).body).not.toContain('Carry over')
  for (const role of ['head-of-service', 'elected-member'] as const)
    expect((await visit.get(`/plans/${next}`, role)).body).not.toContain('Carry over')
})

test('nobody carries over actions that are not theirs to change', async () => {
  expect((await visit.post(`/plans/${next}/carry`, {}, 'elected-member')).statusCode).toBe(403)
  expect((await visit.post(`/plans/${next}/carry`, {}, 'head-of-service')).statusCode).toBe(303)
  expect(await actionsOf(next)).toEqual([])
  expect((await visit.post(`/plans/${before}/carry`, {}, 'programme-manager')).statusCode).toBe(422)
})

test('they become actions of the next plan that name the old ones, which are carried on', async () => {
  const reply = await visit.post(`/plans/${next}/carry`, {}, 'programme-manager')
  expect([reply.statusCode, reply.headers.location]).toEqual([303, `/plans/${next}`])
  const actions = await actionsOf(next)
  const [train, audit] = ['Train', 'Audit'].map(title => actions.find(({ fields }) => fields.title === title)!)
  expect(actions).toHaveLength(2)
  expect(train!.fields).toMatchObject({
    carried: first,
    state: 'on track',
    owner: 'Pat',
    due: '2026-03-31',
    waits: [done]
  })
  expect(audit!.fields).toMatchObject({ carried: second, state: 'off track', waits: [train!.id], added: null })
  for (const [id, state] of [
    [first, 'carried on'],
    [second, 'carried on'],
    [done, 'delivered']
  ] as const)
    expect((await findItem(visit.app.register, id))!.fields).toMatchObject({ plan: before, state })
})

test('the history of both says so, each plan shows the other, and nothing is offered again', async () => {
  const body = async (path: string) => (await visit.get(path, 'programme-manager')).body
  const [train] = (await actionsOf(next)).filter(({ fields }) => fields.title === 'Train')
  expect(await body(`/actions/${train!.id}/history`)).toContain('Carried on from The first plan')
  expect(await body(`/actions/${first}/history`)).toContain('Carried into The next plan')
  expect(await body(`/plans/${before}`)).toContain(`Carried into <a class="govuk-link" href="/plans/${next}"`)
  expect(await body(`/plans/${next}`)).toContain(`Carried on from <a class="govuk-link" href="/plans/${before}"`)
  expect(await body(`/plans/${next}`)).not.toContain('Carry over')
  await visit.post(`/plans/${next}/carry`, {}, 'programme-manager')
  expect(await actionsOf(next)).toHaveLength(2)
})

async function actionsOf(plan: string): Promise<readonly Item[]> {
  return (await listItems(visit.app.register, { authority: '806', kind: 'action', partOf: plan })).items
}

async function saved(kind: string, values: ItemFields): Promise<string> {
  const by = { authority: '806', by: { id: null, name: 'Pat' }, at: visit.app.now() }
  return saveItem(visit.app.register, { kind: KINDS.get(kind)!, values, item: null }, by)
}
