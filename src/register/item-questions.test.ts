import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newRegister } from '../../test/new-register.js'
import { type PostgresServer, startPostgres } from '../../test/postgres-server.js'
import { countParts, firstHeld, itemsHeldBy, unnamedItems } from './item-questions.js'
import { listItems, saveItems } from './items.js'
import { itemsSharingWords } from './items-sharing-words.js'
import { openRegister, type Register } from './register.js'
import type { ItemFields } from './tables/items.js'

const PLAN = randomUUID()

function item(kind: string, sort: string, fields: ItemFields, id = randomUUID()) {
  const part_of = kind === 'action' ? PLAN : null
  return { item: id, version: 0, kind, authority: '806', part_of, sort, fields, why: null }
}

const [answered, repeated, open] = [randomUUID(), randomUUID(), randomUUID()]
const ITEMS = [
  item('finding', '1', { words: 'Visits are late', state: 'open', repeats: null }, answered),
  item('finding', '2', { words: 'Late visits to care leavers', state: 'open', repeats: null }, repeated),
  item('finding', '3', { words: 'Care leavers in custody', state: 'open', repeats: repeated }, open),
  item('finding', '4', { words: 'Plans', state: 'closed', repeats: null }),
  item('action', '2026-03-09', { findings: [answered], state: 'on track', owner: ' Head of Care' }),
  item('action', '2026-03-10', { findings: [], state: 'on track', owner: null }),
  item('action', 'no day', { findings: null, state: 'delivered', owner: 'Director' })
]

for (const engine of ['embedded', 'server'] as const) {
  describe(`questions about items (${engine})`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'sightline-questions-'))
    let server: PostgresServer | undefined
    let register: Register

    beforeAll(async () => {
      if (engine === 'server') server = await startPostgres()
      else await newRegister(folder)
      register = await openRegister(folder, server?.url)
      await saveItems(register, ITEMS, { id: null, name: 'Ada' }, '2026-03-01T12:00:00.000Z')
    })
    afterAll(async () => {
      await register.close()
      await server?.stop()
      rmSync(folder, { recursive: true, force: true })
    })

    test('parts are counted by what a field holds, and how many come before a place in order', async () => {
      const counts = await countParts(register, {
        authority: '806',
        kind: 'action',
        field: 'state',
        before: '2026-03-10'
      })
      expect(counts).toEqual([
        { part_of: PLAN, value: 'delivered', count: 1, before: 0 },
        { part_of: PLAN, value: 'on track', count: 2, before: 1 }
      ])
    })

    test('items that none names are found, whether named alone or among several', async () => {
      const by = [
        { kind: 'action', field: 'findings', several: true },
        { kind: 'finding', field: 'repeats', several: false }
      ]
      const query = { authority: '806', kind: 'finding', field: 'state', texts: ['open'], by, limit: 10 }
      const { items, inAll } = await unnamedItems(register, query)
      expect([items.map(({ id }) => id), inAll]).toEqual([[open], 1])
      expect(await unnamedItems(register, { ...query, texts: ['no such'] })).toEqual({ items: [], inAll: 0 })
    })

    test('items that share words come with those that share most first, without the one asked about', async () => {
      const query = { authority: '806', kind: 'finding', words: ['visits', 'late', 'leavers'], limit: 10 }
      const found = await itemsSharingWords(register, query, answered)
      expect(found.map(({ id }) => id)).toEqual([repeated, open])
      expect(await itemsSharingWords(register, { ...query, words: [] }, answered)).toEqual([])
    })

    test('items are found by their owner, in capitals or not', async () => {
      const query = { authority: '806', kind: 'action', field: 'owner', names: ['HEAD OF CARE', 'Nobody'] }
      expect((await itemsHeldBy(register, query)).map(({ sort }) => sort)).toEqual(['2026-03-09'])
    })

    test('lists keep to texts, filled fields and a stretch of their order', async () => {
      const sorts = async (query: object) =>
        (await listItems(register, { authority: '806', kind: 'action', ...query })).items.map(({ sort }) => sort)
      expect(await sorts({ oneOf: { state: ['delivered', 'dropped'] } })).toEqual(['no day'])
      expect(await sorts({ oneOf: { state: [] } })).toEqual([])
      expect(await sorts({ filled: ['owner'] })).toEqual(['2026-03-09', 'no day'])
      expect(await sorts({ from: '2026-03-10', before: '2026-03-11' })).toEqual(['2026-03-10'])
    })

    test('the moment an item first held a text is told by its history, whatever it holds since', async () => {
      const again = { ...ITEMS[4]!, version: 1, fields: { state: 'delivered' } }
      await saveItems(register, [again], { id: null, name: 'Ada' }, '2026-03-02T12:00:00.000Z')
      await saveItems(register, [{ ...again, version: 2 }], { id: null, name: 'Ada' }, '2026-03-03T12:00:00.000Z')
      const held = await firstHeld(register, { authority: '806', kind: 'action', field: 'state', texts: ['delivered'] })
      expect([held.size, new Date(held.get(again.item)!).toISOString()]).toEqual([2, '2026-03-02T12:00:00.000Z'])
      const nothing = { authority: '806', kind: 'action', field: 'owner', texts: [] }
      expect(await firstHeld(register, nothing)).toEqual(new Map())
    })
  })
}
