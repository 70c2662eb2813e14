import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleHome } from '../../../../test/sample-home.js'
import { openVisit, type Visit } from '../../../../test/visit.js'
import { ROLES } from '../../../access/roles.js'
import action from '../../../practice/improvement/kinds/action.js'
import { changeOf } from '../../../practice/save-item.js'
import { saveItems } from '../../../register/items.js'

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
