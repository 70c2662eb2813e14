import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Fields } from '../../src/practice/field.js'
import { readForm } from '../../src/practice/read-form.js'
import { KINDS } from '../../src/practice/read-kinds.js'
import { listItems, versionsOf } from '../../src/register/items.js'
import { openRegister, type Register } from '../../src/register/register.js'
import type { ItemFields } from '../../src/register/tables/items.js'
import { newRegister } from '../../test/new-register.js'
import { tellImprovementStory } from '../tell-improvement-story.js'
import { storyValues } from './chapter.js'
import { IMPROVEMENT_STORY } from './improvement.js'
import { storyId } from './story-id.js'

const folder = mkdtempSync(join(tmpdir(), 'sightline-story-'))
let register: Register

beforeAll(async () => {
  await newRegister(folder)
  register = await openRegister(folder)
  await tellImprovementStory(register, '806')
})
afterAll(async () => {
  await register.close()
  rmSync(folder, { recursive: true })
})

const told = IMPROVEMENT_STORY.flatMap(({ items }) => items)

test('every item of the story is one that its form would take as it is', () => {
  for (const item of told) {
    const values = storyValues(item)
    const read = readForm(KINDS.get(item.kind)!, typed(values), '2026-03-31')
    expect([item.name, read.errors, read.values]).toEqual([item.name, {}, values])
  }
})

test('every item named in the story is told in it, of the right kind', () => {
  const kinds = new Map(told.map(({ kind, name }) => [storyId(`${kind}/${name}`), kind]))
  for (const item of told)
    for (const [name, field] of Object.entries(KINDS.get(item.kind)!.fields as Fields)) {
      if (field.as !== 'item' && field.as !== 'items') continue
      for (const id of [item.fields[name] ?? []].flat())
        expect([item.name, kinds.get(String(id))]).toEqual([item.name, field.kind])
    }
})

test('the actions of January 2023 are those of the paper: 23 and the whole, 6 with an owner, the rest with none', async () => {
  const added = { added: storyId('revision/after-november-visit') }
  const { items } = await listItems(register, { authority: '806', kind: 'action', where: added })
  const parts = items.filter(({ id }) => id !== storyId('action/whole'))
  expect(parts).toHaveLength(23)
  expect(parts.filter(({ fields }) => fields.owner)).toHaveLength(6)
  expect(parts.filter(({ fields }) => fields.due === null && fields.said === null)).toHaveLength(5)
})

test('told a second time nothing is doubled, and what was dropped keeps its first version', async () => {
  await tellImprovementStory(register, '806')
  const calls = await versionsOf(register, storyId('action/calls'))
  expect(
    calls.map(({ version, fields, at }) => [version, fields.state, new Date(at).toISOString().slice(0, 10)])
  ).toEqual([
    [2, 'dropped', '2021-07-31'],
    [1, 'on track', '2020-04-05']
  ])
})

function typed(values: ItemFields): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value.join('\n') : String(value ?? '')])
  )
}
