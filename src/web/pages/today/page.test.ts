import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleHome } from '../../../../test/sample-home.js'
import { openVisit, type Visit } from '../../../../test/visit.js'
import { ROLES } from '../../../access/roles.js'
import audit from '../../../practice/audits/kinds/audit.js'
import action from '../../../practice/improvement/kinds/action.js'
import type { AnyKind } from '../../../practice/kind.js'
import paper from '../../../practice/papers/kinds/paper.js'
import { changeOf } from '../../../practice/save-item.js'
import { saveItems } from '../../../register/items.js'
import type { ItemFields } from '../../../register/tables/items.js'

let visit: Visit

beforeAll(async () => {
  visit = await openVisit(await sampleHome([2017]))
})
afterAll(() => visit.close())

function as(role: string, post: string | null = null): Promise<unknown> {
  return visit.app.register.db.updateTable('user').set({ role, post }).execute()
}

test('every role has a first page, and none shows what the role has no right to', async () => {
  for (const { id } of ROLES) {
    await as(id)
    const { statusCode, body } = await visit.get('/')
    expect(statusCode, id).toBe(200)
    expect(body.includes('Signals'), id).toBe(!['access-auditor', 'administrator'].includes(id))
    expect(body.includes('Look after accounts'), id).toBe(id === 'administrator')
    expect(body.includes('Last received'), id).toBe(id === 'analyst')
  }
})

test('what a person owns by name or post is there when it is late or due within four weeks, and no later', async () => {
  const due = (title: string, due: string, owner: string) =>
    changeOf(
      { kind: action, item: { id: randomUUID(), version: 0 }, values: { title, due, owner, state: 'on track' } },
      '806'
    )
  const now = visit.app.now().slice(0, 10)
  const changes = [
    due('Long ago', '2020-01-31', 'Head of care'),
    due('Today', now, 'First analyst'),
    due('Far off', '2999-01-01', 'Head of care'),
    due('Somebody’s', '2020-01-31', 'Somebody')
  ]
  await saveItems(visit.app.register, changes, { id: null, name: 'Test' }, visit.app.now())
  await as('head-of-service', 'Head of care')
  const { body } = await visit.get('/')
  expect(body).toContain('2 to see to, 1 of them late.')
  expect(body.indexOf('Long ago')).toBeLessThan(body.indexOf('>Today</a>', body.indexOf('today__list')))
  expect(body).not.toContain('Far off')
  expect(body).not.toContain('Somebody’s')
})

test('audits wait to be moderated by whoever leads on quality, but for their own, and nobody else is told', async () => {
  const graded = { grade: 'good', due: '2026-05-01', state: 'graded' }
  await add(audit, { ...graded, title: 'of Ann', auditor: 'Ann' })
  await add(audit, { ...graded, title: 'of one’s own', auditor: 'Quality lead' })
  await add(audit, { ...graded, title: 'to do', auditor: 'Ann', state: 'to do' })
  await as('quality-lead', 'Quality lead')
  const { body } = await visit.get('/')
  expect(body).toContain('1 audit is graded and waits')
  expect(body).toContain('Graded good by Ann, due 1 May 2026')
  for (const words of ['of one’s own', 'Audit to do']) expect(body).not.toContain(words)
  for (const role of ['director', 'team-manager']) {
    await as(role)
    expect((await visit.get('/')).body).not.toContain('To be moderated')
  }
})

test('papers wait for sign-off by whoever publishes them, and drafts do not', async () => {
  const about = { body: 'Executive', meeting: '2020-01-31', asAt: '2019-12-31', audience: 'public', owner: 'Ann' }
  await add(paper, { ...about, title: 'Winter report', status: 'for sign-off' })
  await add(paper, { ...about, title: 'Spring report', status: 'draft' })
  await as('director')
  const { body } = await visit.get('/')
  expect(body).toContain('1 paper waits to be signed off')
  expect(body).toMatch(/href="\/papers\/[0-9a-f-]{36}">Winter report<\/a> <span class="items__late">Late/)
  expect(body).toContain('Executive, 31 January 2020')
  expect(body).not.toContain('Spring report')
  await as('quality-lead')
  expect((await visit.get('/')).body).not.toContain('For sign-off')
})

function add(kind: AnyKind, values: ItemFields): Promise<unknown> {
  const change = changeOf({ kind, item: { id: randomUUID(), version: 0 }, values }, '806')
  return saveItems(visit.app.register, [change], { id: null, name: 'Test' }, visit.app.now())
}
