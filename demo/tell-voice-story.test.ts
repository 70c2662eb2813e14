import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Fields } from '../src/practice/field.js'
import { readForm } from '../src/practice/read-form.js'
import { KINDS } from '../src/practice/read-kinds.js'
import { itemsNaming, listItems } from '../src/register/items.js'
import { openRegister, type Register } from '../src/register/register.js'
import { newRegister } from '../test/new-register.js'
import { storyValues } from './story/chapter.js'
import { questionItems } from './story/questions.js'
import { SCHOOL_INSPECTIONS } from './story/school-inspections.js'
import { voiceItems } from './story/voice.js'
import { tellStories } from './tell-stories.js'
import { tellVoiceStory } from './tell-voice-story.js'

const TODAY = '2026-11-02'
const app = () => ({ register, now: () => `${TODAY}T09:00:00.000Z` })
const folder = mkdtempSync(join(tmpdir(), 'sightline-voice-'))
let register: Register

beforeAll(async () => {
  await newRegister(folder)
  register = await openRegister(folder)
  await tellStories(app(), '806')
  await tellVoiceStory(app(), '806')
})
afterAll(async () => {
  await register.close()
  rmSync(folder, { recursive: true, force: true })
})

test('every item is one that its form would take', () => {
  for (const item of [...voiceItems(TODAY), ...questionItems(TODAY), ...SCHOOL_INSPECTIONS]) {
    const kind = KINDS.get(item.kind)!
    const values = storyValues(item)
    const form = Object.fromEntries(
      Object.keys(kind.fields as Fields).map(name => [name, [values[name] ?? ''].flat().join('\n')])
    )
    expect(readForm(kind, form, TODAY), item.name).toEqual({ values, errors: {} })
  }
})

test('children of every age are heard, the youngest too, and each is as far as its response says', async () => {
  const { items } = await listItems(register, { authority: '806', kind: 'heard' })
  expect(items).toHaveLength(12)
  for (const age of ['under 7', '7 to 12', '13 to 17', '18 to 25'])
    expect(items.filter(({ fields }) => (fields.ages as string[]).includes(age)).length).toBeGreaterThan(1)
  for (const { id, fields } of items) {
    const naming = { kind: 'heard-response', field: 'heard', several: false, isPart: true }
    const responses = await itemsNaming(register, naming, id)
    const state = responses.some(each => each.fields.toldBack) ? 'told' : responses.length > 0 ? 'acted on' : 'heard'
    expect([fields.words, fields.state]).toEqual([fields.words, state])
  }
})

test('questions are asked at a board that is there, and telling it again adds nothing', async () => {
  const { items } = await listItems(register, { authority: '806', kind: 'question' })
  expect(items.filter(({ fields }) => fields.state === 'answered')).toHaveLength(3)
  const { items: boards } = await listItems(register, { authority: '806', kind: 'board' })
  expect(boards.map(({ id }) => id)).toContain(items[0]!.fields.board)
  const before = await register.db.selectFrom('item_version').selectAll().execute()
  await tellVoiceStory(app(), '806')
  expect(await register.db.selectFrom('item_version').selectAll().execute()).toHaveLength(before.length)
})
