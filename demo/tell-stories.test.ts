import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Fields } from '../src/practice/field.js'
import { readForm } from '../src/practice/read-form.js'
import { KINDS } from '../src/practice/read-kinds.js'
import { listItems } from '../src/register/items.js'
import { openRegister, type Register } from '../src/register/register.js'
import { newRegister } from '../test/new-register.js'
import { storyValues } from './story/chapter.js'
import { presentItems } from './story/present.js'
import { tellStories } from './tell-stories.js'

const TODAY = '2026-11-02'
const folder = mkdtempSync(join(tmpdir(), 'sightline-stories-'))
let register: Register

beforeAll(async () => {
  await newRegister(folder)
  register = await openRegister(folder)
  await tellStories({ register, now: () => `${TODAY}T09:00:00.000Z` }, '806')
})
afterAll(async () => {
  await register.close()
  rmSync(folder, { recursive: true, force: true })
})

async function count(kind: string, where = {}): Promise<number> {
  return (await listItems(register, { authority: '806', kind, where, limit: 1 })).inAll
}

test('one plan is in force, the invented one, and every earlier open action is carried into it', async () => {
  expect(await count('plan', { state: 'in force' })).toBe(1)
  const { items } = await listItems(register, {
    authority: '806',
    kind: 'action',
    oneOf: { state: ['on track', 'at risk', 'not started', 'off track'] }
  })
  const [plan] = (await listItems(register, { authority: '806', kind: 'plan', where: { state: 'in force' } })).items
  expect(items.length).toBeGreaterThan(5)
  expect(items.every(({ part_of }) => part_of === plan!.id)).toBe(true)
  expect(await count('recommendation')).toBe(16)
})

test('each action carried on is in the plan that followed, as the same action', async () => {
  const carried = await listItems(register, { authority: '806', kind: 'action', where: { state: 'carried on' } })
  const next = await listItems(register, { authority: '806', kind: 'action', filled: ['carried'] })
  const taken = new Set(next.items.map(({ fields }) => fields.carried))
  expect(carried.items.length).toBeGreaterThan(20)
  expect(carried.items.filter(({ id }) => !taken.has(id))).toEqual([])
})

test('telling it again adds nothing', async () => {
  const before = await register.db.selectFrom('item_version').selectAll().execute()
  await tellStories({ register, now: () => `${TODAY}T10:00:00.000Z` }, '806')
  expect(await register.db.selectFrom('item_version').selectAll().execute()).toHaveLength(before.length)
})

test('every item of today is one that its form would take', () => {
  for (const item of presentItems(TODAY)) {
    const kind = KINDS.get(item.kind)!
    const values = storyValues(item)
    const form = Object.fromEntries(
      Object.keys(kind.fields as Fields).map(name => [name, [values[name] ?? ''].flat().join('\n')])
    )
    expect(readForm(kind, form, TODAY), item.name).toEqual({ values, errors: {} })
  }
})
