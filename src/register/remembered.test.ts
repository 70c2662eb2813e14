import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newRegister } from '../../test/new-register.js'
import { type PostgresServer, startPostgres } from '../../test/postgres-server.js'
import { type ItemChange, listItems, saveItems, valuesInUse } from './items.js'
import { itemsSharingWords } from './items-sharing-words.js'
import { openRegister, type Register } from './register.js'
import { remembered } from './remembered.js'
import { tidy } from './tidy.js'

const ADA = { id: null, name: 'Ada' }
const NOON = '2026-03-01T12:00:00.000Z'
const OF = { authority: '806', kind: 'action' }
const folder = mkdtempSync(join(tmpdir(), 'sightline-remembered-'))
let server: PostgresServer
let embedded: Register
/** One server's register, as two processes have it open. */
let [one, other] = [] as Register[]

beforeAll(async () => {
  server = await startPostgres()
  await newRegister(folder)
  embedded = await openRegister(folder)
  one = await openRegister('unused', server.url)
  other = await openRegister('unused', server.url)
})
afterAll(async () => {
  for (const register of [embedded, one, other]) await register?.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

function action(fields: ItemChange['fields'], kind = 'action'): ItemChange {
  const place = { part_of: null, sort: 'a', why: null }
  return { item: randomUUID(), version: 0, kind, authority: '806', fields, ...place }
}

test('what one process remembers of items is forgotten when another saves one', async () => {
  const read = async (register: Register) => [
    (await listItems(register, { ...OF, limit: 1 })).inAll,
    await valuesInUse(register, { ...OF, field: 'owner' })
  ]
  expect(await read(one!)).toEqual([0, []])
  const first = action({ owner: 'Bo' })
  await saveItems(other!, [first], ADA, NOON)
  expect(await read(one!)).toEqual([1, ['Bo']])
  await saveItems(one!, [{ ...first, version: 1, fields: { owner: 'Cy' } }, action({ owner: 'Di' })], ADA, NOON)
  expect(await read(one!)).toEqual([2, ['Cy', 'Di']])
  expect(await read(other!)).toEqual([2, ['Cy', 'Di']])
})

test('what is remembered of the parts of an item is forgotten when one is saved, joins or leaves', async () => {
  const [near, far] = [randomUUID(), randomUUID()]
  const read = async (partOf: string) =>
    (await listItems(other!, { ...OF, partOf, limit: 10 })).items.map(each => each.sort)
  const both = async () => [await read(near), await read(far)]
  expect(await both()).toEqual([[], []])
  const part = { ...action({}), part_of: near }
  await saveItems(one!, [part], ADA, NOON)
  expect(await both()).toEqual([['a'], []])
  await saveItems(one!, [{ ...part, version: 1, sort: 'b' }], ADA, NOON)
  expect(await both()).toEqual([['b'], []])
  await saveItems(one!, [{ ...part, version: 2, part_of: far }], ADA, NOON)
  expect(await both()).toEqual([[], ['a']])
  await saveItems(one!, [{ ...part, version: 3, part_of: null }], ADA, NOON)
  expect(await both()).toEqual([[], []])
})

test('a question is read once while nothing of its kinds is saved, and a failure is not remembered', async () => {
  let reads = 0
  const ask = (register: Register) =>
    remembered(register, { authority: '806', kinds: ['action', 'finding'], asked: 'how often' }, async () => {
      reads += 1
      if (reads === 1) throw new Error('at first')
      return reads
    })
  await expect(ask(embedded)).rejects.toThrow('at first')
  expect([await ask(embedded), await ask(embedded)]).toEqual([2, 2])
  await saveItems(embedded, [action({}, 'letter')], ADA, NOON)
  expect(await ask(embedded)).toBe(2)
  await saveItems(embedded, [action({}, 'finding')], ADA, NOON)
  expect(await ask(embedded)).toBe(3)
})

test('a save that is undone leaves what is remembered as it was', async () => {
  const before = await listItems(embedded, { ...OF, limit: 10 })
  const taken = action({})
  await saveItems(embedded, [taken], ADA, NOON)
  const after = await listItems(embedded, { ...OF, limit: 10 })
  await expect(saveItems(embedded, [action({}), taken], ADA, NOON)).rejects.toThrow('Somebody else')
  expect(await listItems(embedded, { ...OF, limit: 10 })).toEqual(after)
  expect(after.inAll).toBe(before.inAll + 1)
})

test('among many items those that share the rarer words are found, on both engines', async () => {
  const findings = Array.from({ length: 2000 }, (_, n) =>
    action(
      { words: `Supervision of children is late in ward ${n % 20 === 0 ? 'Quillon' : 'Marsh'} tribe${n % 500}` },
      'finding'
    )
  )
  for (const register of [embedded, one!]) {
    await saveItems(register, findings, ADA, NOON)
    await tidy(register.db)
    const words = ['supervision', 'children', 'quillon', 'tribe40']
    const found = await itemsSharingWords(
      register,
      { authority: '806', kind: 'finding', words, limit: 4 },
      randomUUID()
    )
    expect(found.map(({ fields }) => fields.words)).toEqual(
      Array(4).fill('Supervision of children is late in ward Quillon tribe40')
    )
  }
})
